package dev.tenon.invoicing;

import dev.tenon.kernel.ModuleId;
import dev.tenon.kernel.Permission;
import java.util.Set;

/** The module's name and the permissions that its driving ports require. */
public final class InvoicingPermissions {
    /** The module. */
    public static final ModuleId MODULE = new ModuleId("invoicing");
    /** See invoices, credit notes, payments and their lines. */
    public static final Permission READ_DOCUMENTS = new Permission("invoicing.document.read");
    /** Draft, change and discard invoices. */
    public static final Permission DRAFT_INVOICES = new Permission("invoicing.invoice.draft");
    /** Post invoices. */
    public static final Permission POST_INVOICES = new Permission("invoicing.invoice.post");
    /** Post a document dated after today. */
    public static final Permission POST_AHEAD = new Permission("invoicing.invoice.post-ahead");
    /** Post credit notes. */
    public static final Permission POST_CREDIT_NOTES = new Permission("invoicing.credit-note.post");
    /** Record payments received. */
    public static final Permission RECEIVE_PAYMENTS = new Permission("invoicing.payment.receive");
    /** Allocate payments to invoices. */
    public static final Permission ALLOCATE_PAYMENTS = new Permission("invoicing.payment.allocate");
    /** See customers. */
    public static final Permission READ_CUSTOMERS = new Permission("invoicing.customer.read");
    /** Register and change customers. */
    public static final Permission EDIT_CUSTOMERS = new Permission("invoicing.customer.edit");
    /** Follow the companies and contacts that CRM keeps; for the module's own service account. */
    public static final Permission FOLLOW_CRM = new Permission("invoicing.customer.follow");
    /** See aging, journal and balances. */
    public static final Permission READ_BOOKS = new Permission("invoicing.books.read");
    /** Rebuild and compare the projections. */
    public static final Permission REBUILD_BOOKS = new Permission("invoicing.books.rebuild");
    /** Import sales files and see their reports. */
    public static final Permission IMPORT_SALES = new Permission("invoicing.sales.import");
    /** Everything above that a person may do. */
    public static final Set<Permission> ALL = Set.of(
            READ_DOCUMENTS,
            DRAFT_INVOICES,
            POST_INVOICES,
            POST_AHEAD,
            POST_CREDIT_NOTES,
            RECEIVE_PAYMENTS,
            ALLOCATE_PAYMENTS,
            READ_CUSTOMERS,
            EDIT_CUSTOMERS,
            READ_BOOKS,
            REBUILD_BOOKS,
            IMPORT_SALES);

    private InvoicingPermissions() {}
}
