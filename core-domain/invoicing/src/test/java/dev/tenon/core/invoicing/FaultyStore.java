package dev.tenon.core.invoicing;

import dev.tenon.invoicing.InvoicingSession;
import dev.tenon.invoicing.InvoicingStore;
import dev.tenon.kernel.StoreUnavailable;
import dev.tenon.kernel.TenantContext;
import dev.tenon.kernel.Work;
import java.io.IOException;

/** A store that fails at every n-th work, in turn before it begins, before it commits and after it committed. */
final class FaultyStore implements InvoicingStore {
    private final InvoicingStore store;
    private int every = Integer.MAX_VALUE;
    private int works;
    private int faults;

    FaultyStore(InvoicingStore store) {
        this.store = store;
    }

    /** Fails at every n-th work from now on. */
    void failAtEvery(int works) {
        this.every = works;
    }

    int faults() {
        return faults;
    }

    @Override
    public <R> R within(TenantContext tenant, Work<InvoicingSession, R> work) {
        works++;
        if (works % every != 0) {
            return store.within(tenant, work);
        }
        faults++;
        return switch (faults % 3) {
            case 0 -> throw fault();
            case 1 -> amid(tenant, work);
            default -> behind(tenant, work);
        };
    }

    private <R> R amid(TenantContext tenant, Work<InvoicingSession, R> work) {
        return store.within(tenant, session -> {
            work.in(session);
            throw fault();
        });
    }

    private <R> R behind(TenantContext tenant, Work<InvoicingSession, R> work) {
        store.within(tenant, work);
        throw fault();
    }

    private static StoreUnavailable fault() {
        return new StoreUnavailable("Pulled the plug", new IOException("connection reset"));
    }
}
