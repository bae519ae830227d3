package dev.tenon.core.invoicing;

import static dev.tenon.invoicing.InvoicingPermissions.ALLOCATE_PAYMENTS;
import static dev.tenon.invoicing.InvoicingPermissions.DRAFT_INVOICES;
import static dev.tenon.invoicing.InvoicingPermissions.MARK_OVERDUE;
import static dev.tenon.invoicing.InvoicingPermissions.POST_CREDIT_NOTES;
import static dev.tenon.invoicing.InvoicingPermissions.POST_INVOICES;
import static dev.tenon.invoicing.InvoicingPermissions.READ_DOCUMENTS;
import static dev.tenon.invoicing.InvoicingPermissions.RECEIVE_PAYMENTS;

import dev.tenon.invoicing.AllocatePayment;
import dev.tenon.invoicing.CreditNote;
import dev.tenon.invoicing.CreditNoteEvent;
import dev.tenon.invoicing.CreditNoteId;
import dev.tenon.invoicing.DiscardInvoice;
import dev.tenon.invoicing.DocumentFilter;
import dev.tenon.invoicing.DocumentSummary;
import dev.tenon.invoicing.DraftInvoice;
import dev.tenon.invoicing.Invoice;
import dev.tenon.invoicing.InvoiceEvent;
import dev.tenon.invoicing.InvoiceId;
import dev.tenon.invoicing.Invoicing;
import dev.tenon.invoicing.InvoicingRefusal;
import dev.tenon.invoicing.InvoicingStore;
import dev.tenon.invoicing.MarkOverdue;
import dev.tenon.invoicing.Payment;
import dev.tenon.invoicing.PaymentEvent;
import dev.tenon.invoicing.PaymentId;
import dev.tenon.invoicing.PostCreditNote;
import dev.tenon.invoicing.PostInvoice;
import dev.tenon.invoicing.ReceivePayment;
import dev.tenon.kernel.Decision;
import dev.tenon.kernel.Ids;
import dev.tenon.kernel.Page;
import dev.tenon.kernel.PageRequest;
import dev.tenon.kernel.TenantContext;
import java.time.Clock;
import java.util.Optional;

/** Opens the door for each command and query: checks the permission and borrows a session. */
final class InvoicingService implements Invoicing {
    private final InvoicingStore store;
    private final Clock clock;
    private final Ids ids;

    InvoicingService(InvoicingStore store, Clock clock, Ids ids) {
        this.store = store;
        this.clock = clock;
        this.ids = ids;
    }

    @Override
    public Decision<InvoiceEvent, InvoicingRefusal> draft(TenantContext tenant, DraftInvoice command) {
        tenant.require(DRAFT_INVOICES);
        return store.within(tenant, session -> InvoiceDesk.draft(session, new InvoiceId(ids.next()), command));
    }

    @Override
    public Decision<InvoiceEvent, InvoicingRefusal> post(TenantContext tenant, PostInvoice command) {
        tenant.require(POST_INVOICES);
        var dates = DateRules.of(tenant, clock);
        return store.within(tenant, session -> InvoiceDesk.post(session, tenant, command, dates));
    }

    @Override
    public Decision<InvoiceEvent, InvoicingRefusal> discard(TenantContext tenant, DiscardInvoice command) {
        tenant.require(DRAFT_INVOICES);
        return store.within(tenant, session -> InvoiceDesk.discard(session, command));
    }

    @Override
    public Decision<CreditNoteEvent, InvoicingRefusal> credit(TenantContext tenant, PostCreditNote command) {
        tenant.require(POST_CREDIT_NOTES);
        var dates = DateRules.of(tenant, clock);
        return store.within(
                tenant, session -> CreditDesk.post(session, tenant, new CreditNoteId(ids.next()), command, dates));
    }

    @Override
    public Decision<PaymentEvent, InvoicingRefusal> receive(TenantContext tenant, ReceivePayment command) {
        tenant.require(RECEIVE_PAYMENTS);
        if (!command.allocations().isEmpty()) {
            tenant.require(ALLOCATE_PAYMENTS);
        }
        var dates = DateRules.of(tenant, clock);
        return store.within(tenant, session -> PaymentDesk.receive(session, new PaymentId(ids.next()), command, dates));
    }

    @Override
    public Decision<PaymentEvent, InvoicingRefusal> allocate(TenantContext tenant, AllocatePayment command) {
        tenant.require(ALLOCATE_PAYMENTS);
        var dates = DateRules.of(tenant, clock);
        return store.within(tenant, session -> PaymentDesk.allocate(session, command, dates));
    }

    @Override
    public Decision<InvoiceEvent, InvoicingRefusal> markOverdue(TenantContext tenant, MarkOverdue command) {
        tenant.require(MARK_OVERDUE);
        var today = DateRules.of(tenant, clock).today();
        return store.within(tenant, session -> OverdueDesk.mark(session, command, today));
    }

    @Override
    public Optional<Invoice> invoice(TenantContext tenant, InvoiceId invoice) {
        tenant.require(READ_DOCUMENTS);
        return store.within(
                tenant, session -> session.invoices().load(invoice.value()).state());
    }

    @Override
    public Optional<CreditNote> creditNote(TenantContext tenant, CreditNoteId creditNote) {
        tenant.require(READ_DOCUMENTS);
        return store.within(
                tenant,
                session -> session.creditNotes().load(creditNote.value()).state());
    }

    @Override
    public Optional<Payment> payment(TenantContext tenant, PaymentId payment) {
        tenant.require(READ_DOCUMENTS);
        return store.within(
                tenant, session -> session.payments().load(payment.value()).state());
    }

    @Override
    public Page<DocumentSummary> documents(TenantContext tenant, DocumentFilter filter, PageRequest page) {
        tenant.require(READ_DOCUMENTS);
        return store.within(tenant, session -> session.books().documents(filter, page));
    }
}
