package dev.tenon.kernel.shape;

import dev.tenon.kernel.TenantContext;

/** Driven port: how each tenant shaped the declared entities. It is asked outside a session, and answers from memory as a rule. */
@FunctionalInterface
public interface Shapes {
    /** Nothing was shaped. */
    Shapes NONE = (_, _) -> Shape.PLAIN;

    /**
     * How the tenant shaped the entity.
     *
     * @param entity the type's qualified name, such as {@code crm.company}
     */
    Shape of(TenantContext tenant, String entity);

    /** Tells whether the conditions of a shape hold. */
    default Conditions conditions() {
        return Conditions.NONE;
    }

    /** The same shapes, whose conditions are told by these. */
    default Shapes with(Conditions conditions) {
        return new JudgedShapes(this, conditions);
    }
}
