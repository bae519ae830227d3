package com.example.probe;

import dev.tenon.extension.ExtensionSubscriber;
import dev.tenon.extension.ExtensionTenant;
import dev.tenon.extension.TenonExtension;
import dev.tenon.invoicing.event.InvoicePosted;
import dev.tenon.kernel.EventEnvelope;
import java.util.List;

/** Does something when an invoice was posted. */
abstract class Probe implements TenonExtension {
    @Override
    public final List<ExtensionSubscriber<?>> events() {
        return List.of(new ExtensionSubscriber<>(InvoicePosted.class, this::posted));
    }

    abstract void posted(ExtensionTenant tenant, EventEnvelope envelope, InvoicePosted event);
}
