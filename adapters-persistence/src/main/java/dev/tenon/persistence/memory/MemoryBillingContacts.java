package dev.tenon.persistence.memory;

import dev.tenon.invoicing.BillingContact;
import dev.tenon.invoicing.BillingContactRepository;
import dev.tenon.invoicing.CustomerId;
import dev.tenon.invoicing.InvoicingAudit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The people to whom invoices go, as lent with a session. */
record MemoryBillingContacts(Lease lease, MemoryPlatform platform, MemoryTable<UUID, BillingContact> contacts)
        implements BillingContactRepository {

    @Override
    public Optional<BillingContact> find(UUID contact) {
        lease.use();
        return contacts.find(contact);
    }

    @Override
    public void keep(BillingContact contact) {
        lease.use();
        if (contacts.find(contact.contact())
                .filter(kept -> kept.version() >= contact.version())
                .isPresent()) {
            throw new Conflict("Contact " + contact.contact() + " is not at a version before " + contact.version());
        }
        platform.audit().add(lease.tenant(), InvoicingAudit.kept(contact));
        contacts.put(contact.contact(), contact);
    }

    @Override
    public List<BillingContact> of(CustomerId customer) {
        lease.use();
        return contacts.values().stream()
                .filter(contact -> contact.customers().contains(customer))
                .sorted(Comparator.comparing(BillingContact::name).thenComparing(BillingContact::contact))
                .toList();
    }
}
