package dev.tenon.extension;

import dev.tenon.kernel.ModuleId;
import java.util.regex.Pattern;

/** Names an extension on an installation: 2 to 40 lower-case letters, digits and single hyphens, such as {@code big-invoice-watch}. */
public record ExtensionId(String name) {
    private static final Pattern SHAPE = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");
    private static final int SHORTEST = 2;
    private static final int LONGEST = 40;

    public ExtensionId {
        if (name.length() < SHORTEST
                || name.length() > LONGEST
                || !SHAPE.matcher(name).matches()) {
            throw new IllegalArgumentException(
                    "An extension's id is 2 to 40 lower-case letters, digits and single hyphens, not: " + name);
        }
    }

    /** As which it acts: {@code extension-big-invoice-watch}. It stands in the audit, in claims, and in the name of its consumer group. */
    public ModuleId actor() {
        return new ModuleId("extension-" + name);
    }

    @Override
    public String toString() {
        return name;
    }
}
