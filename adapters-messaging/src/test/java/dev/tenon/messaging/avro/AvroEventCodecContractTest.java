package dev.tenon.messaging.avro;

import dev.tenon.contract.EventCodecContract;
import dev.tenon.invoicing.event.InvoicingEvent;
import dev.tenon.kernel.EventCodec;
import java.util.List;

class AvroEventCodecContractTest implements EventCodecContract {
    private final EventCodec codec = new AvroEventCodec(EventClasses.permittedBy(List.of(InvoicingEvent.class)));

    @Override
    public EventCodec codec() {
        return codec;
    }
}
