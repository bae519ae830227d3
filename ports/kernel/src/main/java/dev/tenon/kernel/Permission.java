package dev.tenon.kernel;

import java.util.regex.Pattern;

/** The right to do one thing, named {@code module.entity.action}, such as {@code invoicing.invoice.post}. */
public record Permission(String name) {
    private static final Pattern SHAPE = Pattern.compile("[a-z][a-z0-9]*(\\.[a-z][a-z0-9-]*){2}");

    public Permission {
        if (!SHAPE.matcher(name).matches()) {
            throw new IllegalArgumentException("A permission is named module.entity.action, not: " + name);
        }
    }

    /** The module that this permission belongs to; it must be active for the permission to be of use. */
    public ModuleId module() {
        return new ModuleId(name.substring(0, name.indexOf('.')));
    }

    @Override
    public String toString() {
        return name;
    }
}
