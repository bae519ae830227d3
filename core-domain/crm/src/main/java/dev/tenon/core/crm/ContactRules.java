package dev.tenon.core.crm;

import dev.tenon.core.kernel.EntityRules;
import dev.tenon.crm.Contact;
import dev.tenon.crm.Standing;
import dev.tenon.crm.event.Affiliated;
import dev.tenon.crm.event.ContactChanged;
import dev.tenon.crm.event.ContactCreated;
import dev.tenon.crm.event.ContactDeleted;
import dev.tenon.kernel.PublishedEvent;
import dev.tenon.kernel.entity.Happened;
import java.util.List;

/** What the other modules are told of contacts. */
final class ContactRules implements EntityRules<Contact> {

    @Override
    public List<PublishedEvent> announce(Happened<Contact> happened) {
        return List.of(
                switch (happened) {
                    case Happened.Created<Contact>(var contact) -> created(contact);
                    case Happened.Updated<Contact> update -> changed(update.entity());
                    case Happened.Deleted<Contact>(var contact) ->
                        new ContactDeleted(contact.id().value(), contact.stamp().version() + 1);
                });
    }

    private static ContactCreated created(Contact contact) {
        return new ContactCreated(
                contact.id().value(),
                contact.stamp().version(),
                contact.reference(),
                contact.familyName(),
                contact.givenName(),
                contact.email(),
                contact.phone(),
                companies(contact),
                contact.standing() == Standing.ARCHIVED,
                contact.custom());
    }

    private static ContactChanged changed(Contact contact) {
        return new ContactChanged(
                contact.id().value(),
                contact.stamp().version(),
                contact.reference(),
                contact.familyName(),
                contact.givenName(),
                contact.email(),
                contact.phone(),
                companies(contact),
                contact.standing() == Standing.ARCHIVED,
                contact.custom());
    }

    private static List<Affiliated> companies(Contact contact) {
        return contact.companies().stream()
                .map(affiliation -> new Affiliated(affiliation.company().value(), affiliation.role()))
                .toList();
    }
}
