package dev.tenon.workspace;

import java.util.UUID;

/**
 * A record of a declared entity.
 *
 * @param entity its type, such as {@code crm.company}
 */
public record RecordRef(String entity, UUID id) {
    /** Stands before every record. */
    public static final RecordRef FIRST = new RecordRef("", new UUID(0, 0));
}
