package dev.tenon.kernel.entity;

import java.util.UUID;

/** Identifies an entity of any type, which is named beside it. */
public record RecordId(UUID value) implements EntityId {}
