package dev.tenon.launcher;

import dev.tenon.launcher.api.TenonApi;
import dev.tenon.launcher.folder.DataFolder;
import dev.tenon.launcher.folder.Refused;
import dev.tenon.launcher.folder.RunRecord;
import dev.tenon.launcher.folder.SignIn;
import dev.tenon.launcher.folder.SignIns;
import java.net.URI;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The options that name a tenant and its server, the same for every command that asks the public API. */
final class TenantOption {
    @Option(names = "--tenant", paramLabel = "SLUG", required = true, description = "The tenant's short name.")
    private String tenant = "";

    @Option(names = "--url", paramLabel = "URL", description = "The server (default: the one that runs on --data).")
    private @Nullable URI url;

    @Mixin
    private DataOption data = new DataOption();

    String tenant() {
        return tenant;
    }

    /** Signs in with what `up` generated for the tenant, or with TENON_EMAIL and TENON_PASSWORD. */
    TenonApi signIn() {
        return TenonApi.signIn(url == null ? running(data.folder()) : url, signIn(data.folder(), System.getenv()));
    }

    private static URI running(DataFolder folder) {
        return RunRecord.in(folder)
                .filter(record -> record.launcher().handle().isPresent())
                .map(record -> URI.create("http://127.0.0.1:" + record.http()))
                .orElseThrow(() -> new Refused("Nothing runs on " + folder.root()
                        + ". Start it with ./tenon up, or name a server with --url URL."));
    }

    private SignIn signIn(DataFolder folder, Map<String, String> environment) {
        var email = Optional.ofNullable(environment.get("TENON_EMAIL"));
        var password = Optional.ofNullable(environment.get("TENON_PASSWORD"));
        if (email.isPresent() && password.isPresent()) {
            return new SignIn(tenant, email.get(), password.get());
        }
        return SignIns.in(folder)
                .of(tenant)
                .orElseThrow(() -> new Refused("There is no sign-in for tenant " + tenant + " in " + folder.signIns()
                        + ". Set TENON_EMAIL and TENON_PASSWORD."));
    }
}
