package dev.tenon.launcher.faults;

import dev.tenon.launcher.up.Running.Service;

/** What is killed, with {@code kill -9} or as hard. */
enum Kill {
    SERVER("the server", Service.SERVER),
    /** The server too, but between Kafka's commit and the removal from the outbox. */
    RELAY("the relay after Kafka's commit", Service.SERVER),
    BROKER("the broker", Service.KAFKA),
    REGISTRY("the schema registry", Service.REGISTRY),
    DATABASE("the database", Service.DATABASE);

    private final String title;
    private final Service service;

    Kill(String title, Service service) {
        this.title = title;
        this.service = service;
    }

    String title() {
        return title;
    }

    /** The service that ends, and is started again. */
    Service service() {
        return service;
    }
}
