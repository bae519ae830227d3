package dev.tenon.persistence.entity;

import dev.tenon.kernel.Money;
import dev.tenon.kernel.entity.EntityType;
import dev.tenon.kernel.entity.Field;
import dev.tenon.kernel.entity.Kind;
import dev.tenon.kernel.entity.Trait;
import dev.tenon.persistence.entity.FieldMapping.Cell;
import dev.tenon.persistence.json.PortsJson;
import dev.tenon.persistence.json.References;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Finds the attributes of an entity's fields in its row class; what is missing is an error at once. */
record FieldMappings(EntityType<?> type, RowClass rows) {
    private static final String KEY = "Key";

    List<FieldMapping> all() {
        return type.fields().stream().map(this::of).toList();
    }

    /** The attribute by which a field is compared. */
    static String compared(Field field) {
        return field.kind() instanceof Kind.Text ? field.name() + KEY : field.name();
    }

    private FieldMapping of(Field field) {
        return switch (field.kind()) {
            case Kind.Text _ -> text(field);
            case Kind.Flag _ -> one(field, Boolean.class, value -> value, value -> value);
            case Kind.Whole _ -> one(field, Long.class, value -> value, value -> value);
            case Kind.Decimal(int _, int scale) ->
                one(field, Long.class, compared(field.kind()), units -> BigDecimal.valueOf((long) units, scale));
            case Kind.Amount _ -> amount(field);
            case Kind.Date _ -> one(field, LocalDate.class, value -> value, value -> value);
            case Kind.Moment _ -> one(field, Instant.class, value -> value, value -> value);
            case Kind.Choice choice -> one(field, String.class, compared(choice), constants(choice));
            case Kind.Reference _ ->
                one(
                        field,
                        UUID.class,
                        References::value,
                        id -> References.reference((Class<?>) plain(field), (UUID) id));
            case Kind.Option _ -> throw new IllegalArgumentException("No column holds " + field.name());
            case Kind.Group _, Kind.Many _ ->
                one(field, String.class, PortsJson::write, json -> PortsJson.read((String) json, plain(field)));
        };
    }

    private FieldMapping one(
            Field field, Class<?> holding, Function<Object, Object> form, Function<Object, Object> value) {
        var attribute = mayBeMissing(field, rows.attribute(field.name(), holding));
        return new FieldMapping(
                field,
                List.of(new Cell(attribute, form, null)),
                row -> Optional.ofNullable(attribute.get(row)).map(value));
    }

    private FieldMapping text(Field field) {
        var text = one(field, String.class, value -> value, value -> value);
        if (!isCompared(field)) {
            return text;
        }
        var cells = new ArrayList<>(text.cells());
        cells.add(new Cell(rows.attribute(field.name() + KEY, String.class), compared(field.kind()), ""));
        return new FieldMapping(field, cells, text.reader());
    }

    private FieldMapping amount(Field field) {
        var minor = mayBeMissing(field, rows.attribute(field.name() + "Minor", Long.class));
        var currency = rows.attribute(field.name() + "Currency", String.class);
        return new FieldMapping(
                field,
                List.of(
                        new Cell(minor, money -> ((Money) money).minor(), null),
                        new Cell(currency, money -> ((Money) money).currency().getCurrencyCode(), null)),
                row -> Optional.ofNullable(currency.get(row))
                        .flatMap(code -> Optional.ofNullable(minor.get(row))
                                .map(units -> Money.ofMinor((long) units, Currency.getInstance((String) code)))));
    }

    private boolean isCompared(Field field) {
        return field.is(Trait.FILTERED)
                || field.is(Trait.SORTED)
                || type.uniques().stream().anyMatch(unique -> unique.fields().contains(field.name()));
    }

    private RowAttribute mayBeMissing(Field field, RowAttribute attribute) {
        if (field.isOptional() && !attribute.mayBeMissing()) {
            throw new IllegalArgumentException(type + "." + field.name() + " may be missing, but "
                    + rows.type().getName() + "." + attribute.name() + " is a "
                    + attribute.type().getName());
        }
        return attribute;
    }

    private static Function<Object, Object> compared(Kind kind) {
        return value -> Compared.form(kind, value);
    }

    private static Function<Object, Object> constants(Kind.Choice choice) {
        var constants = Arrays.stream(choice.of().getEnumConstants())
                .collect(Collectors.<Enum<?>, String, Object>toMap(Compared::choice, constant -> constant));
        return text -> Optional.ofNullable(constants.get(text))
                .orElseThrow(() -> new IllegalStateException("A row says " + text + ", which is none of "
                        + choice.of().getName()));
    }

    /** The component's type without Optional. */
    private static Type plain(Field field) {
        return field.isOptional() ? ((ParameterizedType) field.type()).getActualTypeArguments()[0] : field.type();
    }
}
