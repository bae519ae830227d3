package dev.tenon.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Currency;
import java.util.UUID;
import org.junit.jupiter.api.Test;

final class FigureKeyTest {
    private static final Currency POUND = Currency.getInstance("GBP");
    private static final LocalDate DAY = LocalDate.of(2010, 12, 1);

    @Test
    void aKeyNamesItsFigure() {
        var id = new UUID(0, 1);
        assertThat(FigureKey.ofMeasure(Measure.CASH_RECEIVED, DAY, POUND)).hasToString("cash-received/2010-12-01/GBP");
        assertThat(FigureKey.ofOpenItem(id, DAY, POUND)).hasToString("open/" + id + "/2010-12-01/GBP");
        assertThat(FigureKey.ofCustomer(id, POUND)).hasToString("customer/" + id + "/GBP");
    }

    @Test
    void keysSortByName() {
        assertThat(FigureKey.ofMeasure(Measure.REVENUE, DAY, POUND))
                .isLessThan(FigureKey.ofMeasure(Measure.REVENUE, DAY.plusDays(1), POUND))
                .isGreaterThan(FigureKey.ofMeasure(Measure.CASH_RECEIVED, DAY, POUND));
    }
}
