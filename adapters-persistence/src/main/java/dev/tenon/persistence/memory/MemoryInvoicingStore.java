package dev.tenon.persistence.memory;

import dev.tenon.invoicing.InvoicingSession;
import dev.tenon.invoicing.InvoicingStore;
import dev.tenon.kernel.TenantContext;
import dev.tenon.kernel.TenantId;
import dev.tenon.kernel.Work;
import java.util.HashMap;
import java.util.Map;

/** Invoicing's store in memory. */
public final class MemoryInvoicingStore implements InvoicingStore {
    private final MemoryPlatform platform;
    private final Map<TenantId, InvoicingMemory> tenants = new HashMap<>();

    /** An empty store on the platform. */
    public MemoryInvoicingStore(MemoryPlatform platform) {
        this.platform = platform;
    }

    @Override
    public <R> R within(TenantContext tenant, Work<InvoicingSession, R> work) {
        return platform.transactions()
                .within(tenant, lease -> new MemoryInvoicingSession(lease, platform, memory(tenant.tenant())), work);
    }

    /** The tenant's rows; to be touched within a work only. */
    InvoicingMemory memory(TenantId tenant) {
        return tenants.computeIfAbsent(tenant, _ -> new InvoicingMemory(platform.undo()));
    }
}
