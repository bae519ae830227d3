package dev.tenon.kernel;

import java.time.Instant;

/**
 * Driven port: the answers to requests are not kept for ever. What was claimed for messages and jobs is: the journal may be read
 * again at any time, and then the claim alone knows what had its effect.
 */
public interface ClaimRetention {

    /**
     * Forgets the answers that were given to the tenant's requests before then; the same key is a new request afterwards.
     *
     * @return how many were forgotten
     */
    long forgetRequestsBefore(TenantContext tenant, Instant before);
}
