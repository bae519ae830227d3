package dev.tenon.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

final class MoneyTest {
    private static final List<Currency> CURRENCIES = List.of(
            Currency.getInstance("GBP"),
            Currency.getInstance("JPY"),
            Currency.getInstance("KWD"),
            Currency.getInstance("CLF"));

    @Test
    void theScaleIsTheCurrencysOwn() {
        assertThat(Money.of("500", "JPY").toString()).isEqualTo("500 JPY");
        assertThat(Money.of("12.5", "GBP").toString()).isEqualTo("12.50 GBP");
        assertThat(Money.of("1", "KWD").toString()).isEqualTo("1.000 KWD");
    }

    @Test
    void equalMoneyIsEqualHoweverItWasWritten() {
        assertThat(Money.of("12.5", "GBP"))
                .isEqualTo(Money.of("12.500", "GBP"))
                .hasSameHashCodeAs(Money.of("12.50", "GBP"));
        assertThat(Money.of("1e2", "JPY")).isEqualTo(Money.of("100", "JPY"));
    }

    @Test
    void moreDecimalsThanTheCurrencyHasAreRefused() {
        for (var tooFine : List.of("JPY 0.5", "GBP 0.005", "KWD 0.0005")) {
            var parts = tooFine.split(" ", 2);
            assertThatThrownBy(() -> Money.of(parts[1], parts[0])).isInstanceOf(ArithmeticException.class);
        }
    }

    @Test
    void anAmountAlwaysFitsItsDigits() {
        assertThat(Money.of("9999999999999999.99", "GBP").minor()).isEqualTo(999_999_999_999_999_999L);
        assertThatThrownBy(() -> Money.of("10000000000000000.00", "GBP")).isInstanceOf(ArithmeticException.class);
        var most = Money.of("9999999999999999.99", "GBP");
        assertThatThrownBy(() -> most.plus(most)).isInstanceOf(ArithmeticException.class);
    }

    @Test
    void amountsOfTwoCurrenciesDoNotMix() {
        var pounds = Money.of("1.00", "GBP");
        var yen = Money.of("1", "JPY");
        assertThatThrownBy(() -> pounds.plus(yen)).isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> pounds.minus(yen)).isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> pounds.exceeds(yen)).isInstanceOf(ArithmeticException.class);
    }

    @Test
    void minorUnitsAndBackAreTheSame() {
        Generated.always(random -> {
            var money = any(random, currency(random));
            assertThat(Money.ofMinor(money.minor(), money.currency())).isEqualTo(money);
            assertThat(Money.of(money.amount().toPlainString(), money.currency().getCurrencyCode()))
                    .isEqualTo(money);
        });
    }

    @Test
    void moneyAddsUpInAnyOrder() {
        Generated.always(random -> {
            var currency = currency(random);
            var a = any(random, currency);
            var b = any(random, currency);
            var c = any(random, currency);
            assertThat(a.plus(b)).isEqualTo(b.plus(a));
            assertThat(a.plus(b).plus(c)).isEqualTo(a.plus(b.plus(c)));
        });
    }

    @Test
    void subtractingTakesBackWhatAddingGave() {
        Generated.always(random -> {
            var currency = currency(random);
            var a = any(random, currency);
            var b = any(random, currency);
            assertThat(a.plus(b).minus(b)).isEqualTo(a);
            assertThat(a.minus(b)).isEqualTo(a.plus(b.negated()));
            assertThat(a.plus(a.negated())).isEqualTo(Money.zero(currency));
        });
    }

    @Test
    void oneOfTwoDifferentAmountsExceedsTheOther() {
        Generated.always(random -> {
            var currency = currency(random);
            var a = any(random, currency);
            var b = any(random, currency);
            assertThat(a.exceeds(b)).isEqualTo(a.minus(b).signum() > 0);
            assertThat(a.exceeds(a)).isFalse();
        });
    }

    @Test
    void roundingIsHalfUpAwayFromZeroToTheCurrencysUnit() {
        assertThat(rounded("0.005", "GBP")).isEqualTo("0.01 GBP");
        assertThat(rounded("-0.005", "GBP")).isEqualTo("-0.01 GBP");
        assertThat(rounded("0.0049999", "GBP")).isEqualTo("0.00 GBP");
        assertThat(rounded("2.5", "JPY")).isEqualTo("3 JPY");
        assertThat(rounded("0.0005", "KWD")).isEqualTo("0.001 KWD");
    }

    @Test
    void roundingNeverMovesAnAmountByMoreThanHalfAUnit() {
        Generated.always(random -> {
            var currency = currency(random);
            var exact = BigDecimal.valueOf(random.nextLong(-1_000_000_000L, 1_000_000_000L), 6);
            var half = BigDecimal.valueOf(5, currency.getDefaultFractionDigits() + 1);
            var moved =
                    Rounding.toMoney(exact, currency).amount().subtract(exact).abs();
            assertThat(moved).isLessThanOrEqualTo(half);
        });
    }

    private static String rounded(String exact, String currency) {
        return Rounding.toMoney(new BigDecimal(exact), Currency.getInstance(currency))
                .toString();
    }

    private static Currency currency(Random random) {
        return CURRENCIES.get(random.nextInt(CURRENCIES.size()));
    }

    private static Money any(Random random, Currency currency) {
        return Money.ofMinor(random.nextLong(-1_000_000_000_000L, 1_000_000_000_000L), currency);
    }
}
