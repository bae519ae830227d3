package dev.tenon.messaging.registry;

import dev.tenon.kernel.EventType;
import dev.tenon.messaging.avro.ReleasedSchemas;
import dev.tenon.messaging.wire.Topics;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The ids under which the registry knows the released schemas. Each is asked for once. Safe for use by many threads. */
public final class RegisteredSchemas {
    private final SchemaRegistry registry;
    private final Map<Key, Integer> ids = new ConcurrentHashMap<>();

    private record Key(EventType type, String fingerprint) {}

    public RegisteredSchemas(SchemaRegistry registry) {
        this.registry = registry;
    }

    /**
     * Registers every released version of these types, the oldest first, under the rule that all of them are compatible.
     * Does nothing for a type that was registered before.
     */
    public void register(Collection<EventType> types) {
        var missing = types.stream().filter(type -> !knows(type)).toList();
        if (!missing.isEmpty()) {
            registry.refuseIncompatibleSchemas();
            missing.forEach(this::register);
        }
    }

    /** The id of a registered schema. */
    public int id(EventType type, String fingerprint) {
        return Optional.ofNullable(ids.get(new Key(type, fingerprint)))
                .orElseThrow(() ->
                        new SchemaRefused("Schema " + fingerprint + " of " + type + " is not among the released ones"));
    }

    private boolean knows(EventType type) {
        return ReleasedSchemas.of(type).stream()
                .map(ReleasedSchemas::fingerprint)
                .allMatch(fingerprint -> ids.containsKey(new Key(type, fingerprint)));
    }

    private void register(EventType type) {
        for (var schema : ReleasedSchemas.of(type)) {
            var id = registry.register(Topics.subject(type), schema);
            ids.put(new Key(type, ReleasedSchemas.fingerprint(schema)), id);
        }
    }
}
