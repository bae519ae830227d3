package dev.tenon.launcher;

import dev.tenon.launcher.api.TenonApi;
import dev.tenon.launcher.folder.DataFolder;
import dev.tenon.launcher.folder.Refused;
import dev.tenon.launcher.folder.RunRecord;
import dev.tenon.launcher.folder.SignIn;
import dev.tenon.launcher.folder.SignIns;
import dev.tenon.launcher.sales.ProgressBar;
import dev.tenon.launcher.sales.SalesFile;
import dev.tenon.launcher.sales.SalesImport;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** `import sales`: a file of sales into the invoices of a tenant. */
@Command(
        name = "sales",
        description = "Imports a CSV file of sales into the invoices of a tenant. The same file again changes nothing.",
        mixinStandardHelpOptions = true,
        footer = {"", "Signs in with what `up` generated for the tenant, or with TENON_EMAIL and TENON_PASSWORD."})
final class ImportSalesCommand implements Callable<Integer> {
    @Parameters(paramLabel = "FILE", description = "The CSV file, with a line of column names.")
    private Path file = Path.of("");

    @Option(names = "--tenant", paramLabel = "SLUG", required = true, description = "The tenant's short name.")
    private String tenant = "";

    @Option(names = "--currency", paramLabel = "CUR", required = true, description = "Of all amounts, such as GBP.")
    private String currency = "";

    @Option(names = "--map", paramLabel = "COLUMN=FIELD", description = "What a column of the file means.")
    private Map<String, String> columns = new LinkedHashMap<>();

    @Option(names = "--url", paramLabel = "URL", description = "The server (default: the one that runs on --data).")
    private @Nullable URI url;

    @Mixin
    private DataOption data = new DataOption();

    @Override
    public Integer call() {
        if (!Files.isReadable(file) || Files.isDirectory(file)) {
            throw new Refused("The file " + file.toAbsolutePath() + " cannot be read. Name a CSV file that exists.");
        }
        var sales = new SalesFile(file, tenant, currency, columns);
        var api = TenonApi.signIn(url == null ? running(data.folder()) : url, signIn(data.folder(), System.getenv()));
        new SalesImport(api, new ProgressBar(System.out)).run(sales);
        return CommandLine.ExitCode.OK;
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
