package dev.tenon.kernel;

import java.util.regex.Pattern;

/** Names a business module, in lower case: {@code invoicing}, {@code reporting}; or an extension as it acts: {@code extension-big-invoice-watch}. */
public record ModuleId(String name) {
    private static final Pattern SHAPE = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");

    public ModuleId {
        if (!SHAPE.matcher(name).matches()) {
            throw new IllegalArgumentException(
                    "A module's name is lower-case letters, digits and single hyphens, not: " + name);
        }
    }

    @Override
    public String toString() {
        return name;
    }
}
