package dev.tenon.launcher.faults;

/**
 * One thing that was looked at.
 *
 * @param what in words
 * @param expected as the generator, or another source, says
 * @param found as the platform says
 */
record Check(String what, String expected, String found) {
    static Check of(String what, Object expected, Object found) {
        return new Check(what, expected.toString(), found.toString());
    }

    boolean holds() {
        return expected.equals(found);
    }
}
