package dev.tenon.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.Currency;
import org.junit.jupiter.api.Test;

final class UnitPriceTest {

    @Test
    void equalPricesAndQuantitiesAreEqualHoweverTheyWereWritten() {
        assertThat(UnitPrice.of("2.5", "GBP")).isEqualTo(UnitPrice.of("2.500000", "GBP"));
        assertThat(UnitPrice.of("2.5000000", "GBP")).isEqualTo(UnitPrice.of("2.5", "GBP"));
        assertThat(Quantity.pieces("6")).isEqualTo(Quantity.pieces("6.0")).hasToString("6 pcs");
        assertThat(Quantity.pieces("600")).hasToString("600 pcs");
    }

    @Test
    void aPriceHasAtMostSixDecimals() {
        assertThat(UnitPrice.of("0.000001", "GBP").amount()).isEqualTo(new BigDecimal("0.000001"));
        assertThatThrownBy(() -> UnitPrice.of("0.0000001", "GBP")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aQuantityHasAUnit() {
        assertThatThrownBy(() -> new Quantity(BigDecimal.ONE, " ")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void quantityTimesPriceIsRoundedOnce() {
        assertThat(UnitPrice.of("2.55", "GBP").times(Quantity.pieces("6"))).isEqualTo(Money.of("15.30", "GBP"));
        assertThat(UnitPrice.of("0.125", "GBP").times(Quantity.pieces("1"))).isEqualTo(Money.of("0.13", "GBP"));
        assertThat(UnitPrice.of("0.125", "GBP").times(Quantity.pieces("2"))).isEqualTo(Money.of("0.25", "GBP"));
        assertThat(UnitPrice.of("0.5", "JPY").times(Quantity.pieces("3"))).isEqualTo(Money.of("2", "JPY"));
    }

    @Test
    void whatIsTakenBackIsWorthWhatWasSold() {
        Generated.always(random -> {
            var price = new UnitPrice(
                    BigDecimal.valueOf(random.nextLong(0, 1_000_000_000L), 6), Currency.getInstance("KWD"));
            var sold = new Quantity(BigDecimal.valueOf(random.nextLong(1, 1_000_000L), 2), "h");
            assertThat(price.times(sold.negated())).isEqualTo(price.times(sold).negated());
        });
    }
}
