package dev.tenon.extension.host;

import dev.tenon.kernel.EventType;
import dev.tenon.kernel.PublishedEvent;
import dev.tenon.kernel.Version;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What extensions find on an installation.
 *
 * @param tenon the version that their range must include
 * @param events the classes of everything that its modules publish
 */
public record Installation(
        Version tenon, List<Class<? extends PublishedEvent>> events, OfferedPorts ports, ExtensionGrants grants) {
    public Installation {
        events = List.copyOf(events);
    }

    /** An installation of this version. */
    public static Installation of(
            List<Class<? extends PublishedEvent>> events, OfferedPorts ports, ExtensionGrants grants) {
        return new Installation(TenonVersion.current(), events, ports, grants);
    }

    Set<EventType> types() {
        return events.stream().map(EventType::of).collect(Collectors.toUnmodifiableSet());
    }
}
