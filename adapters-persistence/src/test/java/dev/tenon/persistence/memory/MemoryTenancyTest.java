package dev.tenon.persistence.memory;

import dev.tenon.contract.TestTenants;
import dev.tenon.contract.tenancy.IdentitiesContract;
import dev.tenon.contract.tenancy.TenantDirectoryContract;
import dev.tenon.contract.tenancy.TenantRegistryContract;
import dev.tenon.kernel.Permission;
import dev.tenon.kernel.TenantDirectory;
import dev.tenon.kernel.TenantProfile;
import dev.tenon.kernel.UserId;
import dev.tenon.tenancy.Identities;
import dev.tenon.tenancy.TenantRegistry;
import java.util.Map;
import java.util.Set;

final class MemoryTenancyTest implements TenantRegistryContract, IdentitiesContract, TenantDirectoryContract {
    private final TenantRegistry registry = new MemoryTenantRegistry();
    private final Identities identities = new MemoryIdentities();
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
        return new FixedTenantDirectory(tenant, Map.of(member, permissions));
    }
}
