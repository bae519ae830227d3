package dev.tenon.kernel;

import java.util.Set;
import java.util.UUID;

/**
 * The only place that makes a {@link TenantContext}. Each way in names its evidence: a token whose signature was verified, a
 * message whose seal is checked here, a job that runs as its named user, or a module's own housekeeping. Permissions are looked up at each admission, so
 * that a right taken away is gone at the next call.
 */
public final class TenantGate {
    private final TenantDirectory directory;
    private final EnvelopeSeal seal;

    public TenantGate(TenantDirectory directory, EnvelopeSeal seal) {
        this.directory = directory;
        this.seal = seal;
    }

    /**
     * Admits the bearer of a token that the caller has verified (signature, issuer, audience, expiry).
     *
     * @throws NotAdmitted when the tenant is not active or the user is not a member of it
     */
    public TenantContext admitUser(VerifiedToken token, UUID correlation, Cause cause) {
        return member(token.tenant(), token.user(), correlation, cause);
    }

    /**
     * Admits a job as the user who started it, with what that user may do now.
     *
     * @throws NotAdmitted when the tenant is no longer active or the user no longer a member
     */
    public TenantContext admitJob(TenantId tenant, UserId user, UUID correlation, Cause.Job job) {
        return member(tenant, user, correlation, job);
    }

    /**
     * Admits a module as the consumer of a message, with the permissions it declared.
     *
     * @throws NotAdmitted when the seal does not fit the message or the tenant is not active
     */
    public TenantContext admitMessage(SealedMessage message, ModuleId consumer, Set<Permission> declared) {
        if (!seal.fits(message)) {
            throw new NotAdmitted(
                    "The seal does not fit the message " + message.envelope().id());
        }
        var envelope = message.envelope();
        var cause = new Cause.Message(consumer, envelope.id());
        return new TenantContext(
                active(envelope.tenant()), new Actor.Module(consumer), declared, envelope.correlation(), cause);
    }

    /**
     * Admits a module's own housekeeping, such as taking up after a restart what a crash interrupted.
     *
     * @throws NotAdmitted when the tenant is not active
     */
    public TenantContext admitHousekeeping(
            TenantId tenant, ModuleId module, Set<Permission> declared, UUID correlation, Cause.Job job) {
        return new TenantContext(active(tenant), new Actor.Module(module), declared, correlation, job);
    }

    private TenantContext member(TenantId tenant, UserId user, UUID correlation, Cause cause) {
        var profile = active(tenant);
        var permissions = directory
                .permissions(tenant, user)
                .orElseThrow(() -> new NotAdmitted("User " + user + " is not a member of tenant " + tenant));
        return new TenantContext(profile, new Actor.User(user), permissions, correlation, cause);
    }

    private TenantProfile active(TenantId tenant) {
        return directory.profile(tenant).orElseThrow(() -> new NotAdmitted("Tenant " + tenant + " is not active"));
    }
}
