package dev.tenon.kernel;

import java.util.regex.Pattern;

/** Names a kind of work that waits for its time: its module and the work's name in kebab case, {@code invoicing.invoice-overdue}. */
public record DueName(ModuleId module, String name) {
    private static final Pattern SHAPE = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");
    private static final int LONGEST = 60;

    public DueName {
        if (!SHAPE.matcher(name).matches() || name.length() > LONGEST) {
            throw new IllegalArgumentException(
                    "The name of due work is in kebab case with at most " + LONGEST + " characters, not: " + name);
        }
    }

    @Override
    public String toString() {
        return module + "." + name;
    }
}
