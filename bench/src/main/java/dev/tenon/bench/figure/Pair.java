package dev.tenon.bench.figure;

/**
 * Two measurements taken one after the other.
 *
 * @param measured of what is judged
 * @param against of what it is compared with, in the same unit
 */
public record Pair(double measured, double against) {

    /** How often the second goes into the first. */
    public double ratio() {
        return measured / against;
    }
}
