package dev.tenon.contract.invoicing;

import static dev.tenon.contract.invoicing.InvoicingFixture.pounds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tenon.contract.AtOnce;
import dev.tenon.invoicing.BilledTo;
import dev.tenon.invoicing.CreditNote;
import dev.tenon.invoicing.CreditNoteEvent;
import dev.tenon.invoicing.CreditNoteId;
import dev.tenon.invoicing.CreditTarget;
import dev.tenon.invoicing.Customer;
import dev.tenon.invoicing.DocumentNumber;
import dev.tenon.invoicing.ExternalReference;
import dev.tenon.invoicing.Invoice;
import dev.tenon.invoicing.InvoiceEvent;
import dev.tenon.invoicing.InvoiceId;
import dev.tenon.invoicing.InvoicingSession;
import dev.tenon.invoicing.Line;
import dev.tenon.invoicing.Loaded;
import dev.tenon.invoicing.Payment;
import dev.tenon.invoicing.PaymentEvent;
import dev.tenon.invoicing.PaymentId;
import dev.tenon.invoicing.Series;
import dev.tenon.kernel.CorruptStream;
import dev.tenon.kernel.Done;
import dev.tenon.kernel.Evolving;
import dev.tenon.kernel.Fault;
import dev.tenon.kernel.FiscalYear;
import dev.tenon.kernel.Money;
import dev.tenon.kernel.Quantity;
import dev.tenon.kernel.TenantContext;
import dev.tenon.kernel.UnitPrice;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What streams are: appended to, folded, and never overwritten. */
public interface StreamContract extends InvoicingFixture {

    @Test
    default void aStreamThatDoesNotExistIsEmpty() {
        var id = UUID.randomUUID();
        var loaded = reading(tenants().fresh(), session -> session.invoices().load(id));
        assertThat(loaded).isEqualTo(Loaded.none(id));
    }

    @Test
    default void anInvoiceComesBackAsItsEventsMadeIt() {
        var tenant = tenants().fresh();
        var drafted = drafted(customer(tenant, "C-1"));
        var posted = posted(drafted);
        var credited = credited(drafted);
        var allocated = new InvoiceEvent.PaymentAllocated(
                drafted.invoice(), new PaymentId(IDS.next()), Money.of("0.002", "KWD"), DAY.plusDays(2));
        var events = List.of(drafted, posted, credited, allocated);
        events.forEach(event -> append(tenant, drafted.invoice(), event));
        var loaded = reading(
                tenant, session -> session.invoices().load(drafted.invoice().value()));
        assertThat(loaded.version()).isEqualTo(4);
        assertThat(loaded.state()).contains(folded(drafted.born(), List.of(posted, credited, allocated)));
    }

    @Test
    default void aDiscardedDraftComesBackAsItsEventsMadeIt() {
        var tenant = tenants().fresh();
        var drafted = drafted(customer(tenant, "C-1"));
        var discarded = new InvoiceEvent.Discarded(drafted.invoice());
        append(tenant, drafted.invoice(), drafted);
        append(tenant, drafted.invoice(), discarded);
        var loaded = reading(
                tenant, session -> session.invoices().lock(drafted.invoice().value()));
        assertThat(loaded.state()).contains(drafted.born().after(discarded));
    }

    @Test
    default void aCreditNoteComesBackAsItsEventsMadeIt() {
        for (var target :
                List.of(new CreditTarget.OnAccount(), new CreditTarget.OfInvoice(new InvoiceId(IDS.next())))) {
            var tenant = tenants().fresh();
            var customer = customer(tenant, "C-1");
            var posted = credited(customer, target);
            var loaded = reading(tenant, session -> {
                var notes = session.creditNotes();
                notes.append(notes.load(posted.creditNote().value()), List.of(posted));
                return notes.load(posted.creditNote().value());
            });
            assertThat(loaded).isEqualTo(new Loaded<CreditNote>(loaded.id(), 1, Optional.of(posted.born())));
            assertThat(creditNote(tenant, loaded.id())).isEqualTo(loaded);
        }
    }

