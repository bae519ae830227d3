package dev.tenon.tenancy;

import java.util.Locale;
import java.util.regex.Pattern;

/** An e-mail address, kept in lower case, so that case never makes two identities of one. */
public record EmailAddress(String value) {
    private static final Pattern SHAPE = Pattern.compile("[^@\\s]+@[^@\\s]+");

    public EmailAddress {
        value = value.strip().toLowerCase(Locale.ROOT);
        if (!SHAPE.matcher(value).matches() || value.length() > 254) {
            throw new IllegalArgumentException("Not an e-mail address");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
