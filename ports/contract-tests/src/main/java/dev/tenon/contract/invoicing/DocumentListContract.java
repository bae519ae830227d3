package dev.tenon.contract.invoicing;

import static dev.tenon.contract.invoicing.InvoicingFixture.pounds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tenon.invoicing.CustomerId;
import dev.tenon.invoicing.DocumentFilter;
import dev.tenon.invoicing.DocumentKind;
import dev.tenon.invoicing.DocumentNumber;
import dev.tenon.invoicing.DocumentStatus;
import dev.tenon.invoicing.DocumentSummary;
import dev.tenon.invoicing.ExternalReference;
import dev.tenon.invoicing.InvoiceEvent;
import dev.tenon.invoicing.InvoiceId;
import dev.tenon.invoicing.Series;
import dev.tenon.kernel.BadCursor;
import dev.tenon.kernel.Cursor;
import dev.tenon.kernel.Done;
import dev.tenon.kernel.Fault;
import dev.tenon.kernel.FiscalYear;
import dev.tenon.kernel.Page;
import dev.tenon.kernel.PageRequest;
import dev.tenon.kernel.TenantContext;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The list of documents, and how one is found by the number it has elsewhere. */
public interface DocumentListContract extends InvoicingFixture {

    @Test
    default void aDraftIsListedOnTheDayItWasDrafted() {
        var tenant = tenants().fresh();
        var customer = customer(tenant, "C-1");
        var id = booking(tenant, books -> books.draft(customer, pounds("10.00")));
        assertThat(all(tenant))
                .containsExactly(new DocumentSummary(
                        id.value(),
                        DocumentKind.INVOICE,
                        DocumentStatus.DRAFT,
                        Optional.empty(),
                        customer.id(),
                        LocalDate.ofInstant(clock().instant(), ZoneOffset.UTC),
                        Optional.empty(),
                        pounds("10.00"),
                        pounds("0.00"),
                        Optional.empty()));
    }

    @Test
    default void aPostedInvoiceIsListedWithNumberDueDateAndWhatIsOpen() {
        var tenant = tenants().fresh();
        var customer = customer(tenant, "C-1");
        var external = Optional.of(new ExternalReference("sales", "536365"));
        var id = booking(tenant, books -> {
            var invoice = books.post(books.draft(customer, pounds("10.00"), external), customer, DAY);
            books.allocate(books.payment(customer, pounds("4.00"), DAY), invoice, pounds("4.00"), DAY);
            return invoice;
        });
        assertThat(all(tenant))
                .containsExactly(new DocumentSummary(
                        id.value(),
                        DocumentKind.INVOICE,
                        DocumentStatus.POSTED,
                        Optional.of(new DocumentNumber(Series.INVOICE, new FiscalYear(2010), 1)),
                        customer.id(),
                        DAY,
                        Optional.of(DAY.plusDays(30)),
                        pounds("10.00"),
                        pounds("6.00"),
                        external));
    }

    @Test
    default void documentsAreListedNewestFirstPageByPage() {
        var tenant = tenants().fresh();
        var customer = customer(tenant, "C-1");
        for (int day : List.of(3, 1, 2, 2, 2, 3, 1)) {
            booking(tenant, books -> books.invoice(customer, pounds("1.00"), DAY.plusDays(day)));
        }
        var listed = paged(tenant, DocumentFilter.ALL, 2);
        assertThat(listed).hasSize(7).doesNotHaveDuplicates();
        assertThat(listed)
                .isSortedAccordingTo(Comparator.comparing(DocumentSummary::datedOn)
                        .thenComparing(document -> document.id().toString())
                        .reversed());
    }

    @Test
    default void aNewerDocumentDoesNotShiftTheNextPage() {
        var tenant = tenants().fresh();
        var customer = customer(tenant, "C-1");
        for (int day : List.of(1, 2, 3, 4)) {
            booking(tenant, books -> books.invoice(customer, pounds("1.00"), DAY.plusDays(day)));
        }
        var first = documents(tenant, DocumentFilter.ALL, PageRequest.first(2));
        booking(tenant, books -> books.invoice(customer, pounds("1.00"), DAY.plusDays(9)));
        var request = new PageRequest(2, first.next().orElseThrow());
        var second = documents(tenant, DocumentFilter.ALL, request);
        assertThat(second.items())
                .extracting(DocumentSummary::datedOn)
                .containsExactly(DAY.plusDays(2), DAY.plusDays(1));
        assertThat(second.next()).isEmpty();
    }

    @Test
    default void documentsAreFilteredByKindStatusAndCustomer() {
        var tenant = tenants().fresh();
        var one = customer(tenant, "C-1");
        var other = customer(tenant, "C-2");
        booking(tenant, books -> {
            books.draft(one, pounds("1.00"));
            var settled = books.invoice(one, pounds("2.00"), DAY);
            books.credit(one, pounds("2.00"), DAY, settled);
            books.invoice(other, pounds("3.00"), DAY);
            discard(books, books.draft(other, pounds("4.00")));
            return Done.DONE;
        });
        assertThat(worth(tenant, kind(DocumentKind.CREDIT_NOTE))).containsExactly("2.00 GBP");
        assertThat(worth(tenant, status(DocumentStatus.DRAFT))).containsExactly("1.00 GBP");
        assertThat(worth(tenant, status(DocumentStatus.SETTLED))).containsExactly("2.00 GBP");
        assertThat(worth(tenant, status(DocumentStatus.DISCARDED))).containsExactly("4.00 GBP");
        assertThat(worth(tenant, of(other.id()))).containsExactlyInAnyOrder("3.00 GBP", "4.00 GBP");
        assertThat(worth(tenant, DocumentFilter.ALL)).hasSize(5);
        var postedByOther = new DocumentFilter(
                Optional.of(DocumentKind.INVOICE), Optional.of(DocumentStatus.POSTED), Optional.of(other.id()));
        assertThat(worth(tenant, postedByOther)).containsExactly("3.00 GBP");
    }

