package dev.tenon.contract;

import dev.tenon.invoicing.InvoicingPermissions;
import dev.tenon.kernel.Bytes;
import dev.tenon.kernel.Cause;
import dev.tenon.kernel.EnvelopeSeal;
import dev.tenon.kernel.ModuleId;
import dev.tenon.kernel.Outbox.Outgoing;
import dev.tenon.kernel.Permission;
import dev.tenon.kernel.TenantContext;
import dev.tenon.kernel.TenantDirectory;
import dev.tenon.kernel.TenantGate;
import dev.tenon.kernel.TenantId;
import dev.tenon.kernel.TenantProfile;
import dev.tenon.kernel.UserId;
import dev.tenon.kernel.VerifiedToken;
import dev.tenon.reporting.ReportingPermissions;
import dev.tenon.tenancy.TenancyPermissions;
import dev.tenon.verticals.VerticalPermissions;
import dev.tenon.workspace.WorkspacePermissions;
import java.nio.charset.StandardCharsets;
import java.time.Month;
import java.time.ZoneId;
import java.util.Currency;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** Tenants for tests, each with one member who may do everything, admitted by a real gate. */
public final class TestTenants {
    private static final Bytes KEY = Bytes.of("a key that only tests use, 32 bytes".getBytes(StandardCharsets.UTF_8));
    private static final Set<ModuleId> MODULES = Set.of(
            TenancyPermissions.MODULE,
            VerticalPermissions.MODULE,
            InvoicingPermissions.MODULE,
            ReportingPermissions.MODULE,
            WorkspacePermissions.MODULE);

    private final Map<TenantId, TenantProfile> profiles = new ConcurrentHashMap<>();
    private final Map<VerifiedToken, Set<Permission>> members = new ConcurrentHashMap<>();
    private final EnvelopeSeal seal = new EnvelopeSeal(KEY);
    private final TenantGate gate = new TenantGate(new Members(profiles, members), seal);
    private final Consumer<TenantProfile> onboarding;

    /** Tenants that are made known to the store under test by this action; in memory there is nothing to do. */
    public TestTenants(Consumer<TenantProfile> onboarding) {
        this.onboarding = onboarding;
    }

    /** A new tenant, in London, with pounds, and its member; nothing is claimed. */
    public TenantContext fresh() {
        return fresh(everything());
    }

    /** The same, with a member who holds these permissions. */
    public TenantContext fresh(Set<Permission> permissions) {
        return onboard(profile(UUID.randomUUID()), permissions);
    }

    /** This tenant, and a member who holds these permissions. */
    public TenantContext onboard(TenantProfile profile, Set<Permission> permissions) {
        onboarding.accept(profile);
        profiles.put(profile.id(), profile);
        var token = new VerifiedToken(profile.id(), new UserId(UUID.randomUUID()));
        members.put(token, Set.copyOf(permissions));
        return gate.admitUser(token, UUID.randomUUID(), Cause.NONE);
    }

    /** Nobody is admitted to the tenant any more. */
    public void close(TenantId tenant) {
        profiles.remove(tenant);
    }

    /** From now on the tenant is as its profile says. */
    public void open(TenantProfile profile) {
        profiles.put(profile.id(), profile);
    }

    /** The tenant as the module's service account, consuming what the outbox gave. */
    public TenantContext consuming(Outgoing message, ModuleId consumer, Permission... declared) {
        return gate.admitMessage(seal.seal(message.envelope(), message.event()), consumer, Set.of(declared));
    }

    /** From now on the gate finds the module off. */
    public void switchOff(TenantContext tenant, ModuleId module) {
        profiles.computeIfPresent(
                tenant.tenant(),
                (_, profile) -> with(
                        profile,
                        profile.modules().stream()
                                .filter(on -> !on.equals(module))
                                .collect(Collectors.toUnmodifiableSet())));
    }

    /** From now on the gate finds every module on. */
    public void switchOn(TenantContext tenant) {
        profiles.computeIfPresent(tenant.tenant(), (_, profile) -> with(profile, MODULES));
    }

    private static TenantProfile with(TenantProfile profile, Set<ModuleId> modules) {
        return new TenantProfile(
                profile.id(),
                profile.slug(),
                profile.name(),
                profile.zone(),
                profile.baseCurrency(),
                profile.fiscalYearStart(),
                modules);
    }

    /** The gate that admits them. */
    public TenantGate gate() {
        return gate;
    }

    /** The seal that the gate checks. */
    public EnvelopeSeal seal() {
        return seal;
    }

    /** A profile as {@link #fresh} uses it, to be varied. */
    public static TenantProfile profile(UUID id) {
        return profile(id, MODULES);
    }

    /** The same with every module off. */
    public static TenantProfile profileWithoutModules(UUID id) {
        return profile(id, Set.of());
    }

    private static TenantProfile profile(UUID id, Set<ModuleId> modules) {
        return new TenantProfile(
                new TenantId(id),
                "t-" + id,
                "Test & Söhne",
                ZoneId.of("Europe/London"),
                Currency.getInstance("GBP"),
                Month.JANUARY,
                modules);
    }

    private static Set<Permission> everything() {
        var all = new HashSet<>(InvoicingPermissions.ALL);
        all.addAll(ReportingPermissions.ALL);
        all.addAll(TenancyPermissions.ALL);
        all.addAll(VerticalPermissions.ALL);
        all.addAll(WorkspacePermissions.ALL);
        return all;
    }

    private record Members(Map<TenantId, TenantProfile> profiles, Map<VerifiedToken, Set<Permission>> members)
            implements TenantDirectory {
        @Override
        public Optional<TenantProfile> profile(TenantId tenant) {
            return Optional.ofNullable(profiles.get(tenant));
        }

        @Override
        public Optional<Set<Permission>> permissions(TenantId tenant, UserId user) {
            return Optional.ofNullable(members.get(new VerifiedToken(tenant, user)));
        }
    }
}
