package dev.tenon.persistence.memory;

import dev.tenon.kernel.TenantId;

/** Whether records of a tenant hold values of a field of its own; who keeps the records knows. */
@FunctionalInterface
public interface HeldValues {
    /** No record holds any. */
    HeldValues NONE = (_, _, _) -> false;

    /** Whether a record of the entity has a value of the field. */
    boolean any(TenantId tenant, String entity, String field);
}
