package dev.tenon.persistence.tenancy;

import dev.tenon.contract.TestTenants;
import dev.tenon.contract.tenancy.IdentitiesContract;
import dev.tenon.contract.tenancy.TenantDirectoryContract;
import dev.tenon.contract.tenancy.TenantRegistryContract;
import dev.tenon.kernel.Permission;
import dev.tenon.kernel.TenantDirectory;
import dev.tenon.kernel.TenantProfile;
import dev.tenon.kernel.UserId;
import dev.tenon.persistence.TestDatabase;
import dev.tenon.persistence.migration.DatabaseRole;
import dev.tenon.tenancy.EmailAddress;
import dev.tenon.tenancy.Identities;
import dev.tenon.tenancy.Role;
import dev.tenon.tenancy.Secret;
import dev.tenon.tenancy.TenantRegistry;
import java.util.Map;
import java.util.Set;

final class PostgresTenancyTest implements TenantRegistryContract, IdentitiesContract, TenantDirectoryContract {
    private final TenantRegistry registry =
            new PostgresTenantRegistry(TestDatabase.shared().as(DatabaseRole.CONTROL));
    private final Identities identities =
            new PostgresIdentities(TestDatabase.shared().as(DatabaseRole.IDENTITY));
    private final TestTenants tenants = new TestTenants(registry::add);

    @Override
    public TenantRegistry registry() {
        return registry;
    }

    @Override
    public Identities identities() {
        return identities;
    }

    @Override
    public TestTenants tenants() {
        return tenants;
    }

    @Override
    public TenantDirectory directory(TenantProfile tenant, UserId member, Set<Permission> permissions) {
        registry.add(tenant);
        identities.register(
                new Identities.Identity(member, new EmailAddress(member + "@example.org"), new Secret("hash")));
        identities.join(member, tenant.id(), Set.of(Role.ACCOUNTANT));
        return new RegistryTenantDirectory(registry, identities, Map.of(Role.ACCOUNTANT, permissions));
    }
}
