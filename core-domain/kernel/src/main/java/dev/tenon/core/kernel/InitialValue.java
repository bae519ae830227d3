package dev.tenon.core.kernel;

import dev.tenon.kernel.Money;
import dev.tenon.kernel.shape.CustomField;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a field of a tenant's own begins with, from how it is written in JSON. */
final class InitialValue {
    private static final Pattern STRING = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*)\"");
    private static final Pattern ESCAPE = Pattern.compile("\\\\(u[0-9a-fA-F]{4}|.)");
    private static final Pattern AMOUNT = Pattern.compile("\"amount\"\\s*:\\s*\"?(-?[0-9.]+)\"?");
    private static final Pattern CURRENCY = Pattern.compile("\"currency\"\\s*:\\s*\"([A-Z]{3})\"");

    private InitialValue() {}

    /** The value; none where the text is not one of the type. */
    static Optional<Object> of(CustomField.Type type, String json) {
        try {
            return Optional.of(read(type, json.strip()));
        } catch (IllegalArgumentException | DateTimeException | ArithmeticException _) {
            return Optional.empty();
        }
    }

    private static Object read(CustomField.Type type, String json) {
        return switch (type) {
            case CustomField.Type.Text _, CustomField.Type.LongText _, CustomField.Type.Choice _ -> text(json);
            case CustomField.Type.Numeral _ -> new BigDecimal(text(json));
            case CustomField.Type.Amount _ -> Money.of(part(AMOUNT, json), part(CURRENCY, json));
            case CustomField.Type.Date _ -> LocalDate.parse(text(json));
            case CustomField.Type.Flag _ -> flag(text(json));
            case CustomField.Type.Choices _ -> texts(json);
            case CustomField.Type.Reference _ -> UUID.fromString(text(json));
        };
    }

    /** A string, or what stands without quotes. */
    private static String text(String json) {
        var string = STRING.matcher(json);
        return string.matches() ? unescaped(string.group(1)) : json;
    }

    private static List<String> texts(String json) {
        return STRING.matcher(json)
                .results()
                .map(found -> unescaped(found.group(1)))
                .toList();
    }

    private static boolean flag(String text) {
        return switch (text) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new IllegalArgumentException(text);
        };
    }

    private static String part(Pattern part, String json) {
        return part.matcher(json)
                .results()
                .findFirst()
                .map(found -> found.group(1))
                .orElseThrow(() -> new IllegalArgumentException(json));
    }

    private static String unescaped(String text) {
        return ESCAPE.matcher(text).replaceAll(found -> Matcher.quoteReplacement(character(found)));
    }

    private static String character(MatchResult escape) {
        var code = escape.group(1);
        return switch (code.charAt(0)) {
            case 'u' -> code.length() == 1 ? "u" : Character.toString(Integer.parseInt(code.substring(1), 16));
            case 'n' -> "\n";
            case 't' -> "\t";
            case 'r' -> "\r";
            case 'b' -> "\b";
            case 'f' -> "\f";
            default -> code;
        };
    }
}
