package dev.tenon.launcher.up;

import dev.tenon.launcher.folder.DataFolder;
import java.util.Map;

/**
 * What to start, where, and out of what.
 *
 * @param variables what the server reads from its environment besides what every server is told
 */
public record UpRequest(
        DataFolder folder,
        PortNumbers ports,
        Existing existing,
        Installation installation,
        Steps steps,
        Map<String, String> variables) {
    /** Unchanging variables. */
    public UpRequest {
        variables = Map.copyOf(variables);
    }

    /** With a server that is told nothing besides. */
    public UpRequest(DataFolder folder, PortNumbers ports, Existing existing, Installation installation, Steps steps) {
        this(folder, ports, existing, installation, steps, Map.of());
    }
}
