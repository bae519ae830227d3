package dev.tenon.bench.stage;

import com.github.f4b6a3.uuid.UuidCreator;
import dev.tenon.core.tenancy.TenancyModule;
import dev.tenon.invoicing.InvoicingPermissions;
import dev.tenon.kernel.Decision;
import dev.tenon.kernel.Ids;
import dev.tenon.kernel.ModuleId;
import dev.tenon.persistence.migration.DatabaseRole;
import dev.tenon.persistence.tenancy.PostgresIdentities;
import dev.tenon.persistence.tenancy.PostgresTenantRegistry;
import dev.tenon.reporting.ReportingPermissions;
import dev.tenon.rest.security.Argon2Passwords;
import dev.tenon.rest.security.SignedTokens;
import dev.tenon.rest.security.TokenKey;
import dev.tenon.tenancy.EmailAddress;
import dev.tenon.tenancy.OnboardTenant;
import dev.tenon.tenancy.Secret;
import dev.tenon.tenancy.SignIn;
import dev.tenon.tenancy.Tenancy;
import dev.tenon.tenancy.Tokens;
import java.time.Clock;
import java.time.Month;
import java.time.ZoneId;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** Takes firms in, and gives their administrators tokens that the server verifies. */
public final class Firms {
    private static final Ids IDS = UuidCreator::getTimeOrderedEpoch;

    private final Tenancy tenancy;
    private final Tokens tokens;

    public Firms(Database database) {
        tokens = new SignedTokens(TokenKey.read(database.secrets().tokenKey()), Clock.systemUTC(), IDS);
        tenancy = TenancyModule.create(
                        new PostgresTenantRegistry(database.as(DatabaseRole.CONTROL)),
                        new PostgresIdentities(database.as(DatabaseRole.IDENTITY)),
                        new Argon2Passwords(),
                        tokens,
                        IDS)
                .tenancy();
    }

    /** So many new firms, in London, with pounds. */
    public List<Firm> take(int count) {
        return take(count, Set.of(InvoicingPermissions.MODULE, ReportingPermissions.MODULE));
    }

    /** So many that use these modules. */
    public List<Firm> take(int count, Set<ModuleId> modules) {
        return IntStream.range(0, count)
                .mapToObj(number -> one(number, modules))
                .toList();
    }

    /** An access token of a firm's administrator, good for a quarter of an hour. */
    public String token(Firm firm) {
        return tokens.issue(firm.user(), firm.tenant()).accessToken().value();
    }

    private Firm one(int number, Set<ModuleId> modules) {
        var slug = "bench-" + number;
        var email = new EmailAddress("admin@" + slug + ".example");
        var password = new Secret("the password of " + slug);
        accepted(tenancy.onboard(new OnboardTenant(
                slug,
                "Bench No. " + number,
                ZoneId.of("Europe/London"),
                Currency.getInstance("GBP"),
                Month.JANUARY,
                modules,
                email,
                password)));
        var signedIn = accepted(tenancy.signIn(new SignIn(email, password, Optional.of(slug))));
        return new Firm(signedIn.tenant(), signedIn.user());
    }

    private static <T> T accepted(Decision<T, ?> decision) {
        return switch (decision) {
            case Decision.Accepted<T, ?>(var events) -> events.getFirst();
            case Decision.Refused<T, ?>(var refusal) ->
                throw new IllegalStateException("A firm could not be taken in: " + refusal);
        };
    }
}
