package dev.tenon.core.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.kernel.Money;
import dev.tenon.reporting.OpenOnDate;
import dev.tenon.reporting.ReceivablesByAge;
import dev.tenon.reporting.ReceivablesByAge.Bucket;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class AgesTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final Currency GBP = Currency.getInstance("GBP");

    @ParameterizedTest
    @CsvSource({
        "-365, current", "0, current",
        "1, 1-30", "30, 1-30",
        "31, 31-60", "60, 31-60",
        "61, 61-90", "90, 61-90",
        "91, 90+", "100000, 90+"
    })
    void theBucketFollowsFromTheDaysOverdue(int days, String label) {
        assertThat(Ages.label(TODAY.minusDays(days), TODAY)).isEqualTo(label);
    }

    @Test
    void everyBucketIsThereAndTheTotalIsTheirSum() {
        var ages = Ages.of(TODAY, List.of(open(0, "5.00"), open(40, "3.00"), open(45, "-1.00")), GBP);

        assertThat(ages)
                .containsExactly(new ReceivablesByAge(
                        List.of(
                                new Bucket("current", gbp("5.00")),
                                new Bucket("1-30", gbp("0.00")),
                                new Bucket("31-60", gbp("2.00")),
                                new Bucket("61-90", gbp("0.00")),
                                new Bucket("90+", gbp("0.00"))),
                        gbp("7.00")));
    }

    @Test
    void thereIsARowForTheBaseCurrencyEvenWhenNothingIsOpen() {
        assertThat(Ages.of(TODAY, List.of(), GBP))
                .extracting(ReceivablesByAge::total)
                .containsExactly(gbp("0.00"));
    }

    @Test
    void currenciesAreNotAddedUp() {
        var yen = new OpenOnDate(TODAY, Money.of("7", "JPY"));
        var dinars = new OpenOnDate(TODAY, Money.of("7.125", "KWD"));

        assertThat(Ages.of(TODAY, List.of(yen, dinars, open(0, "5.00")), GBP))
                .extracting(ReceivablesByAge::total)
                .containsExactly(gbp("5.00"), Money.of("7", "JPY"), Money.of("7.125", "KWD"));
    }

    private static OpenOnDate open(int daysOverdue, String amount) {
        return new OpenOnDate(TODAY.minusDays(daysOverdue), gbp(amount));
    }

    private static Money gbp(String amount) {
        return Money.of(amount, "GBP");
    }
}