    @Test
    default void aCursorOfNoDocumentsPageIsRefused() {
        var request = new PageRequest(10, new Cursor("no cursor"));
        assertThatThrownBy(() -> documents(tenants().fresh(), DocumentFilter.ALL, request))
                .isInstanceOf(BadCursor.class);
    }

    @Test
    default void aCursorOfAnotherListIsRefused() {
        var tenant = tenants().fresh();
        var customer = customer(tenant, "C-1");
        customer(tenant, "C-2");
        booking(tenant, books -> books.invoice(customer, pounds("1.00"), DAY));
        booking(tenant, books -> books.invoice(customer, pounds("1.00"), DAY));
        var one = PageRequest.first(1);
        var document = documents(tenant, DocumentFilter.ALL, one).next().orElseThrow();
        var entry =
                reading(tenant, session -> session.books().journal(one).next()).orElseThrow();
        var second =
                reading(tenant, session -> session.customers().list(one).next()).orElseThrow();
        for (var foreign : List.of(entry, second)) {
            assertThatThrownBy(() -> documents(tenant, DocumentFilter.ALL, new PageRequest(1, foreign)))
                    .isInstanceOf(BadCursor.class);
        }
        for (var foreign : List.of(document, second)) {
            assertThatThrownBy(() -> reading(tenant, session -> session.books().journal(new PageRequest(1, foreign))))
                    .isInstanceOf(BadCursor.class);
        }
    }

    @Test
    default void anotherTenantsDocumentsAreNotListed() {
        var owner = tenants().fresh();
        var customer = customer(owner, "C-1");
        var external = new ExternalReference("sales", "536365");
        booking(owner, books -> books.draft(customer, pounds("1.00"), Optional.of(external)));
        var other = tenants().fresh();
        assertThat(all(other)).isEmpty();
        assertThat(findByExternal(other, external)).isEmpty();
    }

    @Test
    default void aDocumentIsFoundByTheNumberItHasElsewhere() {
        var tenant = tenants().fresh();
        var customer = customer(tenant, "C-1");
        var external = new ExternalReference("sales", "536365");
        booking(tenant, books -> books.draft(customer, pounds("1.00"), Optional.of(external)));
        assertThat(findByExternal(tenant, external))
                .isEqualTo(all(tenant).stream().findFirst());
        assertThat(findByExternal(tenant, new ExternalReference("shop", "536365")))
                .isEmpty();
    }

    @Test
    default void aNumberFromElsewhereIsTakenOnce() {
        var tenant = tenants().fresh();
        var customer = customer(tenant, "C-1");
        var external = Optional.of(new ExternalReference("sales", "536365"));
        booking(tenant, books -> books.draft(customer, pounds("1.00"), external));
        assertThatThrownBy(() -> booking(tenant, books -> books.draft(customer, pounds("2.00"), external)))
                .isInstanceOf(Fault.class);
        assertThat(all(tenant)).hasSize(1);
    }

    private static void discard(Bookkeeper books, InvoiceId draft) {
        var invoices = books.session().invoices();
        invoices.append(invoices.load(draft.value()), List.of(new InvoiceEvent.Discarded(draft)));
    }

    private List<String> worth(TenantContext tenant, DocumentFilter filter) {
        return paged(tenant, filter, 1).stream()
                .map(document -> document.total().toString())
                .toList();
    }

    private List<DocumentSummary> all(TenantContext tenant) {
        return paged(tenant, DocumentFilter.ALL, PageRequest.MOST);
    }

    private List<DocumentSummary> paged(TenantContext tenant, DocumentFilter filter, int limit) {
        var listed = new ArrayList<DocumentSummary>();
        Optional<Cursor> next = Optional.of(Cursor.START);
        while (next.isPresent()) {
            var page = documents(tenant, filter, new PageRequest(limit, next.orElseThrow()));
            assertThat(page.items()).hasSizeLessThanOrEqualTo(limit);
            listed.addAll(page.items());
            next = page.next();
        }
        return listed;
    }

    private Page<DocumentSummary> documents(TenantContext tenant, DocumentFilter filter, PageRequest page) {
        return reading(tenant, session -> session.books().documents(filter, page));
    }

    private Optional<DocumentSummary> findByExternal(TenantContext tenant, ExternalReference external) {
        return reading(tenant, session -> session.books().findByExternal(external));
    }

    private static DocumentFilter kind(DocumentKind kind) {
        return new DocumentFilter(Optional.of(kind), Optional.empty(), Optional.empty());
    }

    private static DocumentFilter status(DocumentStatus status) {
        return new DocumentFilter(Optional.empty(), Optional.of(status), Optional.empty());
    }

    private static DocumentFilter of(CustomerId customer) {
        return new DocumentFilter(Optional.empty(), Optional.empty(), Optional.of(customer));
    }
}
