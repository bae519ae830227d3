package dev.tenon.core.invoicing;

import static java.util.stream.Collectors.toUnmodifiableSet;

import dev.tenon.invoicing.InvoicingPermissions;
import dev.tenon.kernel.Actor;
import dev.tenon.kernel.Bytes;
import dev.tenon.kernel.Cause;
import dev.tenon.kernel.EncodedEvent;
import dev.tenon.kernel.EnvelopeSeal;
import dev.tenon.kernel.EventEnvelope;
import dev.tenon.kernel.EventType;
import dev.tenon.kernel.ModuleId;
import dev.tenon.kernel.Permission;
import dev.tenon.kernel.TenantContext;
import dev.tenon.kernel.TenantGate;
import dev.tenon.kernel.TenantId;
import dev.tenon.kernel.TenantProfile;
import dev.tenon.kernel.UserId;
import dev.tenon.kernel.VerifiedToken;
import dev.tenon.persistence.memory.FixedTenantDirectory;
import java.time.Month;
import java.time.ZoneId;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** The firm of the tests and the people in it. Its fiscal year begins in April. */
final class Firm {
    static final UserId CLERK = new UserId(new UUID(1, 1));

    private static final TenantId ID = new TenantId(new UUID(1, 2));
    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final Set<ModuleId> ON = Set.of(InvoicingPermissions.MODULE);
    static final EnvelopeSeal SEAL = new EnvelopeSeal(Bytes.of(new byte[32]));

    private Firm() {}

    /** Where messages to the firm come in. */
    static TenantGate gate() {
        return gate(LONDON, ON, InvoicingPermissions.ALL);
    }

    /** A clerk who may do everything, while CRM keeps the companies. */
    static TenantContext clerkBesideCrm() {
        return clerk(LONDON, Set.of(InvoicingPermissions.MODULE, new ModuleId("crm")), InvoicingPermissions.ALL);
    }

    /** A clerk who may do everything. */
    static TenantContext clerk() {
        return clerkWith(InvoicingPermissions.ALL);
    }

    static TenantContext clerkWith(Set<Permission> permissions) {
        return clerk(LONDON, ON, permissions);
    }

    static TenantContext clerkWithout(Permission missing) {
        return clerkWith(InvoicingPermissions.ALL.stream()
                .filter(permission -> !permission.equals(missing))
                .collect(toUnmodifiableSet()));
    }

    static TenantContext clerkIn(ZoneId zone) {
        return clerk(zone, ON, InvoicingPermissions.ALL);
    }

    /** A clerk who may do everything in a firm where the module is switched off. */
    static TenantContext clerkWithoutModule() {
        return clerk(LONDON, Set.of(), InvoicingPermissions.ALL);
    }

    /** Another module's service account, which may do everything. */
    static TenantContext robot() {
        var robot = new ModuleId("crm");
        var type = new EventType(robot, "company-changed");
        var envelope = new EventEnvelope(
                new UUID(1, 3), ID, type, 1, new UUID(1, 4), Bench.NOW, new Actor.User(CLERK), new UUID(1, 5), "none");
        var message = SEAL.seal(envelope, new EncodedEvent(type, "00", Bytes.EMPTY));
        return gate(LONDON, ON, InvoicingPermissions.ALL).admitMessage(message, robot, InvoicingPermissions.ALL);
    }

    private static TenantContext clerk(ZoneId zone, Set<ModuleId> modules, Set<Permission> permissions) {
        return gate(zone, modules, permissions).admitUser(new VerifiedToken(ID, CLERK), new UUID(1, 5), Cause.NONE);
    }

    private static TenantGate gate(ZoneId zone, Set<ModuleId> modules, Set<Permission> permissions) {
        var profile = new TenantProfile(ID, "acme", "Acme", zone, Given.GBP, Month.APRIL, modules);
        return new TenantGate(new FixedTenantDirectory(profile, Map.of(CLERK, permissions)), SEAL);
    }
}
