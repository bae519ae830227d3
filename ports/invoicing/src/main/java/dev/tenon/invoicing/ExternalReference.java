package dev.tenon.invoicing;

import java.util.regex.Pattern;

/**
 * The number that a document has in another system; unique per source within the tenant.
 *
 * @param source the other system's short name, such as {@code sales}
 */
public record ExternalReference(String source, String number) {
    private static final Pattern SOURCE = Pattern.compile("[a-z][a-z0-9-]{0,39}");

    public ExternalReference {
        if (!isSource(source)) {
            throw new IllegalArgumentException("A source is 1 to 40 lower-case letters, digits and hyphens: " + source);
        }
        if (number.isBlank() || number.length() > 100) {
            throw new IllegalArgumentException("An external number has 1 to 100 characters");
        }
    }

    /** Whether the text can name a source. */
    public static boolean isSource(String text) {
        return SOURCE.matcher(text).matches();
    }

    @Override
    public String toString() {
        return source + ":" + number;
    }
}
