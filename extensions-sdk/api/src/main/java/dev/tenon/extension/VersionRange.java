package dev.tenon.extension;

import dev.tenon.kernel.Version;
import java.util.regex.Pattern;

/**
 * The versions from one on and below another.
 *
 * @param from the first one in it
 * @param below the first one that is not
 */
public record VersionRange(Version from, Version below) {
    private static final Pattern SHAPE = Pattern.compile("\\[([^,\\s]+), ?([^,\\s]+)\\)");

    public VersionRange {
        if (from.compareTo(below) >= 0) {
            throw new IllegalArgumentException("No version is in [" + from + "," + below + ")");
        }
    }

    /** Reads {@code [0.1.0,0.2.0)}; anything else is an {@link IllegalArgumentException}. */
    public static VersionRange of(String text) {
        var matcher = SHAPE.matcher(text);
        if (!matcher.matches()) {
            throw new IllegalArgumentException("A range of versions is like [0.1.0,0.2.0), not: " + text);
        }
        return new VersionRange(Version.of(matcher.group(1)), Version.of(matcher.group(2)));
    }

    /** Whether the version is in it. */
    public boolean includes(Version version) {
        return from.compareTo(version) <= 0 && version.compareTo(below) < 0;
    }

    @Override
    public String toString() {
        return "[" + from + "," + below + ")";
    }
}
