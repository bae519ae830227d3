package dev.tenon.launcher.faults;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.launcher.faults.Sale.Fate;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** With figures worked out by hand. */
class ExpectedBooksTest {
    private final Sale first = sale("1", LocalDate.of(2023, 12, 30), Fate.INVOICED, "EUR", "100.00");
    private final Sale second = sale("2", LocalDate.of(2024, 1, 2), Fate.INVOICED, "EUR", "50.00");
    private final Sale credit = sale("C3", LocalDate.of(2024, 1, 3), Fate.CREDITED, "EUR", "20.00");
    private final Sale refused = sale("4", LocalDate.of(2024, 1, 4), Fate.REFUSED, "EUR", "999.00");
    private final Sale yen = sale("5", LocalDate.of(2024, 1, 5), Fate.INVOICED, "JPY", "700");
    private final ExpectedBooks books = ExpectedBooks.of(
            "acme",
            new Plan(List.of(
                    new Wave(Kill.SERVER, 1, List.of(file("acme", first, second, credit, refused)), List.of()),
                    new Wave(
                            Kill.BROKER,
                            1,
                            List.of(file("acme", yen), file("globex", first)),
                            List.of(
                                    pay("acme", first, "60.00"),
                                    pay("acme", second, "51.00"),
                                    pay("globex", first, "9"))))));

    @Test
    void whatIsOwedIsInvoicedLessCreditedLessPaid() {
        assertThat(books.receivables()).hasToString("{EUR=70, JPY=700}");
        assertThat(books.bank()).hasToString("{EUR=60}");
    }

    @Test
    void revenueIsOfTheMonthAndKnowsNoPayments() {
        assertThat(books.revenue()).hasToString("{2023-12 EUR=100, 2024-01 EUR=30, 2024-01 JPY=700}");
    }

    @Test
    void numbersBeginAnewInEachYearAndSeries() {
        assertThat(books.numbers())
                .containsExactly("CRN-2024-000001", "INV-2023-000001", "INV-2024-000001", "INV-2024-000002");
    }

    @Test
    void aPaymentAboveTheInvoiceChangesNothing() {
        assertThat(books.payments()).isEqualTo(1);
        assertThat(books.open()).hasToString("{1=40, 2=50, 5=700}");
    }

    private static DrawnFile file(String tenant, Sale... sales) {
        return new DrawnFile(tenant, sales[0].currency(), List.of(sales));
    }

    private static Sale sale(String number, LocalDate day, Fate fate, String currency, String total) {
        return new Sale(number, day, fate, currency, new BigDecimal(total), List.of("row"));
    }

    private static DrawnPayment pay(String tenant, Sale sale, String amount) {
        return new DrawnPayment(tenant, "key-" + amount, sale, new BigDecimal(amount));
    }
}
