package dev.tenon.tenancy;

import java.util.Optional;

/**
 * Signs a user in.
 *
 * @param tenant the tenant's slug; may be left out by a member of a single tenant
 */
public record SignIn(EmailAddress email, Secret password, Optional<String> tenant) {}
