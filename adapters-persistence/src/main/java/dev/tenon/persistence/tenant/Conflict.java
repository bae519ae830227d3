package dev.tenon.persistence.tenant;

/** Another transaction was faster; the whole work is run again. Never leaves {@link TenantTransactions}. */
public final class Conflict extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public Conflict(String message) {
        super(message, null, false, false);
    }
}
