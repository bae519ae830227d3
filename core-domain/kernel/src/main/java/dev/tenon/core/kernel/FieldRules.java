package dev.tenon.core.kernel;

import dev.tenon.kernel.entity.Field;
import dev.tenon.kernel.entity.FieldFault;
import dev.tenon.kernel.entity.Kind;
import dev.tenon.kernel.entity.Trait;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Whether a value is one that its field holds. */
final class FieldRules {
    private final List<FieldFault> faults = new ArrayList<>();

    private FieldRules() {}

    /** What is wrong with the value; nothing, if it can be kept. */
    static List<FieldFault> check(Field field, Object value) {
        var rules = new FieldRules();
        rules.field(field.name(), field, value);
        return rules.faults;
    }

    static FieldFault required(Field field) {
        return new FieldFault(field.name(), "required", field.label() + " must be given");
    }

    private void field(String path, Field field, Object value) {
        if (value instanceof Optional<?> optional) {
            optional.ifPresentOrElse(present -> field(path, field, present), () -> absent(path, field));
        } else if (field.is(Trait.REQUIRED) && isEmpty(value)) {
            fault(path, "required", field.label() + " must be given");
        } else {
            value(path, field.kind(), value);
        }
    }

    private void absent(String path, Field field) {
        if (field.is(Trait.REQUIRED)) {
            fault(path, "required", field.label() + " must be given");
        }
    }

    private static boolean isEmpty(Object value) {
        return value instanceof String text ? text.isBlank() : value instanceof List<?> list && list.isEmpty();
    }

    private void value(String path, Kind kind, Object value) {
        switch (kind) {
            case Kind.Text text ->
                TextRules.check(text, (String) value).ifPresent(wrong -> fault(path, wrong.code(), wrong.detail()));
            case Kind.Whole(var least, var most) -> whole(path, least, most, (Long) value);
            case Kind.Decimal decimal -> decimal(path, decimal, (BigDecimal) value);
            case Kind.Group group ->
                group.parts().forEach(part -> field(path + "." + part.name(), part, group.value(value, part)));
            case Kind.Many many -> many(path, many, (List<?>) value);
            case Kind.Option option -> option(path, option, (String) value);
            case Kind.Flag _, Kind.Amount _, Kind.Date _, Kind.Moment _, Kind.Choice _, Kind.Reference _ -> {}
        }
    }

    private void whole(String path, long least, long most, long value) {
        if (value < least) {
            fault(path, "too-small", "must be at least " + least);
        } else if (value > most) {
            fault(path, "too-large", "must be at most " + most);
        }
    }

    private void decimal(String path, Kind.Decimal kind, BigDecimal value) {
        var plain = value.stripTrailingZeros();
        if (Math.max(plain.scale(), 0) > kind.scale()
                || plain.precision() - plain.scale() > kind.digits() - kind.scale()) {
            fault(
                    path,
                    "too-many-digits",
                    "must have at most " + (kind.digits() - kind.scale()) + " digits before and " + kind.scale()
                            + " after the point");
        }
    }

    private void option(String path, Kind.Option kind, String value) {
        if (!kind.ids().contains(value)) {
            fault(path, "unknown-choice", "must be one of " + String.join(", ", kind.ids()));
        }
    }

    private void many(String path, Kind.Many kind, List<?> values) {
        if (values.size() > kind.most()) {
            fault(path, "too-many", "must have at most " + kind.most() + " elements");
            return;
        }
        for (int i = 0; i < values.size(); i++) {
            value(path + "[" + i + "]", kind.element(), values.get(i));
        }
    }

    private void fault(String path, String code, String detail) {
        faults.add(new FieldFault(path, code, detail));
    }
}
