package dev.tenon.core.kernel;

import dev.tenon.kernel.entity.FieldValues;
import java.util.List;
import java.util.Optional;

/** Whether a field has a value: a text that is not blank, a list that is not empty. */
final class Presence {

    private Presence() {}

    static boolean of(FieldValues values, String field) {
        return values.find(field).filter(Presence::of).isPresent();
    }

    private static boolean of(Object value) {
        return switch (value) {
            case Optional<?> optional -> optional.filter(Presence::of).isPresent();
            case String text -> !text.isBlank();
            case List<?> list -> !list.isEmpty();
            default -> true;
        };
    }
}
