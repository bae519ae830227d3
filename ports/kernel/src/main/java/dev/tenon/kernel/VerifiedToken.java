package dev.tenon.kernel;

/**
 * What a verified access token says. Whoever makes one vouches that signature, issuer, audience and expiry were checked.
 */
public record VerifiedToken(TenantId tenant, UserId user) {}
