package dev.tenon.rest.fake;

import dev.tenon.invoicing.AllocatePayment;
import dev.tenon.invoicing.BilledTo;
import dev.tenon.invoicing.CreditNote;
import dev.tenon.invoicing.CreditNoteEvent;
import dev.tenon.invoicing.CreditNoteId;
import dev.tenon.invoicing.DiscardInvoice;
import dev.tenon.invoicing.DocumentFilter;
import dev.tenon.invoicing.DocumentNumber;
import dev.tenon.invoicing.DocumentSummary;
import dev.tenon.invoicing.DraftInvoice;
import dev.tenon.invoicing.Invoice;
import dev.tenon.invoicing.InvoiceEvent;
import dev.tenon.invoicing.InvoiceId;
import dev.tenon.invoicing.Invoicing;
import dev.tenon.invoicing.InvoicingPermissions;
import dev.tenon.invoicing.InvoicingRefusal;
import dev.tenon.invoicing.MarkOverdue;
import dev.tenon.invoicing.Payment;
import dev.tenon.invoicing.PaymentEvent;
import dev.tenon.invoicing.PaymentId;
import dev.tenon.invoicing.PostCreditNote;
import dev.tenon.invoicing.PostInvoice;
import dev.tenon.invoicing.ReceivePayment;
import dev.tenon.invoicing.Series;
import dev.tenon.kernel.Cursor;
import dev.tenon.kernel.Decision;
import dev.tenon.kernel.FiscalYear;
import dev.tenon.kernel.Page;
import dev.tenon.kernel.PageRequest;
import dev.tenon.kernel.TenantContext;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Accepts everything that names what is there, unless it was told to refuse. */
public final class FakeInvoicing implements Invoicing {

    /** What the port was asked with, the newest last. */
    public final List<Object> asked = new ArrayList<>();

    /** In which contexts. */
    public final List<TenantContext> tenants = new ArrayList<>();

    /** Refused at the next command. */
    public Optional<InvoicingRefusal> refusal = Optional.empty();

    /** Thrown at the next command. */
    public Optional<RuntimeException> fault = Optional.empty();

    private final Map<InvoiceId, Invoice> invoices = new HashMap<>();
    private final Map<CreditNoteId, CreditNote> notes = new HashMap<>();
    private final Map<PaymentId, Payment> payments = new HashMap<>();

    @Override
    public Decision<InvoiceEvent, InvoicingRefusal> draft(TenantContext tenant, DraftInvoice command) {
        var drafted = new InvoiceEvent.Drafted(
                new InvoiceId(UUID.randomUUID()),
                command.customer(),
                command.currency(),
                command.lines(),
                command.termsDays(),
                command.external());
        return decide(tenant, command, List.<InvoiceEvent>of(drafted), () -> {
            invoices.put(drafted.invoice(), drafted.born());
        });
    }

    @Override
    public Decision<InvoiceEvent, InvoicingRefusal> post(TenantContext tenant, PostInvoice command) {
        var invoice = invoices.get(command.invoice());
        if (invoice == null) {
            return Decision.refuse(new InvoicingRefusal.UnknownInvoice(command.invoice()));
        }
        var posted = new InvoiceEvent.Posted(
                command.invoice(),
                new DocumentNumber(Series.INVOICE, new FiscalYear(2026), invoices.size()),
                new BilledTo(invoice.customer(), "C-1", "Customer One", "United Kingdom"),
                command.postedOn(),
                command.postedOn().plusDays(30),
                invoice.total());
        return decide(
                tenant,
                command,
                List.<InvoiceEvent>of(posted),
                () -> invoices.put(command.invoice(), invoice.after(posted)));
    }

    @Override
    public Decision<InvoiceEvent, InvoicingRefusal> discard(TenantContext tenant, DiscardInvoice command) {
        var events = List.<InvoiceEvent>of(new InvoiceEvent.Discarded(command.invoice()));
        return decide(tenant, command, events, () -> {});
    }

    @Override
    public Decision<InvoiceEvent, InvoicingRefusal> markOverdue(TenantContext tenant, MarkOverdue command) {
        return decide(tenant, command, List.<InvoiceEvent>of(), () -> {});
    }

    @Override
    public Decision<CreditNoteEvent, InvoicingRefusal> credit(TenantContext tenant, PostCreditNote command) {
        var total = command.lines().getFirst().amount();
        var posted = new CreditNoteEvent.Posted(
                new CreditNoteId(UUID.randomUUID()),
                new DocumentNumber(Series.CREDIT_NOTE, new FiscalYear(2026), 1),
                new BilledTo(command.customer(), "C-1", "Customer One", ""),
                command.target(),
                command.currency(),
                command.lines(),
                command.postedOn(),
                command.reason(),
                total,
                command.external());
        return decide(
                tenant, command, List.<CreditNoteEvent>of(posted), () -> notes.put(posted.creditNote(), posted.born()));
    }

    @Override
    public Decision<PaymentEvent, InvoicingRefusal> receive(TenantContext tenant, ReceivePayment command) {
        var id = new PaymentId(UUID.randomUUID());
        var received = new PaymentEvent.Received(
                id, command.customer(), command.amount(), command.receivedOn(), command.reference());
        var events = new ArrayList<PaymentEvent>(List.of(received));
        command.allocations()
                .forEach(part -> events.add(
                        new PaymentEvent.Allocated(id, part.invoice(), part.amount(), command.receivedOn())));
        return decide(tenant, command, events, () -> payments.put(id, received.born()));
    }

    @Override
    public Decision<PaymentEvent, InvoicingRefusal> allocate(TenantContext tenant, AllocatePayment command) {
        var events = List.<PaymentEvent>of(
                new PaymentEvent.Allocated(command.payment(), command.invoice(), command.amount(), command.on()));
        return decide(tenant, command, events, () -> {});
    }

    @Override
    public Optional<Invoice> invoice(TenantContext tenant, InvoiceId invoice) {
        tenant.require(InvoicingPermissions.READ_DOCUMENTS);
        return Optional.ofNullable(invoices.get(invoice));
    }

    @Override
    public Optional<CreditNote> creditNote(TenantContext tenant, CreditNoteId creditNote) {
        return Optional.ofNullable(notes.get(creditNote));
    }

    @Override
    public Optional<Payment> payment(TenantContext tenant, PaymentId payment) {
        return Optional.ofNullable(payments.get(payment));
    }

    @Override
    public Page<DocumentSummary> documents(TenantContext tenant, DocumentFilter filter, PageRequest page) {
        asked.add(filter);
        asked.add(page);
        return new Page<>(List.of(), Optional.of(new Cursor("further")));
    }

    private <E> Decision<E, InvoicingRefusal> decide(
            TenantContext tenant, Object command, List<E> events, Runnable effect) {
        asked.add(command);
        tenants.add(tenant);
        fault.ifPresent(thrown -> {
            throw thrown;
        });
        if (refusal.isPresent()) {
            return Decision.refuse(refusal.orElseThrow());
        }
        effect.run();
        return new Decision.Accepted<>(events);
    }
}
