package dev.tenon.crm.event;

import java.util.UUID;

/** A contact is gone. The version is one above its last. */
public record ContactDeleted(UUID contact, long version) implements ContactEvent {}
