package dev.tenon.core.invoicing;

import static dev.tenon.core.invoicing.Given.STRANGER;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.invoicing.ChangeCustomer;
import dev.tenon.invoicing.Customer;
import dev.tenon.invoicing.CustomerRefusal.ReferenceTaken;
import dev.tenon.invoicing.CustomerRefusal.UnknownCustomer;
import dev.tenon.invoicing.RegisterCustomer;
import dev.tenon.invoicing.event.CustomerChanged;
import dev.tenon.kernel.Decision;
import dev.tenon.kernel.PageRequest;
import org.junit.jupiter.api.Test;

final class CustomersTest {
    private final Bench bench = new Bench();

    @Test
    void registeringAndChangingAreAnnouncedWithTheirVersions() {
        var ada = bench.customer("C1");
        Bench.only(change(new ChangeCustomer(ada.id(), "Ada Ltd", "UK", 1)));

        assertThat(bench.announced())
                .containsExactly(
                        new CustomerChanged(ada.id().value(), 1, "C1", "Firm C1", "Malta"),
                        new CustomerChanged(ada.id().value(), 2, "C1", "Ada Ltd", "UK"));
        assertThat(bench.module().customers().customer(bench.clerk(), ada.id()))
                .contains(new Customer(ada.id(), "C1", "Ada Ltd", "UK", 2));
    }

    @Test
    void whatIsRefusedIsNotAnnounced() {
        var ada = bench.customer("C1");
        bench.announced();

        assertThat(bench.module().customers().register(bench.clerk(), new RegisterCustomer("C1", "Eve", "")))
                .isEqualTo(Decision.refuse(new ReferenceTaken("C1")));
        assertThat(change(new ChangeCustomer(STRANGER, "Eve", "", 1)))
                .isEqualTo(Decision.refuse(new UnknownCustomer(STRANGER)));
        change(new ChangeCustomer(ada.id(), "Eve", "", 7));
        assertThat(bench.announced()).isEmpty();
    }

    @Test
    void customersAreListedByReference() {
        bench.customer("C2");
        bench.customer("C1");

        assertThat(bench.module()
                        .customers()
                        .customers(bench.clerk(), PageRequest.first(9))
                        .items())
                .extracting(Customer::reference)
                .containsExactly("C1", "C2");
    }

    private Decision<Customer, ?> change(ChangeCustomer command) {
        return bench.module().customers().change(bench.clerk(), command);
    }
}
