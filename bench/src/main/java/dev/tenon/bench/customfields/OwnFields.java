package dev.tenon.bench.customfields;

import dev.tenon.kernel.entity.CustomValues;
import dev.tenon.kernel.entity.FieldValues;
import dev.tenon.kernel.entity.ImportRow;
import dev.tenon.kernel.shape.CustomField;
import dev.tenon.kernel.shape.CustomField.Option;
import dev.tenon.kernel.shape.CustomField.Type;
import dev.tenon.kernel.shape.CustomField.Use;
import dev.tenon.kernel.shape.Shape;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;

/** Fifty fields of a firm's own, and contacts that have a fifth of them. */
final class OwnFields {
    /** The field that is compared with the given name: both are words of the same list, and a fifth of the contacts have one. */
    static final String MEASURED = CustomValues.name("f0");

    private static final int FIELDS = 50;
    private static final int ONE_IN = 5;
    private static final int WORDS = 1_000;
    private static final List<Option> OPTIONS =
            List.of(new Option("north", Map.of()), new Option("south", Map.of()), new Option("east", Map.of()));
    private static final List<Type> TYPES = List.of(
            new Type.Text(),
            new Type.Numeral(Optional.empty(), Optional.empty()),
            new Type.Date(),
            new Type.Choice(OPTIONS),
            new Type.Flag());

    private final Random random;

    OwnFields(Random random) {
        this.random = random;
    }

    static Shape shape() {
        return new Shape(
                IntStream.range(0, FIELDS)
                        .mapToObj(i -> new CustomField(
                                "f" + i,
                                Map.of(),
                                type(i),
                                false,
                                Optional.empty(),
                                Optional.empty(),
                                Set.of(Use.INDEXED)))
                        .toList(),
                List.of());
    }

    /** Any word of the list. */
    String word() {
        int number = random.nextInt(WORDS);
        return (char) ('a' + number % 26) + "w" + number;
    }

    Iterator<ImportRow> contacts(int count) {
        return IntStream.range(0, count).mapToObj(this::contact).iterator();
    }

    private ImportRow contact(int number) {
        var values = new LinkedHashMap<String, Object>();
        values.put("familyName", "Family " + number);
        if (isThere()) {
            values.put("givenName", word());
        }
        for (int i = 0; i < FIELDS; i++) {
            if (isThere()) {
                values.put(CustomValues.name("f" + i), Optional.of(value(type(i))));
            }
        }
        return new ImportRow(number, new FieldValues(values), List.of());
    }

    private Object value(Type type) {
        return switch (type) {
            case Type.Numeral _ -> BigDecimal.valueOf(random.nextInt(1_000_000), 2);
            case Type.Date _ -> LocalDate.of(2020, 1, 1).plusDays(random.nextInt(2_000));
            case Type.Choice(var options) ->
                options.get(random.nextInt(options.size())).id();
            case Type.Flag _ -> random.nextBoolean();
            case Type.Text _, Type.LongText _, Type.Amount _, Type.Choices _, Type.Reference _ -> word();
        };
    }

    private boolean isThere() {
        return random.nextInt(ONE_IN) == 0;
    }

    private static Type type(int field) {
        return TYPES.get(field % TYPES.size());
    }
}
