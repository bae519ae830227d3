package dev.tenon.core.kernel;

import dev.tenon.kernel.entity.Kind;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Whether a text is one of its form. An empty text is one of any form. */
final class TextRules {
    /** Deliberately wide: whether mail arrives is known only to who sends it. */
    private static final Pattern EMAIL = Pattern.compile("[^\\s@<>\"]{1,64}@[^\\s@<>\",.]+(\\.[^\\s@<>\",.]+)+");

    private static final Pattern PHONE = Pattern.compile("\\+?[0-9(][0-9 ()/.\\-]{1,30}( ?x ?[0-9]{1,8})?");
    private static final Set<String> COUNTRIES = Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA2);

    private TextRules() {}

    record Wrong(String code, String detail) {}

    /** What is wrong with the text. */
    static Optional<Wrong> check(Kind.Text kind, String text) {
        if (text.codePointCount(0, text.length()) > kind.most()) {
            return Optional.of(new Wrong("too-long", "must have at most " + kind.most() + " characters"));
        }
        return text.isEmpty() ? Optional.empty() : form(kind, text);
    }

    private static Optional<Wrong> form(Kind.Text kind, String text) {
        return switch (kind.form()) {
            case LINE ->
                unless(text, TextRules::isOneLine, "not-one-line", "must be one line without control characters");
            case LINES -> unless(text, TextRules::hasNoNul, "control-character", "must not hold the character NUL");
            case EMAIL -> unless(text, EMAIL.asMatchPredicate(), "not-an-email", "must be an e-mail address");
            case PHONE ->
                unless(
                        text,
                        PHONE.asMatchPredicate(),
                        "not-a-phone",
                        "must be a phone number such as +44 20 7946 0018");
            case WEB ->
                unless(text, TextRules::isWeb, "not-a-web-address", "must be an address such as https://example.org");
            case COUNTRY -> unless(text, COUNTRIES::contains, "unknown-country", "must be a country code such as GB");
        };
    }

    private static Optional<Wrong> unless(String text, Predicate<String> right, String code, String detail) {
        return right.test(text) ? Optional.empty() : Optional.of(new Wrong(code, detail));
    }

    private static boolean isOneLine(String text) {
        return text.codePoints().noneMatch(Character::isISOControl);
    }

    private static boolean hasNoNul(String text) {
        return text.indexOf('\0') < 0;
    }

    private static boolean isWeb(String text) {
        try {
            var address = new URI(text);
            return Set.of("http", "https")
                            .contains(String.valueOf(address.getScheme()).toLowerCase(Locale.ROOT))
                    && address.getHost() != null;
        } catch (URISyntaxException _) {
            return false;
        }
    }
}
