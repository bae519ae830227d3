package dev.tenon.contract.invoicing;

import static dev.tenon.contract.invoicing.InvoicingFixture.pounds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tenon.invoicing.ImportFigures;
import dev.tenon.invoicing.ImportId;
import dev.tenon.invoicing.InvoicingSession;
import dev.tenon.invoicing.ReceiveSalesFile;
import dev.tenon.invoicing.RowFilter;
import dev.tenon.invoicing.RowOutcome;
import dev.tenon.invoicing.RowReport;
import dev.tenon.invoicing.SalesImport;
import dev.tenon.invoicing.SalesRow;
import dev.tenon.invoicing.StagedDocument;
import dev.tenon.kernel.BadCursor;
import dev.tenon.kernel.Bytes;
import dev.tenon.kernel.Cursor;
import dev.tenon.kernel.Done;
import dev.tenon.kernel.Fault;
import dev.tenon.kernel.PageRequest;
import dev.tenon.kernel.TenantContext;
import dev.tenon.kernel.UserId;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** How imports keep a file's rows, and what became of each. */
public interface ImportContract extends InvoicingFixture {

    @Test
    default void anImportIsFoundByIdAndByKey() {
        var tenant = tenants().fresh();
        var sales = begun("key");
        doing(tenant, session -> session.imports().add(sales));
        assertThat(find(tenant, sales.id())).contains(sales);
        assertThat(findByKey(tenant, "key")).contains(sales);
        assertThat(findByKey(tenant, "other")).isEmpty();
        assertThat(findByKey(tenants().fresh(), "key")).isEmpty();
        assertThat(find(tenants().fresh(), sales.id())).isEmpty();
    }

    @Test
    default void aKeyNamesOneImport() {
        var tenant = tenants().fresh();
        doing(tenant, session -> session.imports().add(begun("key")));
        assertThatThrownBy(() -> doing(tenant, session -> session.imports().add(begun("key"))))
                .isInstanceOf(Fault.class);
    }

    @Test
    default void anImportIsReplacedAsItGoesOn() {
        var tenant = tenants().fresh();
        var sales = begun("key");
        doing(tenant, session -> session.imports().add(sales));
        for (var next : List.of(
                sales.restarted(),
                sales.restarted().received(3, Bytes.ofHex("00ff")),
                sales.restarted().received(3, Bytes.ofHex("00ff")).completed())) {
            doing(tenant, session -> session.imports().replace(next));
            assertThat(find(tenant, sales.id())).contains(next);
            assertThat(findByKey(tenant, "key")).contains(next);
        }
    }

    @Test
    default void theImportsThatRunAreListedOldestFirst() {
        var tenant = tenants().fresh();
        var first = begun("first").received(1, Bytes.EMPTY);
        clock().move(Duration.ofSeconds(1));
        var second = begun("second").received(1, Bytes.EMPTY);
        doing(tenant, session -> {
            session.imports().add(second);
            session.imports().add(first);
            session.imports().add(begun("receiving"));
            session.imports().add(begun("done").received(1, Bytes.EMPTY).completed());
        });
        assertThat(running(tenant)).containsExactly(first, second);
        assertThat(running(tenants().fresh())).isEmpty();
    }

    @Test
    default void rowsBecomeDocumentsInTheOrderOfTheirDates() {
        var tenant = tenants().fresh();
        var id = staged(
                tenant,
                row(2, "B", "2010-12-02"),
                row(3, "A", "2010-12-01"),
                row(4, "B", "2010-11-30"),
                row(5, "C", "2010-12-01"),
                row(6, "", ""));
        assertThat(next(tenant, id, 10))
                .containsExactly(
                        new StagedDocument("", 6, 1),
                        new StagedDocument("A", 3, 1),
                        new StagedDocument("C", 5, 1),
                        new StagedDocument("B", 2, 2));
        assertThat(next(tenant, id, 2)).extracting(StagedDocument::number).containsExactly("", "A");
    }

    @Test
    default void aDocumentsRowsComeByLineAsTheyWereStaged() {
        var tenant = tenants().fresh();
        var odd = new SalesRow(7, "A", " 1.12.2010", "", "EIRE", "\"x\"", "Füße, \\ \n\uD83D\uDE00", "-1e3", "£ 1,000");
        var id = staged(tenant, odd, row(3, "B", "2010-12-01"), row(5, "A", "2010-12-01"));
        assertThat(rows(tenant, id, "A")).containsExactly(row(5, "A", "2010-12-01"), odd);
        assertThat(rows(tenant, id, "unknown")).isEmpty();
    }

