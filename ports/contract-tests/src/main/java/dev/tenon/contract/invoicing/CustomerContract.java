package dev.tenon.contract.invoicing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tenon.contract.AtOnce;
import dev.tenon.invoicing.Customer;
import dev.tenon.invoicing.CustomerId;
import dev.tenon.invoicing.CustomerRefusal;
import dev.tenon.invoicing.InvoicingSession;
import dev.tenon.kernel.BadCursor;
import dev.tenon.kernel.Cursor;
import dev.tenon.kernel.Decision;
import dev.tenon.kernel.Done;
import dev.tenon.kernel.Fault;
import dev.tenon.kernel.Page;
import dev.tenon.kernel.PageRequest;
import dev.tenon.kernel.StaleSession;
import dev.tenon.kernel.TenantContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** How customers are kept. */
public interface CustomerContract extends InvoicingFixture {

    @Test
    default void aCustomerIsFoundByIdAndByReference() {
        var tenant = tenants().fresh();
        var customer = new Customer(new CustomerId(IDS.next()), "17850", "Löwe \"&\" Söhne €", "", 1);
        add(tenant, customer);
        assertThat(find(tenant, customer.id())).contains(customer);
        assertThat(findByReference(tenant, "17850")).contains(customer);
    }

    @Test
    default void anotherTenantsCustomerIsUnknown() {
        var customer = customer(tenants().fresh(), "C-1");
        var other = tenants().fresh();
        assertThat(find(other, customer.id())).isEmpty();
        assertThat(findByReference(other, "C-1")).isEmpty();
        assertThat(list(other, PageRequest.first(10)).items()).isEmpty();
    }

    @Test
    default void aReferenceIsTakenOnce() {
        var tenant = tenants().fresh();
        var first = customer(tenant, "C-1");
        assertThatThrownBy(() -> customer(tenant, "C-1")).isInstanceOf(Fault.class);
        assertThat(findByReference(tenant, "C-1")).contains(first);
    }

    @Test
    default void aReferenceThatIsTakenMeanwhileRunsTheWorkAgain() {
        var tenant = tenants().fresh();
        var decisions = AtOnce.run(4, () -> reading(tenant, this::registering));
        assertThat(decisions).filteredOn(Decision.Accepted.class::isInstance).hasSize(1);
        assertThat(decisions).filteredOn(Decision.Refused.class::isInstance).hasSize(3);
    }

    @Test
    default void aChangedCustomerTakesItsFormersPlace() {
        var tenant = tenants().fresh();
        var customer = customer(tenant, "C-1");
        var changed = new Customer(customer.id(), "C-1", "New name", "Spain", 2);
        replace(tenant, changed);
        assertThat(find(tenant, customer.id())).contains(changed);
        assertThat(findByReference(tenant, "C-1")).contains(changed);
    }

    @Test
    default void aChangeOfAFormerVersionIsNotMade() {
        var tenant = tenants().fresh();
        var customer = customer(tenant, "C-1");
        var changed = new Customer(customer.id(), "C-1", "Second", "Spain", 2);
        replace(tenant, changed);
        var late = new Customer(customer.id(), "C-1", "Late", "Spain", 2);
        assertThatThrownBy(() -> replace(tenant, late)).isInstanceOf(Fault.class);
        assertThat(find(tenant, customer.id())).contains(changed);
    }

    @Test
    default void customersAreListedByReferencePageByPage() {
        var tenant = tenants().fresh();
        List.of("C-04", "C-01", "C-05", "C-03", "C-02").forEach(reference -> customer(tenant, reference));
        var listed = new ArrayList<String>();
        Optional<Cursor> next = Optional.of(Cursor.START);
        while (next.isPresent()) {
            var request = new PageRequest(2, next.orElseThrow());
            var page = list(tenant, request);
            assertThat(page.items()).hasSizeLessThanOrEqualTo(2);
            page.items().forEach(customer -> listed.add(customer.reference()));
            next = page.next();
        }
        assertThat(listed).containsExactly("C-01", "C-02", "C-03", "C-04", "C-05");
    }

    @Test
    default void aPageThatHoldsExactlyTheRestIsTheLast() {
        var tenant = tenants().fresh();
        List.of("C-01", "C-02").forEach(reference -> customer(tenant, reference));
        assertThat(list(tenant, PageRequest.first(2)).next()).isEmpty();
    }

    @Test
    default void aCursorOfNoCustomersPageIsRefused() {
        var request = new PageRequest(10, new Cursor("no cursor"));
        var tenant = tenants().fresh();
        assertThatThrownBy(() -> list(tenant, request)).isInstanceOf(BadCursor.class);
    }

    @Test
    default void lentCustomersEndWithTheirWork() {
        var customers = reading(tenants().fresh(), session -> session.customers());
        assertThatThrownBy(() -> customers.findByReference("C-1")).isInstanceOf(StaleSession.class);
    }

    private Decision<Customer, CustomerRefusal> registering(InvoicingSession session) {
        if (session.customers().findByReference("C-1").isPresent()) {
            return Decision.refuse(new CustomerRefusal.ReferenceTaken("C-1"));
        }
        return Decision.accept(new Bookkeeper(session, IDS).customer("C-1"));
    }

    private Done add(TenantContext tenant, Customer customer) {
        return reading(tenant, session -> {
            session.customers().add(customer);
            return Done.DONE;
        });
    }

    private Done replace(TenantContext tenant, Customer customer) {
        return reading(tenant, session -> {
            session.customers().replace(customer);
            return Done.DONE;
        });
    }

    private Optional<Customer> find(TenantContext tenant, CustomerId id) {
        return reading(tenant, session -> session.customers().find(id));
    }

    private Optional<Customer> findByReference(TenantContext tenant, String reference) {
        return reading(tenant, session -> session.customers().findByReference(reference));
    }

    private Page<Customer> list(TenantContext tenant, PageRequest page) {
        return reading(tenant, session -> session.customers().list(page));
    }
}
