package dev.tenon.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Month;
import org.junit.jupiter.api.Test;

final class FiscalYearTest {

    @Test
    void aYearThatBeginsInJanuaryIsTheCalendarYear() {
        assertThat(FiscalYear.of(LocalDate.of(2010, 1, 1), Month.JANUARY)).isEqualTo(new FiscalYear(2010));
        assertThat(FiscalYear.of(LocalDate.of(2010, 12, 31), Month.JANUARY)).isEqualTo(new FiscalYear(2010));
    }

    @Test
    void aYearIsNamedByTheOneInWhichItBegins() {
        assertThat(FiscalYear.of(LocalDate.of(2011, 3, 31), Month.APRIL)).isEqualTo(new FiscalYear(2010));
        assertThat(FiscalYear.of(LocalDate.of(2011, 4, 1), Month.APRIL)).isEqualTo(new FiscalYear(2011));
        assertThat(FiscalYear.of(LocalDate.of(2011, 12, 31), Month.DECEMBER)).isEqualTo(new FiscalYear(2011));
    }

    @Test
    void eachYearHasTwelveMonthsWithoutAGap() {
        for (var first : Month.values()) {
            var begin = LocalDate.of(2010, first, 1);
            assertThat(FiscalYear.of(begin, first)).isEqualTo(new FiscalYear(2010));
            assertThat(FiscalYear.of(begin.plusMonths(12).minusDays(1), first)).isEqualTo(new FiscalYear(2010));
            assertThat(FiscalYear.of(begin.minusDays(1), first)).isEqualTo(new FiscalYear(2009));
        }
    }
}
