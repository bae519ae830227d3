package dev.tenon.verticals;

import dev.tenon.kernel.Version;
import java.util.regex.Pattern;

/**
 * A template at one version, written {@code wholesale-distribution@1.1.0}.
 *
 * @param id lower case with hyphens
 */
public record TemplateRef(String id, Version version) {
    private static final Pattern ID = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");
    private static final int MOST = 60;

    /** @throws IllegalArgumentException when the id is malformed */
    public TemplateRef {
        if (id.length() > MOST || !ID.matcher(id).matches()) {
            throw new IllegalArgumentException("A template's id is lower case with hyphens, not: " + id);
        }
    }

    /**
     * Reads {@code id@version}.
     *
     * @throws IllegalArgumentException when it is anything else
     */
    public static TemplateRef of(String text) {
        int at = text.indexOf('@');
        if (at < 0) {
            throw new IllegalArgumentException("A template is named as id@version, not: " + text);
        }
        return new TemplateRef(text.substring(0, at), Version.of(text.substring(at + 1)));
    }

    @Override
    public String toString() {
        return id + "@" + version;
    }
}
