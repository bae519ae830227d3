package dev.tenon.crm.event;

import java.util.UUID;

/** An opportunity is gone. The version is one above its last. */
public record OpportunityDeleted(UUID opportunity, long version) implements OpportunityEvent {}
