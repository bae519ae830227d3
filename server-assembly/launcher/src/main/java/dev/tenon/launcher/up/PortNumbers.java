package dev.tenon.launcher.up;

import java.util.ArrayList;
import java.util.List;

/** The ports of the services, all on the loopback interface. */
public record PortNumbers(int http, int postgres, int kafka, int kafkaController, int registry) {
    /** Those that services of ours will listen on; what exists already needs none. */
    List<Port> needed(Existing existing) {
        var ports = new ArrayList<Port>();
        ports.add(new Port(http, "the server", "--http"));
        if (existing.database().isEmpty()) {
            ports.add(new Port(postgres, "PostgreSQL", "--postgres"));
        }
        if (existing.kafka().isEmpty()) {
            ports.add(new Port(kafka, "Kafka", "--kafka"));
            ports.add(new Port(kafkaController, "Kafka's controller", "--kafka-controller"));
        }
        if (existing.registry().isEmpty()) {
            ports.add(new Port(registry, "the schema registry", "--registry"));
        }
        return List.copyOf(ports);
    }
}
