package dev.tenon.invoicing;

import dev.tenon.kernel.TenantStore;

/** Driven port: where Invoicing keeps its streams, projections, customers and imports. */
public interface InvoicingStore extends TenantStore<InvoicingSession> {}
