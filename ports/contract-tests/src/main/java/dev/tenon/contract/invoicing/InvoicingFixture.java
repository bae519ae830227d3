package dev.tenon.contract.invoicing;

import dev.tenon.contract.StoreFixture;
import dev.tenon.contract.TestIds;
import dev.tenon.invoicing.Customer;
import dev.tenon.invoicing.CustomerId;
import dev.tenon.invoicing.InvoicingSession;
import dev.tenon.invoicing.InvoicingStore;
import dev.tenon.kernel.Ids;
import dev.tenon.kernel.Money;
import dev.tenon.kernel.TenantContext;
import java.time.LocalDate;
import java.util.function.Function;

/** What the contracts of Invoicing's store are given. */
public interface InvoicingFixture extends StoreFixture<InvoicingSession> {
    /** The ids of what the tests write. */
    Ids IDS = new TestIds();

    /** Some accounting date. */
    LocalDate DAY = LocalDate.of(2010, 12, 1);

    @Override
    InvoicingStore store();

    /** Runs a work that writes documents. */
    default <R> R booking(TenantContext tenant, Function<Bookkeeper, R> action) {
        return store().within(tenant, session -> action.apply(new Bookkeeper(session, IDS)));
    }

    /** Runs a work that reads. */
    default <R> R reading(TenantContext tenant, Function<InvoicingSession, R> action) {
        return store().within(tenant, action::apply);
    }

    /** A customer of the tenant. */
    default Customer customer(TenantContext tenant, String reference) {
        return booking(tenant, books -> books.customer(reference));
    }

    @Override
    default void mark(InvoicingSession session, String mark) {
        session.customers().add(new Customer(new CustomerId(IDS.next()), mark, "Marked", "", 1));
    }

    @Override
    default boolean isMarked(InvoicingSession session, String mark) {
        return session.customers().findByReference(mark).isPresent();
    }

    /** Pounds. */
    static Money pounds(String amount) {
        return Money.of(amount, "GBP");
    }
}
