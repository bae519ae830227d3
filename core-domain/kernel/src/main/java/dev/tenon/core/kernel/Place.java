package dev.tenon.core.kernel;

import dev.tenon.kernel.entity.Entity;
import dev.tenon.kernel.entity.EntityType;
import dev.tenon.kernel.entity.FieldValues;
import dev.tenon.kernel.entity.Staged;

/** Where a record stands: the ids of a workflow and of a stage, either of which may be empty. */
record Place(String workflow, String stage) {

    static <E extends Record & Entity> Place of(EntityType<E> type, Staged staged, E entity) {
        return of(staged, type.values(entity));
    }

    static Place of(Staged staged, FieldValues values) {
        return new Place(text(values, staged.workflow()), text(values, staged.stage()));
    }

    private static String text(FieldValues values, String field) {
        return values.find(field)
                .filter(String.class::isInstance)
                .map(String.class::cast)
                .orElse("");
    }
}
