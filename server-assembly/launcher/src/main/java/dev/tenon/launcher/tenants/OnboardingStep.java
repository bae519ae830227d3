package dev.tenon.launcher.tenants;

import com.github.f4b6a3.uuid.UuidCreator;
import dev.tenon.core.tenancy.TenancyModule;
import dev.tenon.kernel.Decision;
import dev.tenon.kernel.Ids;
import dev.tenon.launcher.folder.Refused;
import dev.tenon.launcher.folder.SignIn;
import dev.tenon.launcher.folder.SignIns;
import dev.tenon.launcher.up.Platform;
import dev.tenon.launcher.up.Step;
import dev.tenon.persistence.migration.DatabaseRole;
import dev.tenon.persistence.tenancy.PostgresIdentities;
import dev.tenon.persistence.tenancy.PostgresTenantRegistry;
import dev.tenon.rest.security.Argon2Passwords;
import dev.tenon.rest.security.SignedTokens;
import dev.tenon.rest.security.TokenKey;
import dev.tenon.tenancy.EmailAddress;
import dev.tenon.tenancy.Identities;
import dev.tenon.tenancy.OnboardRefusal;
import dev.tenon.tenancy.Secret;
import dev.tenon.tenancy.Tenancy;
import dev.tenon.tenancy.TenantRegistry;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import javax.sql.DataSource;

/**
 * Takes the firms in, each with its first administrator, once per data folder; those that are there already stay as they are. The first firm's
 * administrator publishes templates too.
 */
public final class OnboardingStep implements Step {

    @Override
    public String title() {
        return "Tenants";
    }

    @Override
    public void run(Platform platform) {
        var done = platform.folder().root().resolve("tenants");
        if (Files.exists(done)) {
            return;
        }
        var registry = new PostgresTenantRegistry(dataSource(platform, DatabaseRole.CONTROL));
        var identities = new PostgresIdentities(dataSource(platform, DatabaseRole.IDENTITY));
        var tenancy = tenancy(platform, registry, identities);
        for (var firm : Firm.ALL) {
            platform.signIns().of(firm.slug()).ifPresent(administrator -> {
                if (!holds(tenancy, firm, administrator)) {
                    SignIns.forget(platform.folder(), firm.slug());
                } else if (firm.equals(Firm.ALL.getFirst())) {
                    new Authors(registry, identities).appoint(firm.slug(), new EmailAddress(administrator.email()));
                }
            });
        }
        remember(done);
    }

    private static void remember(Path done) {
        try {
            Files.writeString(done, "taken in");
        } catch (IOException e) {
            throw new UncheckedIOException(done + " cannot be written", e);
        }
    }

    /** Takes the firm in; gives whether the sign-in is its administrator's, which it is not where somebody else took the firm in. */
    private static boolean holds(Tenancy tenancy, Firm firm, SignIn administrator) {
        var order = firm.onboarding(administrator);
        return switch (tenancy.onboard(order)) {
            case Decision.Accepted<?, OnboardRefusal> _ -> true;
            case Decision.Refused<?, OnboardRefusal>(OnboardRefusal.SlugTaken _) -> {
                var attempt =
                        new dev.tenon.tenancy.SignIn(order.administrator(), order.password(), Optional.of(firm.slug()));
                yield tenancy.signIn(attempt) instanceof Decision.Accepted<?, ?>;
            }
            case Decision.Refused<?, OnboardRefusal>(var refusal) ->
                throw new Refused("The tenant " + firm.slug() + " cannot be taken in: " + refusal.detail());
        };
    }

    private static Tenancy tenancy(Platform platform, TenantRegistry registry, Identities identities) {
        Ids ids = UuidCreator::getTimeOrderedEpoch;
        var tokens = new SignedTokens(TokenKey.read(platform.secrets().tokenKey()), Clock.systemUTC(), ids);
        return TenancyModule.create(registry, identities, new Argon2Passwords(), tokens, ids)
                .tenancy();
    }

    private static DataSource dataSource(Platform platform, DatabaseRole role) {
        var password = new Secret(platform.secrets().password(role));
        return platform.databaseServer().as(role, Platform.DATABASE, password);
    }
}
