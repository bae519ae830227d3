package dev.tenon.tenancy;

import dev.tenon.kernel.TenantId;
import dev.tenon.kernel.UserId;
import java.time.Instant;

/** An access token, for whom, for which tenant, and until when. */
public record SignedIn(UserId user, TenantId tenant, Secret accessToken, Instant expiresAt) {}
