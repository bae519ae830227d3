package dev.tenon.crm;

import java.util.Map;
import java.util.Set;

/** Whether a company or a contact is worked with. */
public enum Standing {
    /** It is. */
    ACTIVE,
    /** It is kept, but not offered any more. */
    ARCHIVED;

    /** Archiving can be taken back. */
    static final Map<Enum<?>, Set<Enum<?>>> TRANSITIONS = Map.of(ACTIVE, Set.of(ARCHIVED), ARCHIVED, Set.of(ACTIVE));
}
