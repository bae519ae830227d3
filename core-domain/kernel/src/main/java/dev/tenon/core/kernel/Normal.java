package dev.tenon.core.kernel;

import dev.tenon.kernel.entity.CustomValues;
import dev.tenon.kernel.entity.EntityType;
import dev.tenon.kernel.entity.Field;
import dev.tenon.kernel.entity.FieldValues;
import dev.tenon.kernel.entity.Kind;
import dev.tenon.kernel.entity.TextForm;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The form in which values are kept: texts without blanks around them, countries in upper case, times in microseconds. */
final class Normal {

    private Normal() {}

    /** The values in that form; fields that the type does not have stay as they are. */
    static FieldValues of(EntityType<?> type, FieldValues values) {
        var normal = new LinkedHashMap<String, Object>();
        values.byName()
                .forEach((name, value) -> normal.put(
                        name, type.field(name).map(field -> of(field, value)).orElse(value)));
        return new FieldValues(normal);
    }

    /** Of a field of the tenant's own an Optional, empty where the value says nothing. */
    private static Object of(Field field, Object value) {
        var normal = of(field.kind(), value);
        return CustomValues.key(field.name()).isPresent() ? CustomValues.kept(normal) : normal;
    }

    private static Object of(Kind kind, Object value) {
        if (value instanceof Optional<?> optional) {
            return optional.map(present -> of(kind, present));
        }
        return switch (kind) {
            case Kind.Text text -> text(text.form(), (String) value);
            case Kind.Moment _ -> ((Instant) value).truncatedTo(ChronoUnit.MICROS);
            case Kind.Many many ->
                ((List<?>) value).stream().map(item -> of(many.element(), item)).toList();
            case Kind.Group group ->
                group.make(group.parts().stream()
                        .map(part -> of(part.kind(), group.value(value, part)))
                        .toList());
            case Kind.Flag _,
                    Kind.Whole _,
                    Kind.Decimal _,
                    Kind.Amount _,
                    Kind.Date _,
                    Kind.Choice _,
                    Kind.Option _,
                    Kind.Reference _ -> value;
        };
    }

    private static String text(TextForm form, String text) {
        return switch (form) {
            case COUNTRY -> text.strip().toUpperCase(Locale.ROOT);
            case LINE, LINES, EMAIL, PHONE, WEB -> text.strip();
        };
    }
}
