package dev.tenon.server.markers;

import java.util.UUID;

/**
 * A text that is nowhere else in the world.
 *
 * @param name whose it is
 * @param id short, in lower case and beginning with a letter, so that narrow fields take it too
 */
record Mark(String name, String id) {
    private static final int DIGITS = 15;

    static Mark of(String name) {
        var chance = UUID.randomUUID().toString().replace("-", "");
        return new Mark(name, "a" + chance.substring(0, DIGITS));
    }

    /** The mark in the text of a field, the same again for the same number. */
    String text(int number) {
        return "MARK-" + name + "-" + id + " " + number;
    }
}
