package com.example.watch;

import dev.tenon.extension.ExtensionSubscriber;
import dev.tenon.extension.ExtensionTenant;
import dev.tenon.extension.TenonExtension;
import dev.tenon.invoicing.Customer;
import dev.tenon.invoicing.CustomerId;
import dev.tenon.invoicing.Customers;
import dev.tenon.invoicing.event.InvoicePosted;
import dev.tenon.kernel.EventEnvelope;
import dev.tenon.kernel.TenantId;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

// snippet: code
/** Writes a line into the log for every invoice of 10,000 or more, in whatever currency, and counts them for each tenant. */
public final class BigInvoiceWatch implements TenonExtension {
    private static final Logger LOG = System.getLogger(BigInvoiceWatch.class.getName());
    private static final long BIG = 10_000;

    /** An event may come twice, so that it remembers which invoices it counted. */
    private final Map<TenantId, Set<UUID>> seen = new ConcurrentHashMap<>();

    /** Made by the host. */
    public BigInvoiceWatch() {}

    @Override
    public List<ExtensionSubscriber<?>> events() {
        return List.of(new ExtensionSubscriber<>(InvoicePosted.class, this::posted));
    }

    private void posted(ExtensionTenant tenant, EventEnvelope envelope, InvoicePosted event) {
        if (event.total().amount().longValue() >= BIG) {
            var invoices = seen.computeIfAbsent(tenant.id(), _ -> ConcurrentHashMap.newKeySet());
            invoices.add(event.invoice());
            var customer = tenant.port(Customers.class)
                    .customer(tenant.reading(), new CustomerId(event.customer()))
                    .map(Customer::reference)
                    .orElse("a customer unknown");
            LOG.log(Level.INFO, "Big invoice {0} to {1}; {2} so far", event.number(), customer, invoices.size());
        }
    }
}
// end
