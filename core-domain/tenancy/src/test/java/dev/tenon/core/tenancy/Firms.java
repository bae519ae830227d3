package dev.tenon.core.tenancy;

import dev.tenon.kernel.Decision;
import dev.tenon.kernel.ModuleId;
import dev.tenon.kernel.TenantId;
import dev.tenon.kernel.TenantProfile;
import dev.tenon.kernel.UserId;
import dev.tenon.persistence.memory.MemoryIdentities;
import dev.tenon.persistence.memory.MemoryTenantRegistry;
import dev.tenon.tenancy.EmailAddress;
import dev.tenon.tenancy.Identities;
import dev.tenon.tenancy.OnboardRefusal;
import dev.tenon.tenancy.OnboardTenant;
import dev.tenon.tenancy.Secret;
import dev.tenon.tenancy.SignedIn;
import dev.tenon.tenancy.Tenancy;
import dev.tenon.tenancy.TenantRegistry;
import java.time.Instant;
import java.time.Month;
import java.time.ZoneId;
import java.util.Currency;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;

/** The module on the bench, and the firms that are taken in. */
final class Firms {
    static final EmailAddress ADA = new EmailAddress("ada@acme.example");
    static final Secret PASSWORD = new Secret("correct horse");
    static final Instant EXPIRY = Instant.parse("2026-11-23T11:00:00Z");

    private final TenantRegistry registry = new MemoryTenantRegistry();
    private final Identities identities = new MemoryIdentities();
    private final CountedPasswords passwords = new CountedPasswords();
    private final AtomicLong last = new AtomicLong();
    private final Tenancy tenancy = TenancyModule.create(
                    registry, identities, passwords, Firms::token, () -> new UUID(7, last.incrementAndGet()))
            .tenancy();

    Tenancy tenancy() {
        return tenancy;
    }

    TenantRegistry registry() {
        return registry;
    }

    Identities identities() {
        return identities;
    }

    CountedPasswords passwords() {
        return passwords;
    }

    static SignedIn token(UserId user, TenantId tenant) {
        return new SignedIn(user, tenant, new Secret("token of " + user + " in " + tenant), EXPIRY);
    }

    static OnboardTenant order(String slug, Secret password) {
        return new OnboardTenant(
                slug,
                "Acme Ltd",
                ZoneId.of("Europe/London"),
                Currency.getInstance("GBP"),
                Month.APRIL,
                Set.of(new ModuleId("invoicing")),
                ADA,
                password);
    }

    Decision<TenantProfile, OnboardRefusal> onboard(String slug) {
        return tenancy.onboard(order(slug, PASSWORD));
    }

    TenantProfile onboarded(String slug) {
        return switch (onboard(slug)) {
            case Decision.Accepted<TenantProfile, OnboardRefusal>(var profiles) -> profiles.getFirst();
            case Decision.Refused<TenantProfile, OnboardRefusal>(var refusal) ->
                throw new AssertionError("Refused: " + refusal);
        };
    }
}
