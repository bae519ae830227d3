package dev.tenon.launcher.tenants;

import dev.tenon.launcher.folder.Refused;
import dev.tenon.tenancy.EmailAddress;
import dev.tenon.tenancy.Identities;
import dev.tenon.tenancy.Role;
import dev.tenon.tenancy.TenantRegistry;
import java.util.EnumSet;

/** Who publishes templates for every firm of the installation: members of a firm, whom only the operator appoints. */
public record Authors(TenantRegistry registry, Identities identities) {

    /** Makes the member an author besides what the member is; one who is an author stays so. */
    public void appoint(String slug, EmailAddress email) {
        var firm = registry.findBySlug(slug).orElseThrow(() -> new Refused("There is no tenant " + slug));
        var user = identities.find(email).orElseThrow(() -> nobody(slug, email)).id();
        var roles = identities.roles(firm.id(), user).orElseThrow(() -> nobody(slug, email));
        var more = EnumSet.of(Role.AUTHOR);
        more.addAll(roles);
        identities.join(user, firm.id(), more);
    }

    private static Refused nobody(String slug, EmailAddress email) {
        return new Refused(email + " is no member of tenant " + slug);
    }
}
