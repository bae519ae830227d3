package dev.tenon.tenancy;

import dev.tenon.kernel.BeforeTenant;
import dev.tenon.kernel.Decision;
import dev.tenon.kernel.TenantContext;
import dev.tenon.kernel.TenantProfile;

/** Driving port: onboarding and sign-in. */
public interface Tenancy {

    /**
     * Onboards a firm with its first administrator, as the operator. A user who exists already becomes a member and keeps the
     * password. Accepted with the new tenant's profile. Done again after it was cut off, it is finished.
     */
    @BeforeTenant
    Decision<TenantProfile, OnboardRefusal> onboard(OnboardTenant command);

    /**
     * Checks an e-mail address and password and issues an access token for one tenant. Unknown address, wrong password and missing
     * membership are one and the same refusal and take the same time.
     */
    @BeforeTenant
    Decision<SignedIn, SignInRefusal> signIn(SignIn command);

    /** The firm as its members see it. */
    TenantProfile profile(TenantContext tenant);
}
