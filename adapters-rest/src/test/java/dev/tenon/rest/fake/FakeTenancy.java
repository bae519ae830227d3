package dev.tenon.rest.fake;

import dev.tenon.crm.Company;
import dev.tenon.crm.Contact;
import dev.tenon.crm.Opportunity;
import dev.tenon.invoicing.InvoicingPermissions;
import dev.tenon.kernel.Bytes;
import dev.tenon.kernel.Decision;
import dev.tenon.kernel.EnvelopeSeal;
import dev.tenon.kernel.Permission;
import dev.tenon.kernel.TenantContext;
import dev.tenon.kernel.TenantDirectory;
import dev.tenon.kernel.TenantGate;
import dev.tenon.kernel.TenantId;
import dev.tenon.kernel.TenantProfile;
import dev.tenon.kernel.UserId;
import dev.tenon.kernel.entity.Action;
import dev.tenon.kernel.entity.EntityType;
import dev.tenon.reporting.ReportingPermissions;
import dev.tenon.tenancy.OnboardRefusal;
import dev.tenon.tenancy.OnboardTenant;
import dev.tenon.tenancy.SignIn;
import dev.tenon.tenancy.SignInRefusal;
import dev.tenon.tenancy.SignedIn;
import dev.tenon.tenancy.Tenancy;
import dev.tenon.tenancy.TenancyPermissions;
import dev.tenon.tenancy.Tokens;
import java.time.Month;
import java.time.ZoneId;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One firm, {@code acme}, with one member, whose password is {@code right}. */
public final class FakeTenancy implements Tenancy, TenantDirectory {

    /** The firm. */
    public static final TenantId ACME = TenantId.of("0193a0c5-0000-7000-8000-000000000001");

    /** The member. */
    public static final UserId ANNA = UserId.of("0193a0c5-0000-7000-8000-000000000002");

    private static final TenantProfile PROFILE = new TenantProfile(
            ACME,
            "acme",
            "Acme Ltd",
            ZoneId.of("Europe/London"),
            Currency.getInstance("GBP"),
            Month.APRIL,
            Set.of(
                    InvoicingPermissions.MODULE,
                    ReportingPermissions.MODULE,
                    TenancyPermissions.MODULE,
                    Company.TYPE.module()));

    private final Tokens tokens;

    public FakeTenancy(Tokens tokens) {
        this.tokens = tokens;
    }

    /** The gate to this firm. */
    public TenantGate gate() {
        return new TenantGate(this, new EnvelopeSeal(Bytes.of(new byte[32])));
    }

    @Override
    public Decision<TenantProfile, OnboardRefusal> onboard(OnboardTenant command) {
        throw new UnsupportedOperationException("Nobody is onboarded over HTTP");
    }

    @Override
    public Decision<SignedIn, SignInRefusal> signIn(SignIn command) {
        if (!command.password().value().equals("right")) {
            return Decision.refuse(new SignInRefusal.InvalidCredentials());
        }
        return command.tenant().isEmpty()
                ? Decision.refuse(new SignInRefusal.TenantRequired(List.of("acme", "globex")))
                : Decision.accept(tokens.issue(ANNA, ACME));
    }

    @Override
    public TenantProfile profile(TenantContext tenant) {
        return PROFILE;
    }

    @Override
    public Optional<TenantProfile> profile(TenantId tenant) {
        return Optional.of(PROFILE).filter(profile -> profile.id().equals(tenant));
    }

    @Override
    public Optional<Set<Permission>> permissions(TenantId tenant, UserId user) {
        return Optional.of(user).filter(ANNA::equals).map(_ -> everything());
    }

    private static Set<Permission> everything() {
        return Stream.concat(
                        Stream.of(InvoicingPermissions.ALL, ReportingPermissions.ALL, TenancyPermissions.ALL)
                                .flatMap(Set::stream),
                        Stream.of(Company.TYPE, Contact.TYPE, Opportunity.TYPE, Gadget.TYPE)
                                .flatMap(FakeTenancy::permissions))
                .filter(permission -> !permission.equals(Contact.TYPE.permission(Action.DELETE)))
                .collect(Collectors.toSet());
    }

    private static Stream<Permission> permissions(EntityType<?> type) {
        return Stream.of(Action.values()).map(type::permission);
    }

    /** A user nobody knows. */
    public static UserId stranger() {
        return new UserId(new UUID(9, 9));
    }
}
