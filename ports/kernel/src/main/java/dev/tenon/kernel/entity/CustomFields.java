package dev.tenon.kernel.entity;

import dev.tenon.kernel.Money;
import dev.tenon.kernel.shape.CustomField;
import dev.tenon.kernel.shape.CustomField.Use;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** The fields of a tenant's own as fields of a type: each may be empty, since records are older than it. */
final class CustomFields {
    private static final int TEXT = 500;
    private static final int LONG_TEXT = 10_000;
    private static final int DIGITS = 18;
    private static final int SCALE = 6;
    private static final RecordShape<Held> HELD = RecordShape.of(Held.class);

    private CustomFields() {}

    /** Of which Java types the values are. */
    private record Held(
            Optional<String> text,
            Optional<BigDecimal> numeral,
            Optional<Money> amount,
            Optional<LocalDate> date,
            Optional<Boolean> flag,
            Optional<List<String>> choices,
            Optional<UUID> reference) {}

    static Field of(CustomField custom, Set<Trait> declared) {
        var name = CustomValues.name(custom.key());
        var traits = EnumSet.noneOf(Trait.class);
        traits.addAll(declared);
        if (custom.required() && !custom.uses().contains(Use.ARCHIVED)) {
            traits.add(Trait.REQUIRED);
        }
        if (custom.uses().contains(Use.INDEXED)) {
            traits.addAll(listed(custom.type()));
        }
        return new Field(name, held(custom.type()), kind(custom.type()), traits);
    }

    private static Set<Trait> listed(CustomField.Type type) {
        return switch (type) {
            case CustomField.Type.Text _,
                    CustomField.Type.Numeral _,
                    CustomField.Type.Date _,
                    CustomField.Type.Flag _,
                    CustomField.Type.Choice _,
                    CustomField.Type.Reference _ -> Set.of(Trait.FILTERED, Trait.SORTED);
            case CustomField.Type.Choices _ -> Set.of(Trait.FILTERED);
            case CustomField.Type.LongText _, CustomField.Type.Amount _ -> Set.of();
        };
    }

    private static Kind kind(CustomField.Type type) {
        return switch (type) {
            case CustomField.Type.Text _ -> new Kind.Text(TEXT, TextForm.LINE);
            case CustomField.Type.LongText _ -> new Kind.Text(LONG_TEXT, TextForm.LINES);
            case CustomField.Type.Numeral _ -> new Kind.Decimal(DIGITS, SCALE);
            case CustomField.Type.Amount _ -> new Kind.Amount();
            case CustomField.Type.Date _ -> new Kind.Date();
            case CustomField.Type.Flag _ -> new Kind.Flag();
            case CustomField.Type.Choice(var options) -> new Kind.Option(options);
            case CustomField.Type.Choices(var options) -> new Kind.Many(new Kind.Option(options), options.size());
            case CustomField.Type.Reference(var entity) -> new Kind.Reference(entity);
        };
    }

    private static Type held(CustomField.Type type) {
        var slot = switch (type) {
            case CustomField.Type.Text _, CustomField.Type.LongText _, CustomField.Type.Choice _ -> "text";
            case CustomField.Type.Numeral _ -> "numeral";
            case CustomField.Type.Amount _ -> "amount";
            case CustomField.Type.Date _ -> "date";
            case CustomField.Type.Flag _ -> "flag";
            case CustomField.Type.Choices _ -> "choices";
            case CustomField.Type.Reference _ -> "reference";
        };
        return HELD.component(slot).getGenericType();
    }
}
