package dev.tenon.core.kernel;

import dev.tenon.kernel.entity.FieldValues;
import dev.tenon.kernel.entity.Folding;
import dev.tenon.kernel.entity.Unique;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The values by which entities are told apart, in the form in which they are compared. */
final class Keys {

    private Keys() {}

    /** The key that the values have; none while one of them is empty. */
    static Optional<List<Object>> of(Unique unique, FieldValues values) {
        var key = new ArrayList<>();
        for (var field : unique.fields()) {
            values.find(field).flatMap(Keys::comparable).ifPresent(key::add);
        }
        return key.size() == unique.fields().size() ? Optional.of(List.copyOf(key)) : Optional.empty();
    }

    private static Optional<Object> comparable(Object value) {
        return switch (value) {
            case Optional<?> optional -> optional.flatMap(Keys::comparable);
            case String text -> Optional.<Object>of(Folding.fold(text)).filter(folded -> !folded.equals(""));
            default -> Optional.of(value);
        };
    }
}
