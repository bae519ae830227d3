package dev.tenon.messaging.wire;

import dev.tenon.kernel.EventType;
import dev.tenon.kernel.ModuleId;

/** The names of Tenon's topics, subjects and consumer groups. */
public final class Topics {
    /** Where messages go that no consumer could take. */
    public static final String DEAD_LETTERS = "tenon.dead-letters";

    private static final String PREFIX = "tenon.";

    private Topics() {}

    /** The topic of an event type: {@code tenon.invoicing.invoice-posted}. */
    public static String topic(EventType type) {
        return PREFIX + type;
    }

    /** The subject under which the registry keeps the schemas of the topic's values. */
    public static String subject(EventType type) {
        return topic(type) + "-value";
    }

    /** The group in which all nodes of an installation consume for a module: {@code tenon-reporting}. */
    public static String group(ModuleId consumer) {
        return "tenon-" + consumer;
    }
}
