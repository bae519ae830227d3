package com.example.probe;

import dev.tenon.extension.ExtensionTenant;
import dev.tenon.invoicing.event.InvoicePosted;
import dev.tenon.kernel.EventEnvelope;
import java.util.List;

/** Looks for classes that it should not see, by its own class loader and by the thread's. */
public final class Reaching extends Probe {
    /** Nobody's business but the server's. */
    public static final List<String> HIDDEN = List.of(
            "dev.tenon.kernel.TenantGate",
            "dev.tenon.kernel.EnvelopeSeal",
            "dev.tenon.kernel.EventDoor",
            "dev.tenon.kernel.TenantDirectory",
            "dev.tenon.kernel.TenantStore",
            "dev.tenon.kernel.Outbox",
            "dev.tenon.invoicing.InvoicingStore",
            "dev.tenon.invoicing.InvoicingSession",
            "dev.tenon.invoicing.CustomerRepository",
            "dev.tenon.reporting.Reporting",
            "dev.tenon.core.invoicing.InvoicingModule",
            "dev.tenon.persistence.memory.MemoryInvoicingStore",
            "dev.tenon.persistence.tenant.TenantTransactions",
            "dev.tenon.extension.host.ExtensionHost",
            "com.fasterxml.jackson.databind.ObjectMapper");

    @Override
    void posted(ExtensionTenant tenant, EventEnvelope envelope, InvoicePosted event) {
        var reached = HIDDEN.stream()
                .filter(name -> finds(name, getClass().getClassLoader())
                        || finds(name, Thread.currentThread().getContextClassLoader()))
                .toList();
        throw new IllegalStateException("Reached " + reached);
    }

    private static boolean finds(String name, ClassLoader loader) {
        try {
            Class.forName(name, false, loader);
            return true;
        } catch (ClassNotFoundException _) {
            return false;
        }
    }
}
