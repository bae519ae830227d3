package com.example.probe;

import dev.tenon.extension.ExtensionTenant;
import dev.tenon.invoicing.Customers;
import dev.tenon.invoicing.RegisterCustomer;
import dev.tenon.invoicing.event.InvoicePosted;
import dev.tenon.kernel.EventEnvelope;

/** Registers a customer, and fails afterwards when it is called for the first time. */
public final class Writing extends Probe {
    private int calls;

    @Override
    void posted(ExtensionTenant tenant, EventEnvelope envelope, InvoicePosted event) {
        calls++;
        var name = "Registered at call " + calls;
        tenant.port(Customers.class)
                .register(tenant.once("register"), new RegisterCustomer("X-" + event.number(), name, ""));
        if (calls == 1) {
            throw new IllegalStateException("Not yet");
        }
    }
}
