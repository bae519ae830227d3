package dev.tenon.invoicing;

import static dev.tenon.invoicing.AgingBucket.CURRENT;
import static dev.tenon.invoicing.AgingBucket.DAYS_1_TO_30;
import static dev.tenon.invoicing.AgingBucket.DAYS_31_TO_60;
import static dev.tenon.invoicing.AgingBucket.DAYS_61_TO_90;
import static dev.tenon.invoicing.AgingBucket.OVER_90;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class AgingBucketTest {
    private static final LocalDate DUE = LocalDate.of(2012, 2, 28);

    @Test
    void aBucketHoldsBothItsBorders() {
        var borders = Map.of(
                -400,
                CURRENT,
                0,
                CURRENT,
                1,
                DAYS_1_TO_30,
                30,
                DAYS_1_TO_30,
                31,
                DAYS_31_TO_60,
                60,
                DAYS_31_TO_60,
                61,
                DAYS_61_TO_90,
                90,
                DAYS_61_TO_90,
                91,
                OVER_90,
                4_000,
                OVER_90);
        borders.forEach((days, bucket) -> assertThat(AgingBucket.of(DUE, DUE.plusDays(days)))
                .as("%s days", days)
                .isEqualTo(bucket));
    }

    @Test
    void aLeapDayCounts() {
        assertThat(AgingBucket.of(DUE, LocalDate.of(2012, 3, 29))).isEqualTo(DAYS_1_TO_30);
        assertThat(AgingBucket.of(DUE, LocalDate.of(2012, 3, 30))).isEqualTo(DAYS_31_TO_60);
    }

    @Test
    void theLabelsAreThoseOfTheAgingReport() {
        assertThat(AgingBucket.values())
                .extracting(AgingBucket::label)
                .containsExactly("current", "1-30", "31-60", "61-90", "90+");
    }
}
