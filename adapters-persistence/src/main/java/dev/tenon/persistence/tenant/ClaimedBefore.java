package dev.tenon.persistence.tenant;

/** The work's cause had its effect already; the work ends with the outcome of then. Never leaves {@link TenantTransactions}. */
final class ClaimedBefore extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Object outcome;

    ClaimedBefore(Object outcome) {
        super("Claimed before", null, false, false);
        this.outcome = outcome;
    }

    Object outcome() {
        return outcome;
    }
}
