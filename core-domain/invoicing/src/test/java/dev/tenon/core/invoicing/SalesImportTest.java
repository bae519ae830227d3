package dev.tenon.core.invoicing;

import static dev.tenon.core.invoicing.Given.TODAY;
import static dev.tenon.core.invoicing.Given.gbp;
import static dev.tenon.core.invoicing.SalesRows.row;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;
import static org.assertj.core.api.Assertions.tuple;

import dev.tenon.invoicing.Customer;
import dev.tenon.invoicing.DocumentFilter;
import dev.tenon.invoicing.DocumentSummary;
import dev.tenon.invoicing.ImportFigures;
import dev.tenon.invoicing.ImportState;
import dev.tenon.invoicing.InvoicingPermissions;
import dev.tenon.invoicing.RowFilter;
import dev.tenon.invoicing.RowOutcome;
import dev.tenon.invoicing.RowReport;
import dev.tenon.invoicing.SalesRow;
import dev.tenon.kernel.PageRequest;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

final class SalesImportTest {
    private final Bench bench = new Bench();
    private final ImportDesk desk = new ImportDesk(bench);

    @Test
    void aFileBecomesInvoicesAndCreditNotesInTheOrderOfTheirDates() {
        var figures = desk.imported(
                "key",
                row(2, "100", "2026-11-03", "C1", "2", "2.50"),
                row(3, "100", "2026-11-03", "C1", "1", "0"),
                row(4, "099", "2026-11-02", "C2", "1", "10"),
                row(5, "C101", "2026-11-04", "C1", "-1", "2.50"));

        assertThat(figures).isEqualTo(new ImportFigures(3, 3, 2, gbp("15.00"), 1, gbp("-2.50"), 4, 0, 0, Map.of()));
        assertThat(documents())
                .extracting(document -> document.number().orElseThrow().text() + " "
                        + document.external().orElseThrow())
                .containsExactly(
                        "CRN-2026-000001 sales:C101", "INV-2026-000002 sales:100", "INV-2026-000001 sales:099");
    }

    @Test
    void customersAreRegisteredOnceAndCalledByTheirReference() {
        desk.imported("key", row(2, "1", "1", "1"), row(3, "2", "1", "1"), row(4, "C3", "-1", "1"));

        assertThat(customers())
                .extracting(Customer::reference, Customer::name, Customer::country)
                .containsExactly(tuple("C1", "Customer C1", "Malta"));
    }

    @Test
    void aKnownCustomerIsBilledAsItIs() {
        var ada = bench.customer("C1");
        desk.imported("key", row(2, "1", "1", "1"));

        assertThat(customers()).containsExactly(ada);
    }

    @Test
    void everyRefusedRowIsReportedWithItsLineAndReasonAndEveryRowIsCounted() {
        var figures = desk.imported("key", everyReason());

        assertThat(desk.reasons())
                .containsExactly(
                        entry(2L, "document-missing"),
                        entry(3L, "document-number-too-long"),
                        entry(4L, "customer-missing"),
                        entry(5L, "date-invalid"),
                        entry(6L, "document-refused"),
                        entry(7L, "customer-differs"),
                        entry(8L, "quantity-not-positive"),
                        entry(9L, "price-negative"),
                        entry(10L, "document-missing"),
                        entry(11L, "customer-reference-too-long"),
                        entry(12L, "line-refused"),
                        entry(13L, "line-refused"));
        assertThat(figures.rowsRefused()).isEqualTo(12);
        assertThat(figures.rowsPosted()).isOne();
        assertThat(figures.documentsDone()).isEqualTo(figures.documents());
    }

    @Test
    void aDocumentDatedAheadIsRefusedToWhoMayNotPostAhead() {
        var clerk = Firm.clerkWithout(InvoicingPermissions.POST_AHEAD);
        desk.importedBy(clerk, "key", row(2, "1", TODAY.plusDays(1).toString(), "C1", "1", "1"));

        assertThat(desk.reasons()).containsExactly(entry(2L, "dated-ahead"));
    }

    @Test
    void aDocumentBeforeTheLastPostedOneIsRefused() {
        desk.imported("first", row(2, "2", "2026-11-02", "C1", "1", "1"));
        desk.imported("second", row(2, "1", "2026-11-01", "C1", "1", "1"), row(3, "C1", "2026-11-01", "C1", "-1", "1"));

        assertThat(desk.reasons()).containsExactly(entry(2L, "posted-before-last"));
    }

    @Test
    void aRefusedDocumentLeavesNoCustomerAndAnnouncesNothing() {
        desk.imported("first", row(2, "1", "2026-11-02", "C1", "1", "1"), row(3, "C2", "2026-11-02", "C1", "-1", "1"));
        bench.announced();
        desk.imported(
                "second",
                row(2, "3", "2026-11-01", "C7", "1", "1"),
                row(3, "C4", "2026-11-01", "C8", "-1", "1"),
                row(4, "5", "2026-11-03", "C9", "1", "9999999999999999.99"),
                row(5, "5", "2026-11-03", "C9", "1", "0.01"));

        assertThat(desk.reasons())
                .extracting(Map.Entry::getValue)
                .containsExactly("posted-before-last", "posted-before-last", "line-refused", "line-refused");
        assertThat(customers()).extracting(Customer::reference).containsExactly("C1");
        assertThat(bench.announced()).isEmpty();
    }

    @Test
    void aDocumentWithTooManyRowsIsRefusedWhole() {
        var rows = LongStream.rangeClosed(2, 10_002)
                .mapToObj(line -> row(line, "1", "1", "1"))
                .toArray(SalesRow[]::new);

        assertThat(desk.imported("key", rows).refusals()).isEqualTo(Map.of("document-too-large", 10_001L));
    }

    @Test
    void anImportOfNoRowsIsCompleted() {
        assertThat(desk.imported("key").documents()).isZero();
        assertThat(desk.last().state()).isEqualTo(ImportState.COMPLETED);
        assertThat(bench.module().imports().unfinished(bench.clerk())).isEmpty();
    }

    @Test
    void postedRowsNameTheirDocument() {
        desk.imported("key", row(2, "1", "1", "1"));
        var id = documents().getFirst().id();

        assertThat(desk.reports(RowFilter.POSTED))
                .extracting(RowReport::outcome)
                .containsExactly(new RowOutcome.Posted(id));
    }

    private static SalesRow[] everyReason() {
        return new SalesRow[] {
            row(2, " ", "1", "1"),
            row(3, "9".repeat(101), "1", "1"),
            row(4, "1", "2026-11-01", "", "1", "1"),
            row(5, "2", "soon", "C1", "1", "1"),
            row(6, "3", "2026-11-01", "C1", "1", "1"),
            row(7, "3", "2026-11-01", "C2", "1", "1"),
            row(8, "4", "0", "1"),
            row(9, "5", "1", "-1"),
            row(10, "", "1", "1"),
            row(11, "6", "2026-11-01", "C".repeat(101), "1", "1"),
            row(12, "7", "1", "9999999999999999.99"),
            row(13, "7", "1", "0.01"),
            row(14, "8", "1", "1")
        };
    }

    private List<DocumentSummary> documents() {
        return bench.module()
                .invoicing()
                .documents(bench.clerk(), DocumentFilter.ALL, PageRequest.first(99))
                .items();
    }

    private List<Customer> customers() {
        return bench.module()
                .customers()
                .customers(bench.clerk(), PageRequest.first(99))
                .items();
    }
}
