package dev.tenon.core.workspace;

import dev.tenon.kernel.entity.Kind;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;

/** Whether a text is a value of some kind, as an address has it. */
final class ValueTexts {
    private static final Pattern DATE = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
    private static final Pattern DECIMAL = Pattern.compile("-?[0-9]{1,12}(\\.[0-9]{1,6})?");
    private static final Pattern UUID_SHAPE = Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

    private ValueTexts() {}

    static boolean isOf(Kind kind, String text) {
        return switch (kind) {
            case Kind.Text _ -> text.codePoints().allMatch(ValueTexts::isWhole);
            case Kind.Flag _ -> text.equals("true") || text.equals("false");
            case Kind.Whole _ -> isRead(text, Long::valueOf);
            case Kind.Decimal _ -> DECIMAL.matcher(text).matches() && isRead(text, BigDecimal::new);
            case Kind.Date _ -> DATE.matcher(text).matches() && isRead(text, LocalDate::parse);
            case Kind.Moment _ -> isRead(text, Instant::parse);
            case Kind.Choice choice -> isConstant(choice, text);
            case Kind.Option option -> option.ids().contains(text);
            case Kind.Reference _ -> UUID_SHAPE.matcher(text).matches() && isRead(text, UUID::fromString);
            case Kind.Amount _, Kind.Group _, Kind.Many _ -> false;
        };
    }

    /** No database takes U+0000 or half a surrogate pair. */
    private static boolean isWhole(int character) {
        return character != 0 && Character.getType(character) != Character.SURROGATE;
    }

    private static boolean isConstant(Kind.Choice choice, String text) {
        return Arrays.stream(choice.of().getEnumConstants())
                .map(constant -> constant.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                .anyMatch(text::equals);
    }

    private static boolean isRead(String text, Function<String, ?> reader) {
        try {
            var _ = reader.apply(text);
            return true;
        } catch (IllegalArgumentException | DateTimeException _) {
            return false;
        }
    }
}