    @Test
    default void manyRowsAreStagedInSeveralWorks() {
        var tenant = tenants().fresh();
        var id = new ImportId(IDS.next());
        doing(tenant, session -> session.imports().add(begun(id, "key")));
        for (int part = 0; part < 3; part++) {
            int first = part * 1_000 + 2;
            var rows = IntStream.range(first, first + 1_000)
                    .mapToObj(line -> row(line, "D" + line % 7, "2010-12-01"))
                    .toList();
            doing(tenant, session -> session.imports().stage(id, rows));
        }
        doing(tenant, session -> session.imports().arrange(id));
        assertThat(next(tenant, id, 10).stream().mapToLong(StagedDocument::rows).sum())
                .isEqualTo(3_000);
    }

    @Test
    default void clearedRowsAreForgotten() {
        var tenant = tenants().fresh();
        var id = staged(tenant, row(2, "A", "2010-12-01"), row(3, "B", "2010-12-01"));
        doing(tenant, session -> {
            session.imports().clear(id);
            session.imports().stage(id, List.of(row(2, "C", "2010-12-01")));
            session.imports().arrange(id);
        });
        assertThat(next(tenant, id, 10)).containsExactly(new StagedDocument("C", 2, 1));
        assertThat(rows(tenant, id, "A")).isEmpty();
    }

    @Test
    default void aSettledDocumentIsDone() {
        var tenant = tenants().fresh();
        var id = staged(tenant, row(2, "A", "2010-12-01"), row(3, "B", "2010-12-01"));
        settle(tenant, id, "A", new RowOutcome.AlreadyPosted(UUID.randomUUID()));
        assertThat(next(tenant, id, 10)).extracting(StagedDocument::number).containsExactly("B");
        doing(tenant, session -> session.imports().refuse(id, "B", refused("too-long")));
        assertThat(next(tenant, id, 10)).isEmpty();
    }

    @Test
    default void whatBecameOfEachRowIsReportedByLine() {
        var tenant = tenants().fresh();
        var id = staged(
                tenant,
                row(2, "A", "2010-12-01"),
                row(3, "B", "2010-12-01"),
                row(4, "A", "2010-12-01"),
                row(5, "C", "2010-12-01"));
        var posted = new RowOutcome.Posted(UUID.randomUUID());
        var known = new RowOutcome.AlreadyPosted(UUID.randomUUID());
        settle(tenant, id, "C", known);
        settle(tenant, id, "A", posted);
        doing(tenant, session -> session.imports().refuse(id, "B", refused("customer-missing")));
        assertThat(reports(tenant, id, RowFilter.ALL, 3))
                .containsExactly(
                        new RowReport(row(2, "A", "2010-12-01"), posted),
                        new RowReport(row(3, "B", "2010-12-01"), refused("customer-missing")),
                        new RowReport(row(4, "A", "2010-12-01"), posted),
                        new RowReport(row(5, "C", "2010-12-01"), known));
        assertThat(reports(tenant, id, RowFilter.POSTED, 1))
                .extracting(report -> report.row().line())
                .containsExactly(2L, 4L);
        assertThat(reports(tenant, id, RowFilter.ALREADY_POSTED, 1)).hasSize(1);
        assertThat(reports(tenant, id, RowFilter.REFUSED, 1)).hasSize(1);
        assertThat(reports(tenants().fresh(), id, RowFilter.ALL, 10)).isEmpty();
    }

    @Test
    default void rowsOfOneDocumentMayHaveOutcomesOfTheirOwn() {
        var tenant = tenants().fresh();
        var id = staged(tenant, row(2, "A", "2010-12-01"), row(3, "A", "2010-12-01"));
        var reports = List.of(
                new RowReport(row(2, "A", "2010-12-01"), refused("price-below-zero")),
                new RowReport(row(3, "A", "2010-12-01"), refused("document-refused")));
        doing(tenant, session -> session.imports().settle(id, "A", reports));
        assertThat(reports(tenant, id, RowFilter.REFUSED, 10)).isEqualTo(reports);
    }

    @Test
    default void aCursorOfNoReportsPageIsRefused() {
        var tenant = tenants().fresh();
        var id = staged(tenant, row(2, "A", "2010-12-01"));
        var request = new PageRequest(10, new Cursor("no cursor"));
        assertThatThrownBy(() -> reading(tenant, session -> session.imports().reports(id, RowFilter.ALL, request)))
                .isInstanceOf(BadCursor.class);
    }

    @Test
    default void theFiguresOfAnImportThatDidNothingAreZero() {
        var tenant = tenants().fresh();
        var sales = begun("key");
        doing(tenant, session -> session.imports().add(sales));
        var nothing = new ImportFigures(0, 0, 0, pounds("0.00"), 0, pounds("0.00"), 0, 0, 0, Map.of());
        assertThat(figures(tenant, sales)).isEqualTo(nothing);
    }

