package dev.tenon.core.tenancy;

import dev.tenon.kernel.Decision;
import dev.tenon.kernel.Ids;
import dev.tenon.kernel.ModuleId;
import dev.tenon.kernel.TenantId;
import dev.tenon.kernel.TenantProfile;
import dev.tenon.kernel.UserId;
import dev.tenon.tenancy.Identities;
import dev.tenon.tenancy.OfferedModules;
import dev.tenon.tenancy.OnboardRefusal;
import dev.tenon.tenancy.OnboardTenant;
import dev.tenon.tenancy.Passwords;
import dev.tenon.tenancy.Role;
import dev.tenon.tenancy.TenantRegistry;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;

/** Takes a firm in: the tenant, its first administrator, and the membership that joins them. */
final class Onboarding {
    static final int SHORTEST_PASSWORD = 12;

    private static final Pattern SLUG = Pattern.compile("[a-z][a-z0-9-]{1,39}");

    private final TenantRegistry registry;
    private final Identities identities;
    private final Passwords passwords;
    private final Ids ids;

    Onboarding(TenantRegistry registry, Identities identities, Passwords passwords, Ids ids) {
        this.registry = registry;
        this.identities = identities;
        this.passwords = passwords;
        this.ids = ids;
    }

    Decision<TenantProfile, OnboardRefusal> onboard(OnboardTenant command) {
        if (!SLUG.matcher(command.slug()).matches()) {
            return Decision.refuse(new OnboardRefusal.SlugInvalid(command.slug()));
        }
        if (command.password().value().length() < SHORTEST_PASSWORD) {
            return Decision.refuse(new OnboardRefusal.PasswordTooShort(SHORTEST_PASSWORD));
        }
        var profile = profile(command);
        if (registry.add(profile)) {
            return finish(command, profile);
        }
        return registry.findBySlug(command.slug())
                .filter(interrupted -> !identities.hasMembers(interrupted.id()))
                .map(interrupted -> finish(command, interrupted))
                .orElseGet(() -> Decision.refuse(new OnboardRefusal.SlugTaken(command.slug())));
    }

    /** A tenant without a member is one whose onboarding was cut off here; doing it again finishes it. */
    private Decision<TenantProfile, OnboardRefusal> finish(OnboardTenant command, TenantProfile profile) {
        var administrator = identities.register(new Identities.Identity(
                new UserId(ids.next()), command.administrator(), passwords.hash(command.password())));
        identities.join(administrator.id(), profile.id(), Set.of(Role.OWNER));
        return Decision.accept(profile);
    }

    private TenantProfile profile(OnboardTenant command) {
        var modules = new HashSet<ModuleId>(command.modules());
        modules.addAll(OfferedModules.ALWAYS_ON);
        return new TenantProfile(
                new TenantId(ids.next()),
                command.slug(),
                command.name(),
                command.zone(),
                command.baseCurrency(),
                command.fiscalYearStart(),
                modules);
    }
}
