package dev.tenon.core.tenancy;

import dev.tenon.kernel.Decision;
import dev.tenon.kernel.TenantProfile;
import dev.tenon.tenancy.Identities;
import dev.tenon.tenancy.Identities.Identity;
import dev.tenon.tenancy.Passwords;
import dev.tenon.tenancy.Secret;
import dev.tenon.tenancy.SignIn;
import dev.tenon.tenancy.SignInRefusal;
import dev.tenon.tenancy.SignInRefusal.InvalidCredentials;
import dev.tenon.tenancy.SignInRefusal.TenantRequired;
import dev.tenon.tenancy.SignedIn;
import dev.tenon.tenancy.TenantRegistry;
import dev.tenon.tenancy.Tokens;
import java.util.List;
import java.util.Optional;

/** Signs people in, and tells nobody which part of a wrong sign-in was wrong. */
final class SignInDesk {
    private final TenantRegistry registry;
    private final Identities identities;
    private final Passwords passwords;
    private final Tokens tokens;
    private final Secret nobodysHash;

    SignInDesk(TenantRegistry registry, Identities identities, Passwords passwords, Tokens tokens) {
        this.registry = registry;
        this.identities = identities;
        this.passwords = passwords;
        this.tokens = tokens;
        this.nobodysHash = passwords.hash(new Secret("a password that nobody has"));
    }

    Decision<SignedIn, SignInRefusal> signIn(SignIn command) {
        var identity = identities.find(command.email());
        var hash = identity.map(Identity::passwordHash).orElse(nobodysHash);
        boolean right = passwords.matches(command.password(), hash);
        if (!right || identity.isEmpty()) {
            return Decision.refuse(new InvalidCredentials());
        }
        return choose(identity.orElseThrow(), command.tenant());
    }

    private Decision<SignedIn, SignInRefusal> choose(Identity identity, Optional<String> slug) {
        var tenants = identities.memberships(identity.id()).stream()
                .flatMap(id -> registry.find(id).stream())
                .toList();
        var chosen = slug.map(wanted -> named(tenants, wanted)).orElse(tenants);
        if (chosen.isEmpty()) {
            return Decision.refuse(new InvalidCredentials());
        }
        if (chosen.size() > 1) {
            return Decision.refuse(new TenantRequired(
                    tenants.stream().map(TenantProfile::slug).sorted().toList()));
        }
        return Decision.accept(tokens.issue(identity.id(), chosen.getFirst().id()));
    }

    private static List<TenantProfile> named(List<TenantProfile> tenants, String slug) {
        return tenants.stream().filter(tenant -> tenant.slug().equals(slug)).toList();
    }
}
