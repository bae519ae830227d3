package dev.tenon.core.invoicing;

import dev.tenon.invoicing.Customer;
import dev.tenon.invoicing.CustomerSource;
import dev.tenon.invoicing.InvoicingSession;
import java.util.Optional;

/**
 * Which customer a company of CRM becomes: the one that Invoicing kept under the same reference already, or a new one under that reference, or, where
 * it is empty or another company's, under one of ours.
 */
final class CompanyAdoption {

    private CompanyAdoption() {}

    static void introduce(InvoicingSession session, CompanyFact fact) {
        var holder = fact.reference().isBlank()
                ? Optional.<Customer>empty()
                : session.customers().findByReference(fact.reference());
        var customer = holder.isEmpty() ? added(session, fact) : adopted(session, fact, holder.orElseThrow());
        session.announce(Announcements.of(customer));
    }

    private static Customer adopted(InvoicingSession session, CompanyFact fact, Customer holder) {
        return switch (holder.source()) {
            case CustomerSource.Own _ -> {
                var customer = fact.applied(holder);
                session.customers().replace(customer);
                yield customer;
            }
            case CustomerSource.Company _, CustomerSource.FormerCompany _ -> add(session, fact.underOurReference());
        };
    }

    private static Customer added(InvoicingSession session, CompanyFact fact) {
        return add(session, fact.reference().isBlank() ? fact.underOurReference() : fact.underItsReference());
    }

    private static Customer add(InvoicingSession session, Customer customer) {
        session.customers().add(customer);
        return customer;
    }
}
