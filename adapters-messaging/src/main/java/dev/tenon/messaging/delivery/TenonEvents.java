package dev.tenon.messaging.delivery;

import dev.tenon.kernel.ModuleId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Acknowledgment;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** The channels: one for each module that listens, named {@code tenon-} and the module. A batch that is not delivered is delivered again. */
@ApplicationScoped
public class TenonEvents {
    private static final ModuleId CRM = new ModuleId("crm");
    private static final ModuleId INVOICING = new ModuleId("invoicing");
    private static final ModuleId REPORTING = new ModuleId("reporting");

    @Inject
    EventDeliveries deliveries;

    /** What CRM notes. */
    @Incoming("tenon-crm")
    @Acknowledgment(Acknowledgment.Strategy.POST_PROCESSING)
    public void toCrm(ConsumerRecords<String, byte[]> batch) {
        deliveries.to(CRM).deliver(batch);
    }

    /** What Invoicing follows. */
    @Incoming("tenon-invoicing")
    @Acknowledgment(Acknowledgment.Strategy.POST_PROCESSING)
    public void toInvoicing(ConsumerRecords<String, byte[]> batch) {
        deliveries.to(INVOICING).deliver(batch);
    }

    /** What Reporting counts. */
    @Incoming("tenon-reporting")
    @Acknowledgment(Acknowledgment.Strategy.POST_PROCESSING)
    public void toReporting(ConsumerRecords<String, byte[]> batch) {
        deliveries.to(REPORTING).deliver(batch);
    }
}
