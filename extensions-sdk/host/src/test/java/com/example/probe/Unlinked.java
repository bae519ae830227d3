package com.example.probe;

import dev.tenon.extension.ExtensionTenant;
import dev.tenon.invoicing.event.InvoicePosted;
import dev.tenon.kernel.EventEnvelope;

/** Uses a class that was left out of its jar. */
public final class Unlinked extends Probe {
    @Override
    void posted(ExtensionTenant tenant, EventEnvelope envelope, InvoicePosted event) {
        new LeftOut().run();
    }

    /** Not in the jar. */
    static final class LeftOut {
        void run() {}
    }
}