    @Test
    default void aPaymentComesBackAsItsEventsMadeIt() {
        var tenant = tenants().fresh();
        var customer = customer(tenant, "C-1");
        var id = new PaymentId(IDS.next());
        var received = new PaymentEvent.Received(id, customer.id(), Money.of("500", "JPY"), DAY, "日本 \"7\" \\ \n");
        var allocated = new PaymentEvent.Allocated(id, new InvoiceId(IDS.next()), Money.of("499", "JPY"), DAY);
        reading(tenant, session -> {
            session.payments().append(Loaded.none(id.value()), List.of(received, allocated));
            return Done.DONE;
        });
        var loaded = payment(tenant, id.value());
        assertThat(loaded)
                .isEqualTo(new Loaded<Payment>(
                        id.value(), 2, Optional.of(received.born().after(allocated))));
    }

    @Test
    default void aStreamGrowsWithinOneWork() {
        var tenant = tenants().fresh();
        var drafted = drafted(customer(tenant, "C-1"));
        var id = drafted.invoice().value();
        var versions = reading(tenant, session -> {
            session.invoices().append(session.invoices().load(id), List.of(drafted));
            var born = session.invoices().load(id);
            session.invoices().append(born, List.of(posted(drafted)));
            return List.of(born.version(), session.invoices().lock(id).version());
        });
        assertThat(versions).containsExactly(1L, 2L);
    }

    @Test
    default void anIdOfAnotherKindIsUnknown() {
        var tenant = tenants().fresh();
        var customer = customer(tenant, "C-1");
        var invoice = booking(tenant, books -> books.draft(customer, pounds("1.00")));
        assertThat(payment(tenant, invoice.value()).state()).isEmpty();
        assertThat(creditNote(tenant, invoice.value()).state()).isEmpty();
    }

    @Test
    default void anotherTenantsStreamIsUnknown() {
        var owner = tenants().fresh();
        var customer = customer(owner, "C-1");
        var invoice = booking(owner, books -> books.draft(customer, pounds("1.00")));
        var other = tenants().fresh();
        assertThat(invoice(other, invoice.value())).isEqualTo(Loaded.none(invoice.value()));
        assertThat(locked(other, invoice.value())).isEqualTo(Loaded.none(invoice.value()));
    }

    @Test
    default void nothingIsAppendedToAStateThatIsOutdated() {
        var tenant = tenants().fresh();
        var drafted = drafted(customer(tenant, "C-1"));
        append(tenant, drafted.invoice(), drafted);
        assertThatThrownBy(() -> reading(tenant, session -> {
                    var loaded = session.invoices().load(drafted.invoice().value());
                    session.invoices().append(loaded, List.of(posted(drafted)));
                    session.invoices().append(loaded, List.of(credited(drafted)));
                    return Done.DONE;
                }))
                .isInstanceOf(Fault.class);
        assertThat(version(tenant, drafted.invoice())).isEqualTo(1);
    }

    @Test
    default void aStreamBeginsWithItsBirth() {
        var tenant = tenants().fresh();
        var drafted = drafted(customer(tenant, "C-1"));
        assertThatThrownBy(() -> append(tenant, drafted.invoice(), posted(drafted)))
                .isInstanceOf(CorruptStream.class);
        assertThat(version(tenant, drafted.invoice())).isZero();
    }

    @Test
    default void anEventThatCannotFollowIsNotKept() {
        var tenant = tenants().fresh();
        var drafted = drafted(customer(tenant, "C-1"));
        append(tenant, drafted.invoice(), drafted);
        assertThatThrownBy(() -> append(tenant, drafted.invoice(), drafted)).isInstanceOf(CorruptStream.class);
        assertThat(version(tenant, drafted.invoice())).isEqualTo(1);
    }

    @Test
    default void worksThatLoadOneStreamAtOnceLoseNothing() {
        assertNothingIsLost((session, id) -> session.invoices().load(id));
    }

    @Test
    default void worksThatLockOneStreamAtOnceLoseNothing() {
        assertNothingIsLost((session, id) -> session.invoices().lock(id));
    }

