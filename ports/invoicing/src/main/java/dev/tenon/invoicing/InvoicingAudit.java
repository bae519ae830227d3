package dev.tenon.invoicing;

import dev.tenon.kernel.AuditEntry;
import dev.tenon.kernel.AuditEntry.Subject;
import dev.tenon.kernel.Differences;
import dev.tenon.kernel.FieldChange;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/** What every store of the module tells the audit log, as it writes. An event's facts stay in its stream, which the entry points to. */
public final class InvoicingAudit {
    private static final Pattern HUMP = Pattern.compile("(?<=.)(?=[A-Z])");

    private InvoicingAudit() {}

    /** An event was appended and made this version of its stream. */
    public static AuditEntry appended(UUID stream, long version, StreamEvent event) {
        var kind = kind(event);
        return AuditEntry.of(action(kind, kebab(event.getClass().getSimpleName())), subject(kind, stream, version));
    }

    /** A customer was added. */
    public static AuditEntry added(Customer customer) {
        return new AuditEntry(action("customer", "added"), subject(customer), Differences.ofNew(customer));
    }

    /** A customer was replaced by its next version. */
    public static AuditEntry replaced(Customer former, Customer next) {
        return new AuditEntry(action("customer", "changed"), subject(next), Differences.between(former, next));
    }

    /** The copy of a contact of CRM was kept. The person's name and address are not told. */
    public static AuditEntry kept(BillingContact contact) {
        return AuditEntry.of(
                action("billing-contact", "kept"), subject("billing-contact", contact.contact(), contact.version()));
    }

    /** An import became what it is now. */
    public static AuditEntry became(SalesImport sales) {
        var step = switch (sales.state()) {
            case RECEIVING -> "begun";
            case RUNNING -> "received";
            case COMPLETED -> "completed";
        };
        return AuditEntry.of(
                action("sales-import", step), subject("sales-import", sales.id().value(), sales.attempt()));
    }

    /** A document of an import was refused. One that was posted is told of by the events of its streams. */
    public static AuditEntry refused(ImportId sales, String document) {
        return new AuditEntry(
                action("sales-import", "document-refused"),
                subject("sales-import", sales.value(), 0),
                List.of(new FieldChange("document", Optional.empty(), Optional.of(document))));
    }

    /** The projections were put in order; told is each table's hash before and after, where they differ. */
    public static AuditEntry rebuilt(RebuildReport report) {
        var changes = report.tables().stream()
                .filter(table -> !table.equal())
                .map(table ->
                        new FieldChange(table.name(), Optional.of(table.liveHash()), Optional.of(table.rebuiltHash())))
                .toList();
        return new AuditEntry(action("books", "rebuilt"), new Subject("books", "projections", 0), changes);
    }

    private static Subject subject(Customer customer) {
        return subject("customer", customer.id().value(), customer.version());
    }

    private static Subject subject(String type, UUID id, long version) {
        return new Subject(type, id.toString(), version);
    }

    private static String action(String thing, String happening) {
        return InvoicingPermissions.MODULE.name() + "." + thing + "." + happening;
    }

    private static String kind(StreamEvent event) {
        return switch (event) {
            case InvoiceEvent _ -> "invoice";
            case CreditNoteEvent _ -> "credit-note";
            case PaymentEvent _ -> "payment";
        };
    }

    private static String kebab(String name) {
        return HUMP.matcher(name).replaceAll("-").toLowerCase(Locale.ROOT);
    }
}
