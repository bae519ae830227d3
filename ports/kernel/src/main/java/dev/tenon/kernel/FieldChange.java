package dev.tenon.kernel;

import java.util.Optional;

/**
 * What became of one field.
 *
 * @param path the field's name; of a field within another one, of an item of a list (from 0) or of an entry of a map, all names on the
 *     way with dots between: {@code total.amount}, {@code lines.0.text}
 * @param before empty when the field had no value
 * @param after empty when it has none any more
 */
public record FieldChange(String path, Optional<String> before, Optional<String> after) {
    /** What stands in the place of a value that is protected. */
    public static final String MASK = "***";

    /** The same change, told without its values. */
    public FieldChange masked() {
        return new FieldChange(path, before.map(_ -> MASK), after.map(_ -> MASK));
    }

    /** Whether the field is the one that is named, or lies within it. The items of a list need not be told apart: {@code lines.text}. */
    public boolean isWithin(String name) {
        var plain = path.replaceAll("\\.[0-9]+(?=\\.|$)", "");
        return isWithin(path, name) || isWithin(plain, name);
    }

    private static boolean isWithin(String path, String name) {
        return path.equals(name) || path.startsWith(name + ".");
    }
}
