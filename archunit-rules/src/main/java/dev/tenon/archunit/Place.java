package dev.tenon.archunit;

/**
 * Where a class lives.
 *
 * @param part the module on the floors {@link Layer#PORTS} and {@link Layer#CORE}, {@code api} or {@code host} on the floor {@link Layer#EXTENSION}, the first package name
 *     on the others
 */
public record Place(Layer layer, String part) {

    /** The part that is no module's and that every module knows. */
    static final String KERNEL = "kernel";

    /** Whether it is the kernel, on any floor. */
    boolean isKernel() {
        return part.equals(KERNEL);
    }

    @Override
    public String toString() {
        return layer + " " + part;
    }
}
