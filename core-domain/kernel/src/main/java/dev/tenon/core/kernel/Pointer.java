package dev.tenon.core.kernel;

import java.util.UUID;

/**
 * What an entity refers to without declaring it, since the record itself says of which entity it is.
 *
 * @param field the field that holds the id
 * @param entity such as {@code crm.company}; one of the module must be there
 */
public record Pointer(String field, String entity, UUID id) {}
