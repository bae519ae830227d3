package dev.tenon.invoicing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tenon.kernel.FiscalYear;
import dev.tenon.kernel.Money;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;

final class DocumentNumberTest {
    private static final FiscalYear YEAR = new FiscalYear(2026);

    @Test
    void itsTextNamesSeriesYearAndSequence() {
        assertThat(new DocumentNumber(Series.INVOICE, YEAR, 42)).hasToString("INV-2026-000042");
        assertThat(new DocumentNumber(Series.CREDIT_NOTE, YEAR, 1)).hasToString("CRN-2026-000001");
        assertThat(new DocumentNumber(Series.INVOICE, YEAR, 12_345_678)).hasToString("INV-2026-12345678");
    }

    @Test
    void itsTextIsTheSameInEveryLanguage() {
        var former = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            assertThat(new DocumentNumber(Series.INVOICE, YEAR, 42)).hasToString("INV-2026-000042");
        } finally {
            Locale.setDefault(former);
        }
    }

    @Test
    void aCounterGivesOneNumberAfterTheOther() {
        var on = LocalDate.of(2026, 3, 1);
        var counter = Counter.fresh(Series.INVOICE, YEAR);
        assertThat(counter.next().sequence()).isEqualTo(1);
        var second = counter.advanced(on);
        assertThat(second.next().sequence()).isEqualTo(2);
        assertThat(second.lastPostedOn()).isEqualTo(on);
        assertThat(counter.lastPostedOn()).isBefore(on);
    }

    @Test
    void anExternalReferenceHasASourceAndANumber() {
        assertThat(new ExternalReference("sales", "C536379")).hasToString("sales:C536379");
        for (var source : List.of("", "Sales", "1sales", "a b", "x".repeat(41))) {
            assertThatThrownBy(() -> new ExternalReference(source, "1"))
                    .as(source)
                    .isInstanceOf(IllegalArgumentException.class);
        }
        for (var number : List.of("", " ", "x".repeat(101))) {
            assertThatThrownBy(() -> new ExternalReference("sales", number))
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void aJournalEntryIsBalanced() {
        var one = new Posting(Account.BANK, Money.of("1.00", "GBP"));
        var on = LocalDate.of(2026, 3, 1);
        var id = new UUID(1, 1);
        assertThatThrownBy(() -> new JournalEntry(id, on, "", List.of(one)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new JournalEntry(id, on, "", List.of())).isInstanceOf(IllegalArgumentException.class);
        var yen = new Posting(Account.REVENUE, Money.of("-1", "JPY"));
        assertThatThrownBy(() -> new JournalEntry(id, on, "", List.of(one, yen)))
                .isInstanceOf(ArithmeticException.class);
    }
}