    @Test
    default void theFiguresCountDocumentsRowsAndTheirWorth() {
        var tenant = tenants().fresh();
        var customer = customer(tenant, "C-1");
        var id = staged(
                tenant,
                row(2, "A", "1"),
                row(3, "A", "1"),
                row(4, "C1", "2"),
                row(5, "B", "3"),
                row(6, "D", "4"),
                row(7, "D", "4"),
                row(8, "E", "5"));
        var before = booking(tenant, books -> books.invoice(customer, pounds("99.00"), DAY));
        booking(tenant, books -> {
            var invoice = books.invoice(customer, pounds("10.00"), DAY);
            var note = books.credit(customer, pounds("3.00"), DAY);
            settle(books.session(), id, "A", new RowOutcome.Posted(invoice.value()));
            settle(books.session(), id, "C1", new RowOutcome.Posted(note.value()));
            settle(books.session(), id, "B", new RowOutcome.AlreadyPosted(before.value()));
            books.session().imports().refuse(id, "D", refused("customer-missing"));
            return Done.DONE;
        });
        var sales = find(tenant, id).orElseThrow();
        assertThat(figures(tenant, sales))
                .isEqualTo(new ImportFigures(
                        5, 4, 1, pounds("10.00"), 1, pounds("-3.00"), 3, 1, 2, Map.of("customer-missing", 2L)));
    }

    @Test
    default void theFiguresOfOneImportAreNotAnothers() {
        var tenant = tenants().fresh();
        staged(tenant, row(2, "A", "2010-12-01"));
        var other = begun("other");
        doing(tenant, session -> session.imports().add(other));
        assertThat(figures(tenant, other).documents()).isZero();
        assertThat(next(tenant, other.id(), 10)).isEmpty();
    }

    private ImportId staged(TenantContext tenant, SalesRow... rows) {
        var sales = begun("key");
        doing(tenant, session -> {
            session.imports().add(sales);
            session.imports().stage(sales.id(), List.of(rows));
        });
        doing(tenant, session -> {
            session.imports().arrange(sales.id());
            session.imports().replace(sales.received(rows.length, Bytes.EMPTY));
        });
        return sales.id();
    }

    private SalesImport begun(String key) {
        return begun(new ImportId(IDS.next()), key);
    }

    private SalesImport begun(ImportId id, String key) {
        var mapping = Map.of("InvoiceNo", "document", "Menge \"ü\"", "quantity");
        var order = new ReceiveSalesFile(key, "sales", Currency.getInstance("GBP"), 30, mapping);
        return SalesImport.begun(id, order, new UserId(UUID.randomUUID()), clock().instant());
    }

    private static SalesRow row(long line, String document, String date) {
        return new SalesRow(line, document, date, "17850", "United Kingdom", "85123A", "HOLDER", "6", "2.55");
    }

    private static RowOutcome.Refused refused(String code) {
        return new RowOutcome.Refused(code, "Because it is \"so\"");
    }

    private Done settle(TenantContext tenant, ImportId id, String document, RowOutcome outcome) {
        return doing(tenant, session -> settle(session, id, document, outcome));
    }

    private static void settle(InvoicingSession session, ImportId id, String document, RowOutcome outcome) {
        var reports = session.imports().rows(id, document).stream()
                .map(row -> new RowReport(row, outcome))
                .toList();
        session.imports().settle(id, document, reports);
    }

    private List<RowReport> reports(TenantContext tenant, ImportId id, RowFilter filter, int limit) {
        var reports = new ArrayList<RowReport>();
        Optional<Cursor> next = Optional.of(Cursor.START);
        while (next.isPresent()) {
            var request = new PageRequest(limit, next.orElseThrow());
            var page = reading(tenant, session -> session.imports().reports(id, filter, request));
            reports.addAll(page.items());
            next = page.next();
        }
        return reports;
    }

    private Done doing(TenantContext tenant, Consumer<InvoicingSession> action) {
        return reading(tenant, session -> {
            action.accept(session);
            return Done.DONE;
        });
    }

    private Optional<SalesImport> find(TenantContext tenant, ImportId id) {
        return reading(tenant, session -> session.imports().find(id));
    }

    private Optional<SalesImport> findByKey(TenantContext tenant, String key) {
        return reading(tenant, session -> session.imports().findByKey(key));
    }

    private List<SalesImport> running(TenantContext tenant) {
        return reading(tenant, session -> session.imports().running());
    }

    private List<StagedDocument> next(TenantContext tenant, ImportId id, int limit) {
        return reading(tenant, session -> session.imports().next(id, limit));
    }

    private List<SalesRow> rows(TenantContext tenant, ImportId id, String document) {
        return reading(tenant, session -> session.imports().rows(id, document));
    }

    private ImportFigures figures(TenantContext tenant, SalesImport sales) {
        return reading(tenant, session -> session.imports().figures(sales));
    }
}
