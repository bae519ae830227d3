package dev.tenon.server;

import dev.tenon.core.reporting.ReportingModule;
import dev.tenon.invoicing.event.InvoicingEvent;
import dev.tenon.kernel.CatchUp;
import dev.tenon.kernel.CatchUpHandler;
import dev.tenon.kernel.EnvelopeSeal;
import dev.tenon.kernel.EventCodec;
import dev.tenon.kernel.EventDoor;
import dev.tenon.kernel.EventHistory;
import dev.tenon.kernel.Outbox;
import dev.tenon.kernel.ParkedEvents;
import dev.tenon.kernel.TenantGate;
import dev.tenon.messaging.KafkaConnection;
import dev.tenon.messaging.avro.AvroEventCodec;
import dev.tenon.messaging.avro.EventClasses;
import dev.tenon.messaging.connector.ConsumerThreads;
import dev.tenon.messaging.deadletter.DeadLetters;
import dev.tenon.messaging.deadletter.KafkaDeadLetters;
import dev.tenon.messaging.delivery.EventDelivery;
import dev.tenon.messaging.registry.RegisteredSchemas;
import dev.tenon.messaging.registry.SchemaRegistry;
import dev.tenon.messaging.relay.Relay;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Disposes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.ThreadFactory;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** How events leave this server and come back to its modules. */
@ApplicationScoped
public class MessagingBeans {
    @Resource
    private ManagedThreadFactory threads;

    /** Every event that a module of this assembly publishes. */
    @Produces
    @Singleton
    EventClasses events() {
        return EventClasses.permittedBy(List.of(InvoicingEvent.class));
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
    ThreadFactory consumerThreads() {
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

    @Produces
    @Singleton
    EventDoor reporting(
            ReportingModule reporting, TenantGate gate, EnvelopeSeal seal, EventCodec codec, ParkedEvents parked) {
        return new EventDoor(List.of(reporting.subscriber()), gate, seal, codec, parked);
    }

    /** What Reporting missed while it was off. */
    @Produces
    @Singleton
    CatchUpHandler catchUp(EventDoor reporting, EventHistory history) {
        return new CatchUpHandler(reporting, new CatchUp(history));
    }

    @Produces
    @Singleton
    EventDelivery delivery(EventDoor door, DeadLetters deadLetters) {
        return new EventDelivery(door, deadLetters);
    }
}
