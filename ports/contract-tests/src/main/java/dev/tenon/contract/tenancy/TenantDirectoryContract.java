package dev.tenon.contract.tenancy;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.contract.TestTenants;
import dev.tenon.kernel.Permission;
import dev.tenon.kernel.TenantDirectory;
import dev.tenon.kernel.TenantId;
import dev.tenon.kernel.TenantProfile;
import dev.tenon.kernel.UserId;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The contract of {@link TenantDirectory}. */
public interface TenantDirectoryContract {

    /** A directory in which the tenant is active and the user its member, with these permissions. */
    TenantDirectory directory(TenantProfile tenant, UserId member, Set<Permission> permissions);

    @Test
    default void anActiveTenantIsKnown() {
        var profile = TestTenants.profile(UUID.randomUUID());
        assertThat(directory(profile, someone(), Set.of()).profile(profile.id()))
                .contains(profile);
    }

    @Test
    default void anUnknownTenantIsNotActive() {
        var directory = directory(TestTenants.profile(UUID.randomUUID()), someone(), Set.of());
        assertThat(directory.profile(new TenantId(UUID.randomUUID()))).isEmpty();
    }

    @Test
    default void aMemberHoldsItsPermissions() {
        var profile = TestTenants.profile(UUID.randomUUID());
        var member = someone();
        var permissions = Set.of(new Permission("invoicing.invoice.post"), new Permission("reporting.figure.read"));
        assertThat(directory(profile, member, permissions).permissions(profile.id(), member))
                .contains(permissions);
    }

    @Test
    default void aMemberOfOneTenantIsNobodyInAnother() {
        var profile = TestTenants.profile(UUID.randomUUID());
        var member = someone();
        var directory = directory(profile, member, Set.of(new Permission("invoicing.invoice.post")));
        assertThat(directory.permissions(new TenantId(UUID.randomUUID()), member))
                .isEmpty();
        assertThat(directory.permissions(profile.id(), someone())).isEmpty();
    }

    private static UserId someone() {
        return new UserId(UUID.randomUUID());
    }
}
