package dev.tenon.core.kernel;

import dev.tenon.kernel.Decision;
import dev.tenon.kernel.entity.Entity;
import dev.tenon.kernel.entity.EntityRefusal;
import dev.tenon.kernel.entity.EntityType;
import dev.tenon.kernel.entity.Field;
import dev.tenon.kernel.entity.FieldFault;
import dev.tenon.kernel.entity.FieldValues;
import dev.tenon.kernel.entity.Kind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Whether values make a new entity, or the next version of one. */
final class ValueRules {

    private ValueRules() {}

    /** Why no entity is made of these values. */
    static <E extends Record & Entity> Optional<Decision<E, EntityRefusal>> refuseNew(
            EntityType<E> type, FieldValues values) {
        var faults = faults(type, values);
        for (var field : type.fields()) {
            if (field.isRequired() && values.find(field.name()).isEmpty()) {
                faults.add(FieldRules.required(field));
            }
        }
        return refused(faults);
    }

    /** The values that differ from those of the entity. */
    static <E extends Record & Entity> FieldValues changed(EntityType<E> type, E before, FieldValues values) {
        var present = type.values(before).byName();
        var changed = new LinkedHashMap<>(values.byName());
        changed.entrySet().removeIf(given -> given.getValue().equals(present.get(given.getKey())));
        return new FieldValues(changed);
    }

    /** Why the entity does not take these values, which differ from its own. */
    static <E extends Record & Entity> Optional<Decision<E, EntityRefusal>> refuseChange(
            EntityType<E> type, E before, FieldValues changed) {
        Optional<Decision<E, EntityRefusal>> refused = refused(faults(type, changed));
        return refused.isPresent()
                ? refused
                : type.fields().stream()
                        .flatMap(field -> changed
                                .find(field.name())
                                .flatMap(after -> transition(field, type.value(before, field), after))
                                .stream())
                        .findFirst()
                        .map(Decision::refuse);
    }

    private static List<FieldFault> faults(EntityType<?> type, FieldValues values) {
        var faults = new ArrayList<FieldFault>();
        values.byName()
                .forEach((name, value) -> faults.addAll(type.field(name)
                        .map(field -> FieldRules.check(field, value))
                        .orElseGet(() -> List.of(unknown(type, name)))));
        faults.addAll(CustomRules.given(type, values));
        return faults;
    }

    private static FieldFault unknown(EntityType<?> type, String name) {
        return new FieldFault(name, "unknown-field", "A " + type.name() + " has no field " + name);
    }

    private static <E> Optional<Decision<E, EntityRefusal>> refused(List<FieldFault> faults) {
        return faults.isEmpty() ? Optional.empty() : Optional.of(Decision.refuse(new EntityRefusal.Invalid(faults)));
    }

    private static Optional<EntityRefusal> transition(Field field, Object before, Object after) {
        return field.kind() instanceof Kind.Choice choice
                        && !choice.transitions().isEmpty()
                        && before instanceof Enum<?> from
                        && after instanceof Enum<?> to
                        && !choice.transitions().getOrDefault(from, Set.of()).contains(to)
                ? Optional.of(new EntityRefusal.TransitionRefused(field.name(), kebab(from), kebab(to)))
                : Optional.empty();
    }

    private static String kebab(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
