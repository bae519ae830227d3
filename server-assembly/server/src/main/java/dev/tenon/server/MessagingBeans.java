package dev.tenon.server;

import dev.tenon.core.crm.CrmModule;
import dev.tenon.core.invoicing.InvoicingModule;
import dev.tenon.core.reporting.ReportingModule;
import dev.tenon.crm.event.CrmEvent;
import dev.tenon.invoicing.event.InvoicingEvent;
import dev.tenon.kernel.EnvelopeSeal;
import dev.tenon.kernel.EventCodec;
import dev.tenon.kernel.EventDoor;
import dev.tenon.kernel.Outbox;
import dev.tenon.kernel.ParkedEvents;
import dev.tenon.kernel.TenantGate;
import dev.tenon.kernel.WorkLog;
import dev.tenon.messaging.KafkaConnection;
import dev.tenon.messaging.avro.AvroEventCodec;
import dev.tenon.messaging.avro.EventClasses;
import dev.tenon.messaging.connector.ConsumerThreads;
import dev.tenon.messaging.deadletter.DeadLetters;
import dev.tenon.messaging.deadletter.KafkaDeadLetters;
import dev.tenon.messaging.delivery.EventDeliveries;
import dev.tenon.messaging.registry.RegisteredSchemas;
import dev.tenon.messaging.registry.SchemaRegistry;
import dev.tenon.messaging.relay.Relay;
import dev.tenon.tenancy.event.TenancyEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Disposes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.ThreadFactory;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** How events leave this server and come back to its modules. */
@ApplicationScoped
public class MessagingBeans {
    /** Every event that a module of this assembly publishes. */
    @Produces
    @Singleton
    EventClasses events() {
        return EventClasses.permittedBy(List.of(TenancyEvent.class, InvoicingEvent.class, CrmEvent.class));
    }

    @Produces
    @Singleton
    EventCodec codec(EventClasses events) {
        return new AvroEventCodec(events);
    }

    @Produces
    @Singleton
    KafkaConnection kafka(@ConfigProperty(name = "tenon.kafka") String bootstrap) {
        return KafkaConnection.to(bootstrap);
    }

    @Produces
    @Singleton
    SchemaRegistry registry(@ConfigProperty(name = "tenon.registry") URI registry) {
        return new SchemaRegistry(registry);
    }

    void close(@Disposes SchemaRegistry registry) {
        registry.close();
    }

    @Produces
    @Singleton
    Relay relay(
            Outbox outbox,
            EventClasses events,
            KafkaConnection kafka,
            SchemaRegistry registry,
            EnvelopeSeal seal,
            Clock clock) {
        return new Relay(outbox, events.types(), kafka, new RegisteredSchemas(registry), seal, clock);
    }

    /** Consumers wait for the broker most of their time. */
    @Produces
    @Singleton
    @ConsumerThreads
    ThreadFactory consumerThreads(LastingThreads threads) {
        return threads;
    }

    @Produces
    @Singleton
    KafkaDeadLetters deadLetters(KafkaConnection kafka, Clock clock) {
        return new KafkaDeadLetters(kafka, clock);
    }

    void close(@Disposes KafkaDeadLetters deadLetters) {
        deadLetters.close();
    }

    /** Each module that listens, through its own door. */
    @Produces
    @Singleton
    List<EventDoor> doors(
            CrmModule crm,
            InvoicingModule invoicing,
            ReportingModule reporting,
            TenantGate gate,
            EnvelopeSeal seal,
            EventCodec codec,
            ParkedEvents parked) {
        return Stream.of(crm.booksFollower(), invoicing.crmFollower(), reporting.subscriber())
                .map(subscriber -> new EventDoor(List.of(subscriber), gate, seal, codec, parked))
                .toList();
    }

    /** Each door in a consumer group of its own. */
    @Produces
    @Singleton
    EventDeliveries deliveries(List<EventDoor> doors, DeadLetters deadLetters, WorkLog log) {
        return new EventDeliveries(doors, deadLetters, log);
    }
}
