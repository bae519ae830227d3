package dev.tenon.core.invoicing;

import static dev.tenon.core.invoicing.Given.GBP;
import static dev.tenon.core.invoicing.Given.JPY;
import static dev.tenon.core.invoicing.Given.KWD;
import static dev.tenon.core.invoicing.Given.line;
import static dev.tenon.core.invoicing.SalesRows.row;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.invoicing.DocumentKind;
import dev.tenon.invoicing.Line;
import dev.tenon.invoicing.ReceiveSalesFile;
import dev.tenon.invoicing.RowOutcome;
import dev.tenon.invoicing.RowReport;
import dev.tenon.invoicing.SalesRow;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class SalesRulesTest {
    private static final LocalDate FIRST_OF_NOVEMBER = LocalDate.of(2026, 11, 1);

    @Test
    void rowsOfOneNumberAreTheLinesOfOneInvoice() {
        var rows = List.of(row(2, "536365", "6", "2.55"), row(3, "536365", "1.5", "0"));

        assertThat(judge(rows))
                .isEqualTo(new SalesDocument.Sale(
                        DocumentKind.INVOICE,
                        rows.getFirst(),
                        FIRST_OF_NOVEMBER,
                        List.of(line("6", "2.55"), line("1.5", "0"))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"C536379", "c536379"})
    void aLeadingCMarksACreditNoteWhoseQuantitiesAreBelowZero(String number) {
        var row = row(2, number, "-1", "27.50");

        assertThat(judge(List.of(row)))
                .isEqualTo(new SalesDocument.Sale(
                        DocumentKind.CREDIT_NOTE, row, FIRST_OF_NOVEMBER, List.of(line("1", "27.50"))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-11-01", "2026-11-01 08:26:00", "2026-11-01T08:26:00Z", " 2026-11-01 "})
    void aDateIsAnIsoDatePerhapsWithATimeBehind(String date) {
        assertThat(judge(List.of(row(2, "1", date, "C1", "1", "1"))))
                .isInstanceOfSatisfying(
                        SalesDocument.Sale.class,
                        sale -> assertThat(sale.date()).isEqualTo(FIRST_OF_NOVEMBER));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "01.11.2026",
                "11/01/2026",
                "2026-11-31",
                "2026-02-29",
                "20261101",
                "2026-11-01x",
                "+12026-11-01",
                "+999999999-12-31",
                "-2026-11-01",
                "0000-11-01"
            })
    void anyOtherDateIsRefused(String date) {
        assertThat(reasons(row(2, "1", date, "C1", "1", "1"))).containsExactly("date-invalid");
    }

    @ParameterizedTest
    @CsvSource({
        "'', 1, quantity-invalid",
        "six, 1, quantity-invalid",
        "'1,5', 1, quantity-invalid",
        "1e999999999, 1, quantity-invalid",
        "0.0000000000000000000000000000000000000001, 1, quantity-invalid",
        "11111111111111111111111111111111111111111, 1, quantity-invalid",
        "0, 1, quantity-not-positive",
        "-1, 1, quantity-not-positive",
        "1, '', price-invalid",
        "1, free, price-invalid",
        "1, 0.0000001, price-invalid",
        "1, 1e-2147483647, price-invalid",
        "1, -0.01, price-negative",
        "1e9, 1e9, amount-too-large"
    })
    void aRowSaysWhyItIsRefused(String quantity, String price, String code) {
        assertThat(reasons(row(2, "1", quantity, price))).containsExactly(code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "1"})
    void aQuantityOnACreditNoteIsBelowZero(String quantity) {
        assertThat(reasons(row(2, "C1", quantity, "1"))).containsExactly("quantity-not-negative");
    }

    @Test
    void aRowWithoutACustomerIsRefused() {
        assertThat(reasons(row(2, "1", "2026-11-01", " ", "1", "1"))).containsExactly("customer-missing");
    }

    @Test
    void aCustomersReferenceHasAtMostAHundredCharacters() {
        assertThat(judge(List.of(row(2, "1", "2026-11-01", "C".repeat(100), "1", "1"))))
                .isInstanceOf(SalesDocument.Sale.class);
        assertThat(reasons(row(2, "1", "2026-11-01", "C".repeat(101), "1", "1")))
                .containsExactly("customer-reference-too-long");
    }

    @Test
    void aRowThatDiffersFromTheFirstIsRefused() {
        var first = row(2, "1", "1", "1");

        assertThat(reasons(first, row(3, "1", "2026-11-01", "C2", "1", "1"))).containsExactly("customer-differs");
        assertThat(reasons(first, row(3, "1", "2026-11-02", "C1", "1", "1"))).containsExactly("date-differs");
    }

    @Test
    void oneRefusedRowRefusesTheWholeDocumentAndEveryRowSaysWhy() {
        var rows = List.of(row(2, "1", "1", "1"), row(3, "1", "0", "1"), row(4, "1", "1", "-1"));
        var unfit = (SalesDocument.Unfit) judge(rows);

        assertThat(unfit.reports(rows))
                .extracting(RowReport::outcome)
                .containsExactly(
                        new RowOutcome.Refused(
                                "document-refused", "Line 3 of the same document is refused: quantity-not-positive"),
                        new RowOutcome.Refused(
                                "quantity-not-positive", "The quantity on an invoice must be above zero: 0"),
                        new RowOutcome.Refused("price-negative", "The price is below zero: -1"));
    }

    @Test
    void sixDecimalsOfAPriceAreTaken() {
        assertThat(lines(GBP, "3", "0.123456")).containsExactly(line("3", "0.123456"));
        assertThat(lines(GBP, "3", "0.1234560")).containsExactly(line("3", "0.123456"));
    }

    @Test
    void amountsAreInTheMinorUnitsOfTheCurrency() {
        assertThat(lines(JPY, "3", "0.5").getFirst().amount().amount()).isEqualTo("2");
        assertThat(lines(KWD, "3", "0.0005").getFirst().amount().amount()).isEqualTo("0.002");
    }

    @Test
    void aNumberOfAMillionDigitsIsRefusedUnread() {
        assertThat(reasons(row(2, "1", "1".repeat(1_000_000), "1"))).containsExactly("quantity-invalid");
    }

    private static List<Line> lines(Currency currency, String quantity, String price) {
        return ((SalesDocument.Sale) SalesRules.judge(order(currency), List.of(row(2, "1", quantity, price)))).lines();
    }

    private static List<String> reasons(SalesRow... rows) {
        return ((SalesDocument.Unfit) judge(List.of(rows)))
                .refused().stream().map(refused -> refused.reason().code()).toList();
    }

    private static SalesDocument judge(List<SalesRow> rows) {
        return SalesRules.judge(order(GBP), rows);
    }

    private static ReceiveSalesFile order(Currency currency) {
        return new ReceiveSalesFile("key", "sales", currency, 30, Map.of());
    }
}
