package dev.tenon.messaging.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Acknowledgment;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** The channel {@code tenon-events}: what Reporting consumes, through the delivery that the assembly provides. */
@ApplicationScoped
public class TenonEvents {
    @Inject
    EventDelivery delivery;

    /** Delivers a batch; thrown exceptions have it delivered again. */
    @Incoming("tenon-events")
    @Acknowledgment(Acknowledgment.Strategy.POST_PROCESSING)
    public void deliver(ConsumerRecords<String, byte[]> batch) {
        delivery.deliver(batch);
    }
}
