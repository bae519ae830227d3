package dev.tenon.core.invoicing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.crm.event.Affiliated;
import dev.tenon.crm.event.CompanyChanged;
import dev.tenon.crm.event.CompanyCreated;
import dev.tenon.crm.event.CompanyDeleted;
import dev.tenon.crm.event.ContactChanged;
import dev.tenon.crm.event.ContactCreated;
import dev.tenon.crm.event.ContactDeleted;
import dev.tenon.invoicing.BillingContact;
import dev.tenon.invoicing.ChangeCustomer;
import dev.tenon.invoicing.Customer;
import dev.tenon.invoicing.CustomerId;
import dev.tenon.invoicing.CustomerRefusal.KeptByCrm;
import dev.tenon.invoicing.CustomerSource;
import dev.tenon.invoicing.event.CustomerChanged;
import dev.tenon.kernel.Decision;
import dev.tenon.kernel.PageRequest;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class CrmFollowerTest {
    private static final UUID ACME = UUID.fromString("01932f00-0000-7000-8000-0000000acacb");
    private static final UUID ADA = new UUID(7, 1);

    private final Bench bench = new Bench();

    @Test
    void aCompanyBecomesACustomerUnderItsOwnReference() {
        bench.deliver(bench.published(created("A-1", "Acme")));

        assertThat(customers()).containsExactly(acme("A-1", "Acme", new CustomerSource.Company(ACME, 1), 1));
        assertThat(bench.announced())
                .containsExactly(new CustomerChanged(ACME, 1, "A-1", "Acme", "GB", Optional.of(ACME)));
    }

    @Test
    void aCompanyWithoutAReferenceGetsOneOfOurs() {
        bench.deliver(bench.published(created("", "Acme")));

        assertThat(customers()).extracting(Customer::reference).containsExactly("CRM-0000000ACACB");
    }

    @Test
    void aCustomerOfTheSameReferenceIsAdoptedAndNotDoubled() {
        var own = bench.customer("A-1");

        bench.deliver(bench.published(created("A-1", "Acme")));

        assertThat(customers())
                .containsExactly(new Customer(own.id(), "A-1", "Acme", "GB", new CustomerSource.Company(ACME, 1), 2));
    }

    @Test
    void aReferenceThatAnotherCompanysCustomerHasIsNotTakenFromIt() {
        var other = new UUID(7, 9);
        bench.deliver(bench.published(
                created("A-1", "Acme"), new CompanyCreated(other, 1, "A-1", "Other", "", "", "GB", false)));

        assertThat(customers()).extracting(Customer::reference).containsExactly("A-1", "CRM-000000000009");
    }

    @Test
    void theCustomerFollowsTheNewestVersion() {
        bench.deliver(bench.published(created("A-1", "Acme"), changed(3, "Acme plc"), changed(2, "Acme Ltd")));

        assertThat(customers()).containsExactly(acme("A-1", "Acme plc", new CustomerSource.Company(ACME, 3), 2));
    }

    @Test
    void whatCrmKeepsIsNotChangedHereWhileCrmIsOn() {
        bench.deliver(bench.published(created("A-1", "Acme")));
        var command = new ChangeCustomer(new CustomerId(ACME), "Mine", "", 1);

        assertThat(bench.module().customers().change(Firm.clerkBesideCrm(), command))
                .isEqualTo(Decision.refuse(new KeptByCrm(new CustomerId(ACME))));
        assertThat(bench.module().customers().change(bench.clerk(), command))
                .isEqualTo(Decision.accept(acme("A-1", "Mine", "", new CustomerSource.Company(ACME, 1), 2)));
    }

    @Test
    void theCustomerOfADeletedCompanyStaysAndIsOursAgain() {
        bench.deliver(bench.published(
                created("A-1", "Acme"), new CompanyDeleted(ACME, 2, "A-1", "Acme", "", "", "GB", false)));

        assertThat(customers()).containsExactly(acme("A-1", "Acme", new CustomerSource.FormerCompany(ACME, 2), 2));
        assertThat(bench.module()
                        .customers()
                        .change(Firm.clerkBesideCrm(), new ChangeCustomer(new CustomerId(ACME), "Mine", "", 2)))
                .isInstanceOf(Decision.Accepted.class);
    }

    @Test
    void aContactThatComesBeforeItsCompanyWaitsForIt() {
        bench.deliver(bench.published(contactChanged(2, "Billing")));
        assertThat(billing()).isEmpty();

        bench.deliver(bench.published(created("A-1", "Acme")));

        assertThat(billing())
                .containsExactly(
                        new BillingContact(ADA, 2, "Ada Lovelace", "ada@example.org", Set.of(new CustomerId(ACME))));
    }

    @Test
    void aContactWithAnotherRoleGetsNoInvoices() {
        bench.deliver(bench.published(created("A-1", "Acme"), contactChanged(1, "Purchasing")));

        assertThat(billing()).isEmpty();
    }

    @Test
    void aContactThatLosesTheRoleOrIsDeletedGetsNoMoreInvoices() {
        bench.deliver(bench.published(created("A-1", "Acme"), contactChanged(1, "billing")));
        assertThat(billing()).hasSize(1);
        bench.deliver(bench.published(contactChanged(3, "Purchasing"), contactChanged(2, "Billing")));
        assertThat(billing()).isEmpty();

        bench.deliver(bench.published(contactChanged(4, "Billing"), new ContactDeleted(ADA, 5)));
        assertThat(billing()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void anyOrderAndAnyRepetitionLeadToTheSameCustomers(long seed) {
        var random = new Random(seed);
        var events = bench.published(
                created("A-1", "Acme"),
                changed(2, "Acme Ltd"),
                changed(3, "Acme plc"),
                new CompanyDeleted(ACME, 4, "A-1", "Acme plc", "", "", "GB", false),
                contactCreated(),
                contactChanged(2, "Purchasing"),
                contactChanged(3, "Billing"));
        var shuffled = new ArrayList<>(events);
        shuffled.addAll(events);
        Collections.shuffle(shuffled, random);

        bench.deliver(shuffled);

        assertThat(customers())
                .singleElement()
                .satisfies(customer -> assertThat(
                                acme(customer.reference(), customer.name(), customer.source(), customer.version()))
                        .isEqualTo(acme(
                                "A-1", "Acme plc", new CustomerSource.FormerCompany(ACME, 4), customer.version())));
        assertThat(billing()).extracting(BillingContact::version).containsExactly(3L);
    }

    private static CompanyCreated created(String reference, String name) {
        return new CompanyCreated(ACME, 1, reference, name, "", "", "GB", false);
    }

    private static CompanyChanged changed(long version, String name) {
        return new CompanyChanged(ACME, version, "A-1", name, "", "", "GB", false);
    }

    private static ContactCreated contactCreated() {
        return new ContactCreated(
                ADA, 1, "", "Lovelace", "Ada", "ada@example.org", "", List.of(new Affiliated(ACME, "Billing")), false);
    }

    private static ContactChanged contactChanged(long version, String role) {
        return new ContactChanged(
                ADA, version, "", "Lovelace", "Ada", "ada@example.org", "", List.of(new Affiliated(ACME, role)), false);
    }

    private static Customer acme(String reference, String name, CustomerSource source, long version) {
        return acme(reference, name, "GB", source, version);
    }

    private static Customer acme(String reference, String name, String country, CustomerSource source, long version) {
        return new Customer(new CustomerId(ACME), reference, name, country, source, version);
    }

    private List<Customer> customers() {
        return bench.module()
                .customers()
                .customers(bench.clerk(), PageRequest.first(10))
                .items();
    }

    private List<BillingContact> billing() {
        return bench.module().customers().billingContacts(bench.clerk(), new CustomerId(ACME));
    }
}
