package dev.tenon.messaging.delivery;

import dev.tenon.kernel.EventDoor;
import dev.tenon.kernel.ModuleId;
import dev.tenon.kernel.WorkLog;
import dev.tenon.messaging.deadletter.DeadLetters;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The deliveries of an assembly, one to each module that listens. */
public final class EventDeliveries {
    private final Map<ModuleId, EventDelivery> byModule;

    /** Deliveries through these doors, each of another module. The log is told whose message is delivered. */
    public EventDeliveries(List<EventDoor> doors, DeadLetters deadLetters, WorkLog log) {
        this.byModule = doors.stream()
                .collect(Collectors.toUnmodifiableMap(
                        EventDoor::module, door -> new EventDelivery(door, deadLetters, log)));
    }

    /**
     * What delivers to the module.
     *
     * @throws IllegalArgumentException when it does not listen
     */
    public EventDelivery to(ModuleId module) {
        var delivery = byModule.get(module);
        if (delivery == null) {
            throw new IllegalArgumentException(module + " does not listen; those that do are " + byModule.keySet());
        }
        return delivery;
    }
}
