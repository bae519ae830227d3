package dev.tenon.core.invoicing;

import static dev.tenon.core.invoicing.Given.ADA;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.invoicing.ChangeCustomer;
import dev.tenon.invoicing.Customer;
import dev.tenon.invoicing.CustomerRefusal.Incomplete;
import dev.tenon.invoicing.CustomerRefusal.Outdated;
import dev.tenon.invoicing.CustomerRefusal.ReferenceTaken;
import dev.tenon.invoicing.RegisterCustomer;
import dev.tenon.kernel.Decision;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class CustomerRulesTest {

    @Test
    void aCustomerBeginsAtVersionOne() {
        assertThat(CustomersService.decide(ADA.id(), new RegisterCustomer("C1", "Ada", "Malta"), Optional.empty()))
                .isEqualTo(Decision.accept(ADA));
    }

    @Test
    void aCountryMayBeEmpty() {
        assertThat(CustomersService.decide(ADA.id(), new RegisterCustomer("C1", "Ada", ""), Optional.empty()))
                .isEqualTo(Decision.accept(new Customer(ADA.id(), "C1", "Ada", "", 1)));
    }

    @Test
    void aReferenceIsNeeded() {
        assertThat(CustomersService.decide(ADA.id(), new RegisterCustomer(" ", "Ada", ""), Optional.empty()))
                .isEqualTo(Decision.refuse(new Incomplete("reference")));
    }

    @Test
    void aNameIsNeeded() {
        assertThat(CustomersService.decide(ADA.id(), new RegisterCustomer("C1", " ", ""), Optional.empty()))
                .isEqualTo(Decision.refuse(new Incomplete("name")));
        assertThat(CustomersService.decide(ADA, new ChangeCustomer(ADA.id(), " ", "", 1), Set.of()))
                .isEqualTo(Decision.refuse(new Incomplete("name")));
    }

    @Test
    void aReferenceIsGivenOnce() {
        assertThat(CustomersService.decide(Given.ADA.id(), new RegisterCustomer("C1", "Eve", ""), Optional.of(ADA)))
                .isEqualTo(Decision.refuse(new ReferenceTaken("C1")));
    }

    @Test
    void aChangeKeepsTheReferenceAndRaisesTheVersion() {
        assertThat(CustomersService.decide(ADA, new ChangeCustomer(ADA.id(), "Ada Ltd", "UK", 1), Set.of()))
                .isEqualTo(Decision.accept(new Customer(ADA.id(), "C1", "Ada Ltd", "UK", 2)));
    }

    @Test
    void aChangeOfAnotherVersionIsOutdated() {
        assertThat(CustomersService.decide(ADA, new ChangeCustomer(ADA.id(), "Ada Ltd", "UK", 2), Set.of()))
                .isEqualTo(Decision.refuse(new Outdated(1)));
    }
}
