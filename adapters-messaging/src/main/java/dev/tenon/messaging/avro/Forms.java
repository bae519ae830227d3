package dev.tenon.messaging.avro;

import dev.tenon.kernel.Money;
import dev.tenon.kernel.entity.CustomValues;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.apache.avro.Schema;

/** Finds the forms of the types that an event may hold. One instance gives a type one form, as Avro wants it within a schema. */
final class Forms {
    private final MoneyForm money = MoneyForm.create();
    private final Map<Type, Form> known = new HashMap<>(Map.ofEntries(
            Map.entry(String.class, ScalarForm.text(text -> text)),
            Map.entry(boolean.class, ScalarForm.same(Schema.Type.BOOLEAN)),
            Map.entry(int.class, ScalarForm.same(Schema.Type.INT)),
            Map.entry(Integer.class, ScalarForm.same(Schema.Type.INT)),
            Map.entry(long.class, ScalarForm.same(Schema.Type.LONG)),
            Map.entry(Long.class, ScalarForm.same(Schema.Type.LONG)),
            Map.entry(UUID.class, ScalarForm.uuid()),
            Map.entry(LocalDate.class, ScalarForm.date()),
            Map.entry(Instant.class, ScalarForm.instant()),
            Map.entry(BigDecimal.class, ScalarForm.decimal()),
            Map.entry(Currency.class, ScalarForm.currency()),
            Map.entry(Money.class, money),
            Map.entry(CustomValues.class, CustomValuesForm.of(money))));

    /** The form of an event or of a record in it. */
    Form of(Class<? extends Record> type) {
        return form(type);
    }

    private Form form(Type type) {
        var form = known.get(type);
        if (form == null) {
            form = derived(type);
            known.put(type, form);
        }
        return form;
    }

    private Form derived(Type type) {
        return switch (type) {
            case Class<?> record when record.isRecord() -> RecordForm.of(record, components(record));
            case Class<?> constants when constants.isEnum() -> ConstantForm.of(constants);
            case ParameterizedType optional
            when optional.getRawType() == Optional.class ->
                new OptionalForm(form(optional.getActualTypeArguments()[0]));
            case ParameterizedType list
            when list.getRawType() == List.class -> new ListForm(form(list.getActualTypeArguments()[0]));
            default -> throw new IllegalArgumentException("An event cannot hold a " + type.getTypeName());
        };
    }

    private List<Component> components(Class<?> type) {
        return Arrays.stream(type.getRecordComponents()).map(this::component).toList();
    }

    private Component component(RecordComponent component) {
        return Component.of(component, form(component.getGenericType()));
    }
}
