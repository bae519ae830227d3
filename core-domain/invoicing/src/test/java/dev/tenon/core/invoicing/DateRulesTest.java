package dev.tenon.core.invoicing;

import static dev.tenon.core.invoicing.Given.DATES;
import static dev.tenon.core.invoicing.Given.TODAY;
import static dev.tenon.core.invoicing.Given.counter;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.invoicing.Counter;
import dev.tenon.invoicing.InvoicingPermissions;
import dev.tenon.invoicing.InvoicingRefusal.DatedAhead;
import dev.tenon.invoicing.InvoicingRefusal.PostedBeforeLast;
import dev.tenon.invoicing.Series;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

final class DateRulesTest {

    @Test
    void todayIsNotAhead() {
        assertThat(DATES.check(TODAY)).isEmpty();
    }

    @Test
    void tomorrowIsAhead() {
        assertThat(DATES.check(TODAY.plusDays(1))).contains(new DatedAhead(TODAY));
    }

    @Test
    void whoMayPostAheadMayDateTomorrow() {
        assertThat(new DateRules(TODAY, true).check(TODAY.plusDays(1))).isEmpty();
    }

    @Test
    void todayIsTheTenantsOwn() {
        var justAfterMidnightInAuckland = Clock.fixed(Instant.parse("2026-11-23T11:00:00Z"), ZoneOffset.UTC);

        assertThat(DateRules.of(Firm.clerkIn(ZoneId.of("Pacific/Auckland")), justAfterMidnightInAuckland)
                        .today())
                .isEqualTo(TODAY.plusDays(1));
        assertThat(DateRules.of(Firm.clerkIn(ZoneId.of("Pacific/Honolulu")), justAfterMidnightInAuckland)
                        .today())
                .isEqualTo(TODAY);
    }

    @Test
    void thePermissionToPostAheadIsTheActors() {
        var clock = Clock.fixed(Bench.NOW, ZoneOffset.UTC);

        assertThat(DateRules.of(Firm.clerk(), clock).mayDateAhead()).isTrue();
        assertThat(DateRules.of(Firm.clerkWithout(InvoicingPermissions.POST_AHEAD), clock)
                        .mayDateAhead())
                .isFalse();
    }

    @Test
    void aSeriesTakesTheDateOfItsLastNumberAgainButNoEarlierOne() {
        var last = counter(Series.INVOICE, 4, TODAY);

        assertThat(DateRules.check(TODAY, last)).isEmpty();
        assertThat(DateRules.check(TODAY.minusDays(1), last)).contains(new PostedBeforeLast(TODAY));
    }

    @Test
    void aFreshSeriesTakesAnyDate() {
        assertThat(DateRules.check(LocalDate.of(1, 1, 1), Counter.fresh(Series.INVOICE, Given.YEAR)))
                .isEmpty();
    }
}
