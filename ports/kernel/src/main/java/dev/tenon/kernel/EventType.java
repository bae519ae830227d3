package dev.tenon.kernel;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The name of a published event: its module and the event's name in kebab case, {@code invoicing.invoice-posted}. It names the
 * topic ({@code tenon.invoicing.invoice-posted}) and the schema's subject.
 */
public record EventType(ModuleId module, String name) {
    private static final Pattern SHAPE = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");
    private static final Pattern HUMP = Pattern.compile("(?<=[a-z0-9])(?=[A-Z])");
    private static final String PACKAGE = "dev\\.tenon\\.([a-z0-9]+)\\.event";

    public EventType {
        if (!SHAPE.matcher(name).matches()) {
            throw new IllegalArgumentException("An event's name is in kebab case, not: " + name);
        }
    }

    /** The type of an event class, which must live in {@code dev.tenon.<module>.event}. */
    public static EventType of(Class<? extends PublishedEvent> event) {
        var matcher = Pattern.compile(PACKAGE).matcher(event.getPackageName());
        if (!matcher.matches()) {
            throw new IllegalArgumentException(
                    "A published event lives in dev.tenon.<module>.event, not in " + event.getPackageName());
        }
        var kebab = HUMP.matcher(event.getSimpleName()).replaceAll("-").toLowerCase(Locale.ROOT);
        return new EventType(new ModuleId(matcher.group(1)), kebab);
    }

    /** Reads {@code module.name}. */
    public static EventType parse(String text) {
        int dot = text.indexOf('.');
        if (dot < 0) {
            throw new IllegalArgumentException("An event type is module.name, not: " + text);
        }
        return new EventType(new ModuleId(text.substring(0, dot)), text.substring(dot + 1));
    }

    @Override
    public String toString() {
        return module + "." + name;
    }
}
