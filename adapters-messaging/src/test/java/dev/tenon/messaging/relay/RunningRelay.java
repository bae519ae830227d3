package dev.tenon.messaging.relay;

import dev.tenon.messaging.KafkaConnection;
import dev.tenon.messaging.Sample;
import dev.tenon.messaging.registry.RegisteredSchemas;
import dev.tenon.messaging.registry.SchemaRegistry;
import java.net.URI;
import java.time.Clock;
import java.util.Set;

/** A relay at work on a thread of its own. */
public final class RunningRelay implements AutoCloseable {
    private final SchemaRegistry registry;
    private final Relay relay;
    private final Thread thread;

    private RunningRelay(SchemaRegistry registry, Relay relay) {
        this.registry = registry;
        this.relay = relay;
        this.thread = Thread.ofVirtual().name("relay").start(relay);
    }

    public static RunningRelay start(MemoryOutbox outbox, KafkaConnection kafka, URI registry) {
        var client = new SchemaRegistry(registry);
        var relay = new Relay(
                outbox, Set.of(Sample.THING), kafka, new RegisteredSchemas(client), Sample.SEAL, Clock.systemUTC());
        return new RunningRelay(client, relay);
    }

    Relay relay() {
        return relay;
    }

    public boolean works() {
        return relay.state().lastSuccess().isPresent()
                && relay.state().failure().isEmpty();
    }

    boolean standsBy() {
        return relay.state().duty() == RelayState.Duty.STANDING_BY;
    }

    public boolean fails() {
        return relay.state().failure().isPresent();
    }

    /** Stops it and waits until its thread has ended. */
    @Override
    public void close() {
        relay.stop();
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        registry.close();
    }
}
