package dev.tenon.invoicing;

import dev.tenon.kernel.Decision;
import dev.tenon.kernel.Page;
import dev.tenon.kernel.PageRequest;
import dev.tenon.kernel.TenantContext;
import java.util.Optional;

/**
 * Driving port: invoices, credit notes and payments. Every command is one transaction: its events, number, projections and
 * announcements happen together or not at all. A command whose cause was claimed before gives its first answer again.
 */
public interface Invoicing {

    /** Drafts an invoice; accepted with {@link InvoiceEvent.Drafted}. */
    Decision<InvoiceEvent, InvoicingRefusal> draft(TenantContext tenant, DraftInvoice command);

    /** Posts a draft; accepted with {@link InvoiceEvent.Posted}, which holds the number. */
    Decision<InvoiceEvent, InvoicingRefusal> post(TenantContext tenant, PostInvoice command);

    /** Throws a draft away; accepted with {@link InvoiceEvent.Discarded}. */
    Decision<InvoiceEvent, InvoicingRefusal> discard(TenantContext tenant, DiscardInvoice command);

    /** Posts a credit note; accepted with {@link CreditNoteEvent.Posted}. */
    Decision<CreditNoteEvent, InvoicingRefusal> credit(TenantContext tenant, PostCreditNote command);

    /** Records a payment; accepted with {@link PaymentEvent.Received} and one {@link PaymentEvent.Allocated} per allocation. */
    Decision<PaymentEvent, InvoicingRefusal> receive(TenantContext tenant, ReceivePayment command);

    /** Allocates a part of a payment; accepted with {@link PaymentEvent.Allocated}. */
    Decision<PaymentEvent, InvoicingRefusal> allocate(TenantContext tenant, AllocatePayment command);

    /**
     * Notes that an invoice is overdue; accepted with {@link InvoiceEvent.BecameOverdue}, or with nothing when nothing of it is open, it is
     * noted already, or its due date is still to pass. In the last case the module comes back to it by itself.
     */
    Decision<InvoiceEvent, InvoicingRefusal> markOverdue(TenantContext tenant, MarkOverdue command);

    /** The invoice; empty when this tenant has none of that id. */
    Optional<Invoice> invoice(TenantContext tenant, InvoiceId invoice);

    /** The credit note; empty when this tenant has none of that id. */
    Optional<CreditNote> creditNote(TenantContext tenant, CreditNoteId creditNote);

    /** The payment; empty when this tenant has none of that id. */
    Optional<Payment> payment(TenantContext tenant, PaymentId payment);

    /** Invoices and credit notes by date, newest first: a draft's date is the day it was drafted, in UTC. */
    Page<DocumentSummary> documents(TenantContext tenant, DocumentFilter filter, PageRequest page);
}
