package dev.tenon.kernel;

/**
 * The one door of a driven store. A repository is lent for the length of a work and never held.
 *
 * <p>{@link #within} does, in this order: begin a transaction; bind the tenant to it; claim the cause (already claimed: return
 * the stored outcome, and run the work to its first question at most); run the work; write its events, journal and outbox; store the
 * outcome; commit.
 * Acceptances and refusals are stored, faults are not. A conflict with another transaction runs the whole work again, so a work
 * has no effect outside its session.
 *
 * @param <S> the session that is lent
 */
public interface TenantStore<S> {

    /**
     * Runs the work in one transaction of the tenant.
     *
     * @return what the work returned, or what it returned when the same cause was claimed first
     * @throws IdempotencyKeyReused when a request's key was claimed with another hash
     * @throws RequestInFlight when the same request is being worked on
     * @throws StaleSession when called inside another work
     * @throws StoreUnavailable when the store cannot be reached or conflicts persist
     */
    <R> R within(TenantContext tenant, Work<S, R> work);
}
