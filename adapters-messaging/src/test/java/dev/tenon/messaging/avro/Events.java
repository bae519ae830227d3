package dev.tenon.messaging.avro;

import dev.tenon.crm.event.CrmEvent;
import dev.tenon.invoicing.event.InvoicingEvent;
import dev.tenon.sample.event.SampleEvent;
import dev.tenon.tenancy.event.TenancyEvent;
import java.util.List;

/** The events that the tests know. */
public final class Events {
    /** What the modules publish. */
    public static final EventClasses PUBLISHED =
            EventClasses.permittedBy(List.of(TenancyEvent.class, InvoicingEvent.class, CrmEvent.class));

    /** These and the sample. */
    public static final EventClasses ALL = EventClasses.permittedBy(
            List.of(TenancyEvent.class, InvoicingEvent.class, CrmEvent.class, SampleEvent.class));

    private Events() {}
}
