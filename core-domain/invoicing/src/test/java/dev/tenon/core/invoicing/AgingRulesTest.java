package dev.tenon.core.invoicing;

import static dev.tenon.core.invoicing.Given.ADA;
import static dev.tenon.core.invoicing.Given.GBP;
import static dev.tenon.core.invoicing.Given.STRANGER;
import static dev.tenon.core.invoicing.Given.TODAY;
import static dev.tenon.core.invoicing.Given.gbp;
import static dev.tenon.invoicing.AgingBucket.CURRENT;
import static dev.tenon.invoicing.AgingBucket.DAYS_1_TO_30;
import static dev.tenon.invoicing.AgingBucket.DAYS_31_TO_60;
import static dev.tenon.invoicing.AgingBucket.DAYS_61_TO_90;
import static dev.tenon.invoicing.AgingBucket.OVER_90;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.invoicing.Account;
import dev.tenon.invoicing.AccountBalance;
import dev.tenon.invoicing.Aging;
import dev.tenon.invoicing.AgingBucket;
import dev.tenon.invoicing.CustomerId;
import dev.tenon.invoicing.OpenAmount;
import dev.tenon.kernel.Money;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class AgingRulesTest {

    @ParameterizedTest
    @CsvSource({
        "-365, CURRENT",
        "-1, CURRENT",
        "0, CURRENT",
        "1, DAYS_1_TO_30",
        "30, DAYS_1_TO_30",
        "31, DAYS_31_TO_60",
        "60, DAYS_31_TO_60",
        "61, DAYS_61_TO_90",
        "90, DAYS_61_TO_90",
        "91, OVER_90",
        "4000, OVER_90"
    })
    void theBucketFollowsFromTheDaysOverdue(int days, AgingBucket bucket) {
        var part = aging(List.of(open(ADA.id(), days, gbp("5.00"))), List.of()).getFirst();

        assertThat(part.buckets().get(bucket)).isEqualTo(gbp("5.00"));
        assertThat(part.total()).isEqualTo(gbp("5.00"));
    }

    @Test
    void nothingOpenIsAPartOfZeroInTheBaseCurrency() {
        var zero = gbp("0.00");
        var buckets =
                Map.of(CURRENT, zero, DAYS_1_TO_30, zero, DAYS_31_TO_60, zero, DAYS_61_TO_90, zero, OVER_90, zero);

        assertThat(aging(List.of(), List.of())).containsExactly(new Aging.Part(GBP, buckets, zero, zero, List.of()));
    }

    @Test
    void currenciesAreNotAddedUp() {
        var parts = aging(
                List.of(open(ADA.id(), 0, gbp("5.00")), open(ADA.id(), 0, Money.of("7", "JPY"))),
                List.of(new AccountBalance(Account.CUSTOMER_ADVANCES, Money.of("-1.500", "KWD"))));

        assertThat(parts)
                .extracting(Aging.Part::total)
                .containsExactly(gbp("5.00"), Money.of("7", "JPY"), Money.of("0.000", "KWD"));
        assertThat(parts.getLast().advances()).isEqualTo(Money.of("1.500", "KWD"));
    }

    @Test
    void advancesAreShownAboveZeroAndApartFromTheReceivables() {
        var part = aging(
                        List.of(open(ADA.id(), 0, gbp("5.00"))),
                        List.of(
                                new AccountBalance(Account.CUSTOMER_ADVANCES, gbp("-3.00")),
                                new AccountBalance(Account.BANK, gbp("3.00"))))
                .getFirst();

        assertThat(part.advances()).isEqualTo(gbp("3.00"));
        assertThat(part.total()).isEqualTo(gbp("5.00"));
    }

    @Test
    void whoOwesMostComesFirstAndCreditsCountAgainstTheDebt() {
        var customers = aging(
                        List.of(
                                open(ADA.id(), 40, gbp("5.00")),
                                open(ADA.id(), 0, gbp("-2.00")),
                                open(STRANGER, 0, gbp("4.00"))),
                        List.of())
                .getFirst()
                .customers();

        assertThat(customers).extracting(Aging.OfCustomer::customer).containsExactly(STRANGER, ADA.id());
        assertThat(customers).extracting(Aging.OfCustomer::total).containsExactly(gbp("4.00"), gbp("3.00"));
        assertThat(customers.getLast().buckets()).containsEntry(DAYS_31_TO_60, gbp("5.00"));
        assertThat(customers.getLast().buckets()).containsEntry(CURRENT, gbp("-2.00"));
    }

    private static List<Aging.Part> aging(List<OpenAmount> open, List<AccountBalance> balances) {
        return AgingRules.aging(TODAY, open, balances, GBP).parts();
    }

    private static OpenAmount open(CustomerId customer, int daysOverdue, Money amount) {
        return new OpenAmount(customer, TODAY.minusDays(daysOverdue), amount);
    }
}
