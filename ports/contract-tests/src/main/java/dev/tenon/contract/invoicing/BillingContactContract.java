package dev.tenon.contract.invoicing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tenon.contract.AtOnce;
import dev.tenon.invoicing.BillingContact;
import dev.tenon.invoicing.Customer;
import dev.tenon.invoicing.CustomerId;
import dev.tenon.kernel.Done;
import dev.tenon.kernel.Fault;
import dev.tenon.kernel.StaleSession;
import dev.tenon.kernel.TenantContext;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** How the people are kept to whom invoices go. */
public interface BillingContactContract extends InvoicingFixture {

    @Test
    default void aBillingContactIsFoundAsItWasKept() {
        var tenant = tenants().fresh();
        var ada = new BillingContact(
                IDS.next(),
                3,
                "Ada \"A\" Löwe €",
                "ada@example.org",
                ids(customer(tenant, "C-1"), customer(tenant, "C-2")));
        keep(tenant, ada);
        assertThat(findContact(tenant, ada.contact())).contains(ada);
        assertThat(findContact(tenant, IDS.next())).isEmpty();
    }

    @Test
    default void aLaterVersionTakesItsFormersPlaceAndItsCustomers() {
        var tenant = tenants().fresh();
        var first = customer(tenant, "C-1");
        var second = customer(tenant, "C-2");
        var ada = IDS.next();
        keep(tenant, new BillingContact(ada, 1, "Ada", "ada@example.org", ids(first)));
        var later = new BillingContact(ada, 4, "Ada Lovelace", "", ids(second));
        keep(tenant, later);
        assertThat(findContact(tenant, ada)).contains(later);
        assertThat(billedFor(tenant, first)).isEmpty();
        assertThat(billedFor(tenant, second)).containsExactly(later);
    }

    @Test
    default void aVersionNeverTakesTheSameOrALatersPlace() {
        var tenant = tenants().fresh();
        var customer = customer(tenant, "C-1");
        var ada = IDS.next();
        var kept = new BillingContact(ada, 2, "Ada", "ada@example.org", ids(customer));
        keep(tenant, kept);
        List.of(1L, 2L).forEach(version -> {
            var late = new BillingContact(ada, version, "Late", "", Set.of());
            assertThatThrownBy(() -> keep(tenant, late)).isInstanceOf(Fault.class);
        });
        assertThat(findContact(tenant, ada)).contains(kept);
        assertThat(billedFor(tenant, customer)).containsExactly(kept);
    }

    @Test
    default void theNewestStaysOfVersionsThatComeAtOnce() {
        var tenant = tenants().fresh();
        var customer = customer(tenant, "C-1");
        var ada = IDS.next();
        var newest = 4;
        var next = new AtomicLong();
        AtOnce.run(newest, () -> keepUnlessOld(tenant, copy(ada, next.incrementAndGet(), customer)));
        assertThat(billedFor(tenant, customer)).containsExactly(copy(ada, newest, customer));
    }

    @Test
    default void whoGetsNoInvoicesAnyMoreIsRememberedWithItsVersion() {
        var tenant = tenants().fresh();
        var customer = customer(tenant, "C-1");
        var ada = IDS.next();
        keep(tenant, copy(ada, 1, customer));
        var nobody = new BillingContact(ada, 2, "", "", Set.of());
        keep(tenant, nobody);
        assertThat(findContact(tenant, ada)).contains(nobody);
        assertThat(billedFor(tenant, customer)).isEmpty();
    }

    @Test
    default void thoseOfACustomerComeByNameAndThenByContact() {
        var tenant = tenants().fresh();
        var customer = customer(tenant, "C-1");
        var stranger = customer(tenant, "C-2");
        var first = new UUID(7, 1);
        var second = new UUID(7, 2);
        var third = new UUID(7, 3);
        keep(tenant, new BillingContact(third, 1, "Ada", "", ids(customer, stranger)));
        keep(tenant, new BillingContact(second, 1, "Ada", "", ids(customer)));
        keep(tenant, new BillingContact(first, 1, "Grace", "", ids(customer)));
        assertThat(billedFor(tenant, customer))
                .extracting(BillingContact::contact)
                .containsExactly(second, third, first);
        assertThat(billedFor(tenant, stranger))
                .extracting(BillingContact::contact)
                .containsExactly(third);
    }

    @Test
    default void anotherTenantsBillingContactIsUnknown() {
        var tenant = tenants().fresh();
        var other = tenants().fresh();
        var ada = IDS.next();
        var customer = customer(tenant, "C-1");
        keep(tenant, copy(ada, 5, customer));
        assertThat(findContact(other, ada)).isEmpty();
        assertThat(billedFor(other, customer)).isEmpty();
        var own = copy(ada, 1, customer(other, "C-1"));
        keep(other, own);
        assertThat(findContact(other, ada)).contains(own);
        assertThat(findContact(tenant, ada)).contains(copy(ada, 5, customer));
    }

    @Test
    default void lentBillingContactsEndWithTheirWork() {
        var contacts = reading(tenants().fresh(), session -> session.billingContacts());
        assertThatThrownBy(() -> contacts.find(IDS.next())).isInstanceOf(StaleSession.class);
    }

    private static BillingContact copy(UUID contact, long version, Customer customer) {
        return new BillingContact(contact, version, "Ada " + version, "", ids(customer));
    }

    private static Set<CustomerId> ids(Customer... customers) {
        return Stream.of(customers).map(Customer::id).collect(Collectors.toUnmodifiableSet());
    }

    private Done keep(TenantContext tenant, BillingContact contact) {
        return reading(tenant, session -> {
            session.billingContacts().keep(contact);
            return Done.DONE;
        });
    }

    private Done keepUnlessOld(TenantContext tenant, BillingContact contact) {
        return reading(tenant, session -> {
            var known = session.billingContacts().find(contact.contact());
            if (known.filter(copy -> copy.version() >= contact.version()).isEmpty()) {
                session.billingContacts().keep(contact);
            }
            return Done.DONE;
        });
    }

    private Optional<BillingContact> findContact(TenantContext tenant, UUID contact) {
        return reading(tenant, session -> session.billingContacts().find(contact));
    }

    private List<BillingContact> billedFor(TenantContext tenant, Customer customer) {
        return reading(tenant, session -> session.billingContacts().of(customer.id()));
    }
}
