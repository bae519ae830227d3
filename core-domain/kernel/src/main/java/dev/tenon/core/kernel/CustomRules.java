package dev.tenon.core.kernel;

import dev.tenon.kernel.entity.CustomValues;
import dev.tenon.kernel.entity.Entity;
import dev.tenon.kernel.entity.EntityType;
import dev.tenon.kernel.entity.FieldFault;
import dev.tenon.kernel.entity.FieldValues;
import dev.tenon.kernel.shape.Conditions;
import dev.tenon.kernel.shape.CustomField;
import dev.tenon.kernel.shape.CustomField.Use;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What holds of the fields of a tenant's own, beyond what their kinds say. */
final class CustomRules {
    private CustomRules() {}

    /** These values of a new entity, with those that such a one begins with and without empty ones. */
    static FieldValues begun(EntityType<?> type, FieldValues values) {
        var begun = new LinkedHashMap<>(values.byName());
        for (var field : type.customFields()) {
            var name = CustomValues.name(field.key());
            if (values.find(name).flatMap(CustomValues::kept).isEmpty()) {
                begun.remove(name);
                initial(field).ifPresent(value -> begun.put(name, Optional.of(value)));
            }
        }
        return new FieldValues(begun);
    }

    /** What is wrong with values that are given. */
    static List<FieldFault> given(EntityType<?> type, FieldValues values) {
        return type.customFields().stream()
                .flatMap(field ->
                        values.find(CustomValues.name(field.key())).flatMap(value -> given(field, value)).stream())
                .toList();
    }

    /** What is wrong with an entity whose values are each right. */
    static <E extends Record & Entity> List<FieldFault> whole(EntityType<E> type, E entity, Conditions conditions) {
        var values = type.custom(entity);
        return type.customFields().stream()
                .filter(CustomRules::isWritten)
                .flatMap(field -> values.find(field.key())
                        .map(value -> unfulfilled(type, entity, conditions, field, value))
                        .orElseGet(() -> missing(field)))
                .toList();
    }

    private static Optional<FieldFault> given(CustomField field, Object value) {
        if (!isWritten(field)) {
            return Optional.of(fault(field, "archived", "is not written any more"));
        }
        return CustomValues.kept(value)
                .flatMap(present -> field.type() instanceof CustomField.Type.Numeral(var least, var most)
                                && present instanceof BigDecimal number
                        ? limits(field, least, most, number)
                        : Optional.empty());
    }

    private static Optional<FieldFault> limits(
            CustomField field, Optional<BigDecimal> least, Optional<BigDecimal> most, BigDecimal number) {
        return least.filter(limit -> number.compareTo(limit) < 0)
                .map(limit -> fault(field, "too-small", "must be at least " + limit.toPlainString()))
                .or(() -> most.filter(limit -> number.compareTo(limit) > 0)
                        .map(limit -> fault(field, "too-large", "must be at most " + limit.toPlainString())));
    }

    private static Stream<FieldFault> missing(CustomField field) {
        return field.required() ? Stream.of(fault(field, "required", "must be given")) : Stream.empty();
    }

    private static <E extends Record & Entity> Stream<FieldFault> unfulfilled(
            EntityType<E> type, E entity, Conditions conditions, CustomField field, Object value) {
        return field.validation().stream()
                .filter(condition -> !conditions.holds(
                        condition, Map.of("value", PlainValues.of(value), "record", PlainValues.of(type, entity))))
                .map(condition -> fault(field, "condition-not-met", "must be so that " + condition));
    }

    /** An initial value that the field does not hold is none; whoever keeps configurations refuses it when it is saved. */
    private static Optional<Object> initial(CustomField field) {
        return field.initial().filter(_ -> isWritten(field)).flatMap(json -> InitialValue.of(field.type(), json));
    }

    private static boolean isWritten(CustomField field) {
        return !field.uses().contains(Use.ARCHIVED);
    }

    private static FieldFault fault(CustomField field, String code, String detail) {
        return new FieldFault(CustomValues.name(field.key()), code, detail);
    }
}
