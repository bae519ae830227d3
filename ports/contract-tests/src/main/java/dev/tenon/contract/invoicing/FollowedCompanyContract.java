package dev.tenon.contract.invoicing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tenon.contract.AtOnce;
import dev.tenon.invoicing.Customer;
import dev.tenon.invoicing.CustomerId;
import dev.tenon.invoicing.CustomerSource;
import dev.tenon.invoicing.InvoicingSession;
import dev.tenon.kernel.Done;
import dev.tenon.kernel.Fault;
import dev.tenon.kernel.TenantContext;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** How the customers are kept that follow a company of CRM. */
public interface FollowedCompanyContract extends InvoicingFixture {

    @Test
    default void aCustomerIsFoundByTheCompanyThatItFollows() {
        var tenant = tenants().fresh();
        var company = IDS.next();
        var customer = following(tenant, company, "C-1");
        following(tenant, IDS.next(), "C-2");
        customer(tenant, "C-3");
        assertThat(findByCompany(tenant, company)).contains(customer);
        assertThat(findByCompany(tenant, customer.id().value())).isEmpty();
        assertThat(findByCompany(tenant, IDS.next())).isEmpty();
    }

    @Test
    default void anOwnCustomerIsFoundByTheCompanyOnceItFollowsIt() {
        var tenant = tenants().fresh();
        var company = IDS.next();
        var own = customer(tenant, "C-1");
        assertThat(findByCompany(tenant, company)).isEmpty();
        var adopted = own.following(new CustomerSource.Company(company, 1), "Acme", "GB");
        replace(tenant, adopted);
        assertThat(findByCompany(tenant, company)).contains(adopted);
    }

    @Test
    default void aDeletedCompanyStillFindsItsCustomerAsItNowIs() {
        var tenant = tenants().fresh();
        var company = IDS.next();
        var customer = following(tenant, company, "C-1");
        var former = customer.following(new CustomerSource.FormerCompany(company, 7), "Acme", "GB");
        replace(tenant, former);
        assertThat(findByCompany(tenant, company)).contains(former);
    }

    @Test
    default void anotherTenantsCompanyFindsNobody() {
        var tenant = tenants().fresh();
        var other = tenants().fresh();
        var company = IDS.next();
        var customer = following(tenant, company, "C-1");
        assertThat(findByCompany(other, company)).isEmpty();
        var own = following(other, company, "C-1");
        assertThat(findByCompany(other, company)).contains(own);
        assertThat(findByCompany(tenant, company)).contains(customer);
    }

    @Test
    default void aCompanyIsFollowedByOneCustomer() {
        var tenant = tenants().fresh();
        var company = IDS.next();
        var first = following(tenant, company, "C-1");
        var other = customer(tenant, "C-2");
        assertThatThrownBy(() -> following(tenant, company, "C-3")).isInstanceOf(Fault.class);
        var source = new CustomerSource.Company(company, 2);
        assertThatThrownBy(() -> replace(tenant, other.following(source, "Acme", "GB")))
                .isInstanceOf(Fault.class);
        assertThat(findByCompany(tenant, company)).contains(first);
    }

    @Test
    default void aCompanyThatIsFollowedMeanwhileRunsTheWorkAgain() {
        var tenant = tenants().fresh();
        var company = IDS.next();
        var found = AtOnce.run(4, () -> reading(tenant, session -> foundOrAdded(session, company)));
        assertThat(found).containsOnly(findByCompany(tenant, company).orElseThrow());
    }

    private Customer following(TenantContext tenant, UUID company, String reference) {
        return reading(tenant, session -> added(session, company, reference));
    }

    private Customer foundOrAdded(InvoicingSession session, UUID company) {
        return session.customers()
                .findByCompany(company)
                .orElseGet(() -> added(session, company, IDS.next().toString()));
    }

    private Customer added(InvoicingSession session, UUID company, String reference) {
        var source = new CustomerSource.Company(company, 1);
        var customer = new Customer(new CustomerId(IDS.next()), reference, "Acme", "GB", source, 1);
        session.customers().add(customer);
        return customer;
    }

    private Done replace(TenantContext tenant, Customer customer) {
        return reading(tenant, session -> {
            session.customers().replace(customer);
            return Done.DONE;
        });
    }

    private Optional<Customer> findByCompany(TenantContext tenant, UUID company) {
        return reading(tenant, session -> session.customers().findByCompany(company));
    }
}