    private void assertNothingIsLost(Loading loading) {
        var tenant = tenants().fresh();
        var customer = customer(tenant, "C-1");
        var invoice = booking(tenant, books -> books.invoice(customer, pounds("4.00"), DAY));
        AtOnce.run(
                4,
                () -> reading(tenant, session -> {
                    var loaded = loading.load(session, invoice.value());
                    var payment = new PaymentId(IDS.next());
                    session.invoices()
                            .append(
                                    loaded,
                                    List.of(new InvoiceEvent.PaymentAllocated(invoice, payment, pounds("1.00"), DAY)));
                    return Done.DONE;
                }));
        assertThat(version(tenant, invoice)).isEqualTo(6);
        var after = (Invoice.Posted) booking(tenant, books -> books.invoice(invoice));
        assertThat(after.settled()).isTrue();
    }

    private Done append(TenantContext tenant, InvoiceId id, InvoiceEvent event) {
        return reading(tenant, session -> {
            session.invoices().append(session.invoices().load(id.value()), List.of(event));
            return Done.DONE;
        });
    }

    private long version(TenantContext tenant, InvoiceId id) {
        return invoice(tenant, id.value()).version();
    }

    private Loaded<Invoice> invoice(TenantContext tenant, UUID id) {
        return reading(tenant, session -> session.invoices().load(id));
    }

    private Loaded<Invoice> locked(TenantContext tenant, UUID id) {
        return reading(tenant, session -> session.invoices().lock(id));
    }

    private Loaded<CreditNote> creditNote(TenantContext tenant, UUID id) {
        return reading(tenant, session -> session.creditNotes().load(id));
    }

    private Loaded<Payment> payment(TenantContext tenant, UUID id) {
        return reading(tenant, session -> session.payments().load(id));
    }

    private static InvoiceEvent.Drafted drafted(Customer customer) {
        var dinar = Currency.getInstance("KWD");
        var line = Line.of(
                "A-1 ü€",
                "Füße \"quoted\", comma; \\ backslash\nnew line \uD83D\uDE00",
                new Quantity(new BigDecimal("2.5"), "h"),
                new UnitPrice(new BigDecimal("0.123457"), dinar));
        var free = Line.of("", "", Quantity.pieces("1000000"), new UnitPrice(BigDecimal.ZERO, dinar));
        return new InvoiceEvent.Drafted(
                new InvoiceId(IDS.next()),
                customer.id(),
                dinar,
                List.of(line, free),
                365,
                Optional.of(new ExternalReference("sales", "No. 1/" + customer.id())));
    }

    private static InvoiceEvent.Posted posted(InvoiceEvent.Drafted drafted) {
        var number = new DocumentNumber(Series.INVOICE, new FiscalYear(2010), 1);
        var billedTo = new BilledTo(drafted.customer(), "C-1", "Löwe & \"Söhne\"", "");
        var total = drafted.born().total();
        return new InvoiceEvent.Posted(drafted.invoice(), number, billedTo, DAY, DAY.plusDays(365), total);
    }

    private static InvoiceEvent.Credited credited(InvoiceEvent.Drafted drafted) {
        var amount = Money.of("0.001", "KWD");
        return new InvoiceEvent.Credited(drafted.invoice(), new CreditNoteId(IDS.next()), amount, DAY.plusDays(1));
    }

    private static CreditNoteEvent.Posted credited(Customer customer, CreditTarget target) {
        var id = new CreditNoteId(IDS.next());
        var amount = pounds("12.50");
        var number = new DocumentNumber(Series.CREDIT_NOTE, new FiscalYear(2010), 999_999_999);
        return new CreditNoteEvent.Posted(
                id,
                number,
                BilledTo.of(customer),
                target,
                amount.currency(),
                List.of(Bookkeeper.line(amount)),
                DAY,
                "",
                amount,
                Optional.of(new ExternalReference("sales", "C" + id)));
    }

    private static Invoice folded(Invoice born, List<InvoiceEvent> events) {
        return events.stream().reduce(born, Evolving::after, (_, last) -> last);
    }

    /** One of the two ways to load. */
    @FunctionalInterface
    interface Loading {
        /** Loads. */
        Loaded<Invoice> load(InvoicingSession session, UUID id);
    }
}
