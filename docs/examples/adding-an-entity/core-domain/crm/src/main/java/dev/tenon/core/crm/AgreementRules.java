package dev.tenon.core.crm;

import dev.tenon.core.kernel.EntityRules;
import dev.tenon.crm.Agreement;
import dev.tenon.kernel.entity.FieldFault;
import dev.tenon.kernel.shape.Shape;
import java.util.List;

/** What is right of agreements beyond each field by itself. */
final class AgreementRules implements EntityRules<Agreement> {

    @Override
    public List<FieldFault> check(Agreement next, Shape shape) {
        return next.endsOn().filter(end -> end.isBefore(next.startsOn())).isPresent()
                ? List.of(new FieldFault("endsOn", "ends-before-start", "must not be before " + next.startsOn()))
                : List.of();
    }
}
