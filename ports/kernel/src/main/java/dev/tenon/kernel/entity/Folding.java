package dev.tenon.kernel.entity;

import java.text.Normalizer;
import java.util.Locale;

/**
 * The form in which texts are compared, sorted and kept unique: compatibility composed (Unicode NFKC), in lower case, without
 * blanks around it and with one blank for each run of them within. Order is by code point.
 */
public final class Folding {

    private Folding() {}

    /** The folded form. */
    public static String fold(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .strip()
                .replaceAll("\\s+", " ");
    }

    /** Compares two folded texts by code point, as a database does that compares UTF-8 bytes. */
    public static int compare(String one, String other) {
        for (int i = 0; i < one.length() && i < other.length(); ) {
            int left = one.codePointAt(i);
            int right = other.codePointAt(i);
            if (left != right) {
                return Integer.compare(left, right);
            }
            i += Character.charCount(left);
        }
        return Integer.compare(one.length(), other.length());
    }
}
