package dev.tenon.launcher.up;

import dev.tenon.infrastructure.process.Ports;
import dev.tenon.launcher.folder.Refused;

/**
 * A port that a service of ours will listen on.
 *
 * @param service whose it is
 * @param option the option that chooses another
 */
public record Port(int number, String service, String option) {
    /**
     * Looks whether the port is free.
     *
     * @throws Refused when it is taken; the message names who has it, and the option
     */
    public void requireFree() {
        if (!Ports.isFree(number)) {
            throw new Refused("Port " + number + ", meant for " + service + ", is taken"
                    + PortOwner.of(number).map(owner -> " by " + owner).orElse("")
                    + ". Stop what uses it, or choose another with " + option + " PORT.");
        }
    }
}
