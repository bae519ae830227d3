package dev.tenon.contract.invoicing;

import static dev.tenon.contract.invoicing.InvoicingFixture.pounds;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.invoicing.DocumentFilter;
import dev.tenon.invoicing.DocumentSummary;
import dev.tenon.invoicing.InvoiceEvent;
import dev.tenon.invoicing.RebuildReport;
import dev.tenon.kernel.Done;
import dev.tenon.kernel.PageRequest;
import dev.tenon.kernel.TenantContext;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The books can be made anew from the streams, and come out the same. */
public interface RebuildContract extends InvoicingFixture {

    /** Falsifies at least one row of a document of the tenant in the projections, behind the store's back. */
    void damage(TenantContext tenant);

    @Test
    default void rebuiltBooksEqualTheLiveOnes() {
        var tenant = booked();
        var report = compare(tenant);
        assertThat(report.equal()).isTrue();
        assertThat(report.tables()).allMatch(table -> table.liveRows() == table.rebuiltRows());
        assertThat(report.tables()).anyMatch(table -> table.liveRows() > 0);
    }

    @Test
    default void aComparisonReadsEveryEventOfTheTenant() {
        booked();
        var tenant = booked();
        assertThat(compare(tenant).events()).isEqualTo(9);
        assertThat(compare(tenants().fresh()).events()).isZero();
    }

    @Test
    default void aComparisonTellsDamageAndChangesNothing() {
        var tenant = booked();
        damage(tenant);
        var before = documents(tenant);
        assertThat(compare(tenant).equal()).isFalse();
        assertThat(documents(tenant)).isEqualTo(before);
        assertThat(compare(tenant).equal()).isFalse();
    }

    @Test
    default void aRebuildRepairsDamage() {
        var tenant = booked();
        var sound = documents(tenant);
        damage(tenant);
        assertThat(documents(tenant)).isNotEqualTo(sound);
        assertThat(rebuild(tenant).equal()).isFalse();
        assertThat(documents(tenant)).isEqualTo(sound);
        assertThat(compare(tenant).equal()).isTrue();
    }

    @Test
    default void aRebuildOfSoundBooksChangesNothing() {
        var tenant = booked();
        var before = documents(tenant);
        assertThat(rebuild(tenant).equal()).isTrue();
        assertThat(documents(tenant)).isEqualTo(before);
    }

    @Test
    default void anotherTenantsDamageIsNotOurs() {
        var damaged = booked();
        var sound = booked();
        damage(damaged);
        assertThat(compare(sound).equal()).isTrue();
        rebuild(sound);
        assertThat(compare(damaged).equal()).isFalse();
    }

    @Test
    default void booksGoOnAfterARebuild() {
        var tenant = booked();
        damage(tenant);
        rebuild(tenant);
        var customer = customer(tenant, "C-2");
        booking(tenant, books -> books.invoice(customer, pounds("1.00"), DAY));
        assertThat(compare(tenant).equal()).isTrue();
    }

    /** An invoice that is credited and paid in part, and a draft that is discarded: nine events. */
    private TenantContext booked() {
        var tenant = tenants().fresh();
        var customer = customer(tenant, "C-1");
        booking(tenant, books -> {
            var invoice = books.invoice(customer, pounds("10.00"), DAY);
            books.credit(customer, pounds("1.00"), DAY, invoice);
            books.allocate(books.payment(customer, pounds("9.00"), DAY), invoice, pounds("8.00"), DAY);
            return Done.DONE;
        });
        booking(tenant, books -> {
            var draft = books.draft(customer, pounds("5.00"));
            var invoices = books.session().invoices();
            invoices.append(invoices.load(draft.value()), List.of(new InvoiceEvent.Discarded(draft)));
            return Done.DONE;
        });
        return tenant;
    }

    private RebuildReport compare(TenantContext tenant) {
        return reading(tenant, session -> session.books().compare());
    }

    private RebuildReport rebuild(TenantContext tenant) {
        return reading(tenant, session -> session.books().rebuild());
    }

    private List<DocumentSummary> documents(TenantContext tenant) {
        return reading(
                tenant,
                session -> session.books()
                        .documents(DocumentFilter.ALL, PageRequest.first(100))
                        .items());
    }
}
