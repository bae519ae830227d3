package dev.tenon.contract.tenancy;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.contract.TestTenants;
import dev.tenon.kernel.ModuleId;
import dev.tenon.kernel.TenantId;
import dev.tenon.kernel.TenantProfile;
import dev.tenon.tenancy.TenantModules;
import dev.tenon.tenancy.TenantRegistry;
import java.time.Month;
import java.time.ZoneId;
import java.util.Currency;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The contract of {@link TenantRegistry}. */
public interface TenantRegistryContract {

    /** The registry under test. */
    TenantRegistry registry();

    @Test
    default void aTenantIsFoundAsItWasAdded() {
        var profile = new TenantProfile(
                new TenantId(UUID.randomUUID()),
                "k-" + UUID.randomUUID(),
                "Kuwait \"K\" & Söhne",
                ZoneId.of("Asia/Kuwait"),
                Currency.getInstance("KWD"),
                Month.APRIL,
                Set.of(new ModuleId("invoicing"), new ModuleId("reporting")));
        assertThat(registry().add(profile)).isTrue();
        assertThat(registry().find(profile.id())).contains(profile);
        assertThat(registry().findBySlug(profile.slug())).contains(profile);
    }

    @Test
    default void anUnknownTenantIsNotFound() {
        assertThat(registry().find(new TenantId(UUID.randomUUID()))).isEmpty();
        assertThat(registry().findBySlug("nobody-" + UUID.randomUUID())).isEmpty();
    }

    @Test
    default void aSlugIsTakenOnce() {
        var first = added();
        var second = withSlug(TestTenants.profile(UUID.randomUUID()), first.slug());
        assertThat(registry().add(second)).isFalse();
        assertThat(registry().findBySlug(first.slug())).contains(first);
        assertThat(registry().find(second.id())).isEmpty();
    }

    @Test
    default void theTenantsAreListedBySlug() {
        var one = added();
        var other = added();
        assertThat(registry().active()).contains(one, other);
        assertThat(registry().active()).extracting(TenantProfile::slug).isSorted();
    }

    @Test
    default void aTenantIsGivenOtherModules() {
        var bystander = added();
        var tenant = added();
        var fewer = Set.of(new ModuleId("invoicing"));
        assertThat(registry().modules(tenant.id())).contains(new TenantModules(1, tenant.modules()));
        assertThat(registry().replaceModules(tenant.id(), known(tenant), fewer)).isTrue();
        assertThat(registry().modules(tenant.id())).contains(new TenantModules(2, fewer));
        assertThat(registry().find(tenant.id()).orElseThrow().modules()).isEqualTo(fewer);
        assertThat(registry().find(bystander.id())).contains(bystander);
    }

    @Test
    default void modulesThatWereReplacedMeanwhileAreNotReplaced() {
        var tenant = added();
        var first = known(tenant);
        assertThat(registry().replaceModules(tenant.id(), first, Set.of())).isTrue();
        assertThat(registry().replaceModules(tenant.id(), known(tenant), tenant.modules()))
                .isTrue();
        assertThat(registry().replaceModules(tenant.id(), first, Set.of())).isFalse();
        assertThat(registry().modules(tenant.id())).contains(new TenantModules(3, tenant.modules()));
    }

    @Test
    default void anUnknownTenantHasNoModulesToReplace() {
        var unknown = new TenantId(UUID.randomUUID());
        assertThat(registry().modules(unknown)).isEmpty();
        assertThat(registry().replaceModules(unknown, new TenantModules(1, Set.of()), Set.of()))
                .isFalse();
    }

    private TenantModules known(TenantProfile tenant) {
        return registry().modules(tenant.id()).orElseThrow();
    }

    private TenantProfile added() {
        var profile = TestTenants.profile(UUID.randomUUID());
        assertThat(registry().add(profile)).isTrue();
        return profile;
    }

    private static TenantProfile withSlug(TenantProfile of, String slug) {
        return new TenantProfile(
                of.id(), slug, of.name(), of.zone(), of.baseCurrency(), of.fiscalYearStart(), of.modules());
    }
}
