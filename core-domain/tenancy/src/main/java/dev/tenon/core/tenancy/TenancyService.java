package dev.tenon.core.tenancy;

import dev.tenon.kernel.BeforeTenant;
import dev.tenon.kernel.Decision;
import dev.tenon.kernel.NotAdmitted;
import dev.tenon.kernel.TenantContext;
import dev.tenon.kernel.TenantProfile;
import dev.tenon.tenancy.OnboardRefusal;
import dev.tenon.tenancy.OnboardTenant;
import dev.tenon.tenancy.SignIn;
import dev.tenon.tenancy.SignInRefusal;
import dev.tenon.tenancy.SignedIn;
import dev.tenon.tenancy.Tenancy;
import dev.tenon.tenancy.TenancyPermissions;
import dev.tenon.tenancy.TenantRegistry;

/** Tenancy's door. */
final class TenancyService implements Tenancy {
    private final Onboarding onboarding;
    private final SignInDesk desk;
    private final TenantRegistry registry;

    TenancyService(Onboarding onboarding, SignInDesk desk, TenantRegistry registry) {
        this.onboarding = onboarding;
        this.desk = desk;
        this.registry = registry;
    }

    @Override
    @BeforeTenant
    public Decision<TenantProfile, OnboardRefusal> onboard(OnboardTenant command) {
        return onboarding.onboard(command);
    }

    @Override
    @BeforeTenant
    public Decision<SignedIn, SignInRefusal> signIn(SignIn command) {
        return desk.signIn(command);
    }

    @Override
    public TenantProfile profile(TenantContext tenant) {
        tenant.require(TenancyPermissions.READ_PROFILE);
        return registry.find(tenant.tenant())
                .orElseThrow(() -> new NotAdmitted("Tenant " + tenant.tenant() + " is not active"));
    }
}
