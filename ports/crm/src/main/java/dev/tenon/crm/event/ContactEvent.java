package dev.tenon.crm.event;

import java.util.UUID;

/** An event of a contact. */
public sealed interface ContactEvent extends CrmEvent permits ContactCreated, ContactChanged, ContactDeleted {

    /** The contact. */
    UUID contact();

    /** The contact's version from then on. */
    long version();

    @Override
    default UUID aggregate() {
        return contact();
    }
}
