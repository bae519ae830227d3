package dev.tenon.kernel;

import java.time.LocalDate;
import java.time.Month;
import java.time.ZoneId;
import java.util.Currency;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * The proof that somebody was admitted to a tenant, and everything a module may know of it: who acts, with which
 * permissions, in which time zone and currency, and why. Only {@link TenantGate} makes one; every driving port takes one as
 * its first parameter. There is no current tenant anywhere else.
 */
public final class TenantContext {
    private final TenantProfile profile;
    private final Actor actor;
    private final Set<Permission> permissions;
    private final UUID correlation;
    private final Cause cause;

    TenantContext(TenantProfile profile, Actor actor, Set<Permission> permissions, UUID correlation, Cause cause) {
        this.profile = profile;
        this.actor = actor;
        this.permissions = Set.copyOf(permissions);
        this.correlation = correlation;
        this.cause = cause;
    }

    /** The tenant that this context is bound to. */
    public TenantId tenant() {
        return profile.id();
    }

    /** Who acts. */
    public Actor actor() {
        return actor;
    }

    /** The permissions that the actor holds in this tenant. */
    public Set<Permission> permissions() {
        return permissions;
    }

    /** The modules that are switched on for this tenant. */
    public Set<ModuleId> modules() {
        return profile.modules();
    }

    /** The tenant's time zone, which decides what "today" is. */
    public ZoneId zone() {
        return profile.zone();
    }

    /** The currency in which the tenant keeps its books. */
    public Currency baseCurrency() {
        return profile.baseCurrency();
    }

    /** The first month of the tenant's fiscal year. */
    public Month fiscalYearStart() {
        return profile.fiscalYearStart();
    }

    /** Ties together everything that one request, message or job set in motion. */
    public UUID correlation() {
        return correlation;
    }

    /** Why this happens; a store claims it. */
    public Cause cause() {
        return cause;
    }

    /** The same tenant, actor and permissions, acting for another cause: a job's next step. */
    public TenantContext because(Cause other) {
        return new TenantContext(profile, actor, permissions, correlation, other);
    }

    /** The same, with those of its permissions that are among these: less, never more. */
    public TenantContext limitedTo(Set<Permission> allowed) {
        var kept = permissions.stream().filter(allowed::contains).collect(Collectors.toUnmodifiableSet());
        return new TenantContext(profile, actor, kept, correlation, cause);
    }

    /** Whether the actor holds the permission and its module is active. */
    public boolean may(Permission permission) {
        return profile.modules().contains(permission.module()) && permissions.contains(permission);
    }

    /**
     * The door of every driving port.
     *
     * @throws ModuleNotActive when the permission's module is switched off for the tenant
     * @throws PermissionDenied when the actor does not hold the permission
     */
    public void require(Permission permission) {
        if (!profile.modules().contains(permission.module())) {
            throw new ModuleNotActive(permission.module());
        }
        if (!permissions.contains(permission)) {
            throw new PermissionDenied(permission);
        }
    }

    /** The fiscal year in which the date lies. */
    public FiscalYear fiscalYear(LocalDate date) {
        return FiscalYear.of(date, profile.fiscalYearStart());
    }

    @Override
    public String toString() {
        return "TenantContext[" + profile.id() + ", " + actor.text() + ", " + cause.text() + "]";
    }
}
