package dev.tenon.kernel.shape;

import dev.tenon.kernel.TenantContext;

/** Shapes with what tells whether their conditions hold. It joins ports and is no value. */
final class JudgedShapes implements Shapes {
    private final Shapes shapes;
    private final Conditions conditions;

    JudgedShapes(Shapes shapes, Conditions conditions) {
        this.shapes = shapes;
        this.conditions = conditions;
    }

    @Override
    public Shape of(TenantContext tenant, String entity) {
        return shapes.of(tenant, entity);
    }

    @Override
    public Conditions conditions() {
        return conditions;
    }
}
