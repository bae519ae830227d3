package dev.tenon.persistence.tenancy;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.contract.TestTenants;
import dev.tenon.kernel.Permission;
import dev.tenon.kernel.TenantProfile;
import dev.tenon.kernel.UserId;
import dev.tenon.persistence.memory.MemoryIdentities;
import dev.tenon.persistence.memory.MemoryTenantRegistry;
import dev.tenon.tenancy.EmailAddress;
import dev.tenon.tenancy.Identities.Identity;
import dev.tenon.tenancy.Role;
import dev.tenon.tenancy.Secret;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RegistryTenantDirectoryTest {
    private static final Permission POST = new Permission("invoicing.invoice.post");
    private static final Permission READ = new Permission("invoicing.document.read");

    private final AtomicLong time = new AtomicLong();
    private final MemoryTenantRegistry registry = new MemoryTenantRegistry();
    private final MemoryIdentities identities = new MemoryIdentities();
    private final RegistryTenantDirectory directory = new RegistryTenantDirectory(
            registry, identities, Map.of(Role.ACCOUNTANT, Set.of(POST, READ), Role.AUDITOR, Set.of(READ)), time::get);
    private final TenantProfile tenant = TestTenants.profile(UUID.randomUUID());
    private final UserId user = new UserId(UUID.randomUUID());

    @BeforeEach
    void join() {
        registry.add(tenant);
        identities.register(new Identity(user, new EmailAddress(user + "@example.org"), new Secret("hash")));
        identities.join(user, tenant.id(), Set.of(Role.ACCOUNTANT));
    }

    @Test
    void aMemberMayDoWhatAllItsRolesMay() {
        identities.join(user, tenant.id(), Set.of(Role.ACCOUNTANT, Role.AUDITOR));
        assertThat(directory.permissions(tenant.id(), user)).contains(Set.of(POST, READ));
    }

    @Test
    void aRoleWithoutPermissionsGivesNone() {
        identities.join(user, tenant.id(), Set.of(Role.OWNER));
        assertThat(directory.permissions(tenant.id(), user)).contains(Set.of());
    }

    @Test
    void aRightTakenAwayIsGoneAfterTenSeconds() {
        assertThat(directory.permissions(tenant.id(), user)).contains(Set.of(POST, READ));
        identities.join(user, tenant.id(), Set.of(Role.AUDITOR));
        time.addAndGet(Duration.ofSeconds(10).plusMillis(1).toNanos());
        assertThat(directory.permissions(tenant.id(), user)).contains(Set.of(READ));
    }

    @Test
    void whatWasAskedAMomentAgoIsNotAskedAgain() {
        directory.permissions(tenant.id(), user);
        identities.join(user, tenant.id(), Set.of(Role.AUDITOR));
        assertThat(directory.permissions(tenant.id(), user)).contains(Set.of(POST, READ));
    }

    @Test
    void aTenantThatWasForgottenIsAskedForAgainAtOnce() {
        assertThat(directory.profile(tenant.id()).orElseThrow().modules()).isNotEmpty();
        registry.replaceModules(tenant.id(), registry.modules(tenant.id()).orElseThrow(), Set.of());
        assertThat(directory.profile(tenant.id()).orElseThrow().modules()).isNotEmpty();
        directory.forget(tenant.id());
        assertThat(directory.profile(tenant.id()).orElseThrow().modules()).isEmpty();
    }

    @Test
    void aTenantThatIsOnboardedLaterIsFoundAfterTenSecondsAtMost() {
        var later = TestTenants.profile(UUID.randomUUID());
        assertThat(directory.profile(later.id())).isEqualTo(Optional.empty());
        registry.add(later);
        time.addAndGet(Duration.ofSeconds(11).toNanos());
        assertThat(directory.profile(later.id())).contains(later);
    }
}
