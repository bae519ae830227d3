package dev.tenon.core.kernel;

import java.util.List;
import java.util.Optional;

/** Whether a value says anything: a text that is not blank, a list that is not empty. */
final class Presence {

    private Presence() {}

    static boolean of(Object value) {
        return switch (value) {
            case Optional<?> optional -> optional.filter(Presence::of).isPresent();
            case String text -> !text.isBlank();
            case List<?> list -> !list.isEmpty();
            default -> true;
        };
    }
}
