package dev.tenon.tenancy;

import dev.tenon.kernel.TenantId;
import dev.tenon.kernel.UserId;

/** Driven port: issues signed access tokens (JWT, RFC 7519) that MicroProfile JWT verifies. */
public interface Tokens {

    /** A token for the user in the tenant, from now on and for a short time. */
    SignedIn issue(UserId user, TenantId tenant);
}
