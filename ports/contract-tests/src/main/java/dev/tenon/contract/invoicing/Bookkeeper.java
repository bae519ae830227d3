package dev.tenon.contract.invoicing;

import dev.tenon.invoicing.BilledTo;
import dev.tenon.invoicing.CreditNoteEvent;
import dev.tenon.invoicing.CreditNoteId;
import dev.tenon.invoicing.CreditTarget;
import dev.tenon.invoicing.Customer;
import dev.tenon.invoicing.CustomerId;
import dev.tenon.invoicing.DocumentNumber;
import dev.tenon.invoicing.EventStreams;
import dev.tenon.invoicing.ExternalReference;
import dev.tenon.invoicing.Invoice;
import dev.tenon.invoicing.InvoiceEvent;
import dev.tenon.invoicing.InvoiceId;
import dev.tenon.invoicing.InvoicingSession;
import dev.tenon.invoicing.Line;
import dev.tenon.invoicing.PaymentEvent;
import dev.tenon.invoicing.PaymentId;
import dev.tenon.invoicing.Series;
import dev.tenon.invoicing.StreamEvent;
import dev.tenon.kernel.FiscalYear;
import dev.tenon.kernel.Ids;
import dev.tenon.kernel.Money;
import dev.tenon.kernel.Quantity;
import dev.tenon.kernel.UnitPrice;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Writes documents as the core would, but decides nothing: what the tests of a store need to have happened. Invoices are due 30 days
 * after posting; fiscal years are calendar years.
 */
public record Bookkeeper(InvoicingSession session, Ids ids) {
    private static final int TERMS_DAYS = 30;

    /** Registers a customer. */
    public Customer customer(String reference) {
        var customer = new Customer(new CustomerId(ids.next()), reference, "Firm " + reference, "France", 1);
        session.customers().add(customer);
        return customer;
    }

    /** Drafts an invoice of one line. */
    public InvoiceId draft(Customer customer, Money amount) {
        return draft(customer, amount, Optional.empty());
    }

    /** Drafts an invoice of one line that has a number elsewhere. */
    public InvoiceId draft(Customer customer, Money amount, Optional<ExternalReference> external) {
        var id = new InvoiceId(ids.next());
        var drafted = new InvoiceEvent.Drafted(
                id, customer.id(), amount.currency(), List.of(line(amount)), TERMS_DAYS, external);
        append(session.invoices(), id.value(), drafted);
        return id;
    }

    /** Posts a draft. */
    public InvoiceId post(InvoiceId id, Customer customer, LocalDate on) {
        var total = session.invoices().load(id.value()).state().orElseThrow().total();
        var posted = new InvoiceEvent.Posted(
                id, number(Series.INVOICE, on), BilledTo.of(customer), on, on.plusDays(TERMS_DAYS), total);
        append(session.invoices(), id.value(), posted);
        return id;
    }

    /** Drafts and posts an invoice. */
    public InvoiceId invoice(Customer customer, Money amount, LocalDate on) {
        return post(draft(customer, amount), customer, on);
    }

    /** Posts a credit note on the customer's account. */
    public CreditNoteId credit(Customer customer, Money amount, LocalDate on) {
        return credit(customer, amount, on, new CreditTarget.OnAccount());
    }

    /** Posts a credit note for an invoice. */
    public CreditNoteId credit(Customer customer, Money amount, LocalDate on, InvoiceId invoice) {
        var note = credit(customer, amount, on, new CreditTarget.OfInvoice(invoice));
        append(session.invoices(), invoice.value(), new InvoiceEvent.Credited(invoice, note, amount, on));
        return note;
    }

    /** Receives a payment. */
    public PaymentId payment(Customer customer, Money amount, LocalDate on) {
        var id = new PaymentId(ids.next());
        append(session.payments(), id.value(), new PaymentEvent.Received(id, customer.id(), amount, on, "Ref 7"));
        return id;
    }

    /** Allocates a part of a payment to an invoice. */
    public PaymentId allocate(PaymentId payment, InvoiceId invoice, Money amount, LocalDate on) {
        Stream.of(payment.value(), invoice.value()).sorted().forEach(this::lock);
        append(session.payments(), payment.value(), new PaymentEvent.Allocated(payment, invoice, amount, on));
        append(session.invoices(), invoice.value(), new InvoiceEvent.PaymentAllocated(invoice, payment, amount, on));
        return payment;
    }

    /** The invoice as of now. */
    public Invoice invoice(InvoiceId id) {
        return session.invoices().load(id.value()).state().orElseThrow();
    }

    /** A line that is worth the amount. */
    public static Line line(Money amount) {
        var price = new UnitPrice(amount.amount(), amount.currency());
        return Line.of("85123A", "WHITE HANGING HEART T-LIGHT HOLDER", Quantity.pieces("1"), price);
    }

    private CreditNoteId credit(Customer customer, Money amount, LocalDate on, CreditTarget target) {
        var id = new CreditNoteId(ids.next());
        var posted = new CreditNoteEvent.Posted(
                id,
                number(Series.CREDIT_NOTE, on),
                BilledTo.of(customer),
                target,
                amount.currency(),
                List.of(line(amount)),
                on,
                "returned",
                amount,
                Optional.empty());
        append(session.creditNotes(), id.value(), posted);
        return id;
    }

    private DocumentNumber number(Series series, LocalDate on) {
        var counter = session.lockCounter(series, new FiscalYear(on.getYear()));
        session.save(counter.advanced(on));
        return counter.next();
    }

    private void lock(UUID id) {
        session.payments().lock(id);
        session.invoices().lock(id);
    }

    private static <S, E extends StreamEvent> void append(EventStreams<S, E> streams, UUID id, E event) {
        streams.append(streams.load(id), List.of(event));
    }
}
