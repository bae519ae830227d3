package dev.tenon.core.invoicing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.invoicing.Account;
import dev.tenon.invoicing.AccountBalance;
import dev.tenon.invoicing.Aging;
import dev.tenon.invoicing.DocumentNumber;
import dev.tenon.kernel.Money;
import java.time.LocalDate;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds after any sequence of commands, accepted or refused. */
final class HistoryLawsTest {
    private static final LocalDate END_OF_TIME = LocalDate.of(2099, 12, 31);

    static LongStream seeds() {
        return LongStream.concat(LongStream.rangeClosed(1, 5), LongStream.of(new Random().nextLong(1_000_000)));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void numbersAreGaplessAndTheirDatesNeverGoBack(long seed) {
        var history = history(seed);
        var last = new HashMap<String, DocumentNumber>();
        var lastDate = new HashMap<String, LocalDate>();

        history.numbered().forEach(numbered -> {
            var number = numbered.number();
            var series = number.series() + " " + number.year();
            var former = last.put(series, number);
            assertThat(number.sequence()).isEqualTo(former == null ? 1 : former.sequence() + 1);
            var formerDate = lastDate.put(series, numbered.postedOn());
            assertThat(numbered.postedOn()).isAfterOrEqualTo(formerDate == null ? LocalDate.MIN : formerDate);
        });
        assertThat(last).hasSizeGreaterThan(2);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void whatIsOpenAndWhatIsLeftOfAPaymentIsNeverBelowZeroNorAboveTheWhole(long seed) {
        var history = history(seed);

        assertThat(history.postedInvoices()).isNotEmpty().allSatisfy(invoice -> {
            assertThat(invoice.open().signum()).isNotNegative();
            assertThat(invoice.open().exceeds(invoice.total())).isFalse();
        });
        assertThat(history.payments()).isNotEmpty().allSatisfy(payment -> {
            assertThat(payment.unallocated().signum()).isNotNegative();
            assertThat(payment.amount().minus(payment.unallocated())).isEqualTo(history.allocatedOf(payment));
        });
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void agingEqualsTheJournalAndTheOpenAmountsToTheCent(long seed) {
        var history = history(seed);
        var balances = history.module().books().balances(history.clerk(), END_OF_TIME);

        var parts = history.module().books().aging(history.clerk(), END_OF_TIME).parts();
        assertThat(parts).hasSize(3).allSatisfy(part -> {
            assertThat(part.total()).isEqualTo(balance(balances, Account.RECEIVABLES, part.currency()));
            assertThat(part.total()).isEqualTo(history.open(part.currency()));
            assertThat(part.advances()).isEqualTo(history.unallocated(part.currency()));
            assertThat(part.customers().stream()
                            .map(Aging.OfCustomer::total)
                            .reduce(Money.zero(part.currency()), Money::plus))
                    .isEqualTo(part.total());
        });
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void agingEqualsTheJournalAsOfAnyDate(long seed) {
        var history = history(seed);

        for (var day = Given.TODAY.minusDays(400); day.isBefore(Given.TODAY.plusDays(60)); day = day.plusDays(1)) {
            var balances = history.module().books().balances(history.clerk(), day);
            for (var part : history.module().books().aging(history.clerk(), day).parts()) {
                assertThat(part.total()).isEqualTo(balance(balances, Account.RECEIVABLES, part.currency()));
            }
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void debitsEqualCredits(long seed) {
        var history = history(seed);

        var balances = history.module().books().balances(history.clerk(), END_OF_TIME);
        var sums = new HashMap<Currency, Money>();
        balances.forEach(balance -> sums.merge(balance.balance().currency(), balance.balance(), Money::plus));
        assertThat(sums.values()).allSatisfy(sum -> assertThat(sum.signum()).isZero());
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void whatWasAnnouncedAddsUpToWhatIsOpenPerDocument(long seed) {
        var history = history(seed);
        var expected = new HashMap<>(history.openByDocument());
        expected.values().removeIf(open -> open.signum() == 0);

        assertThat(AnnouncedItems.open(history.announced())).isEqualTo(expected);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void aRebuildFindsTheBooksAsTheyAre(long seed) {
        var history = history(seed);

        assertThat(history.module().books().compare(history.clerk()).equal()).isTrue();
    }

    private static History history(long seed) {
        return new History(seed).afterCommands(400);
    }

    private static Money balance(List<AccountBalance> balances, Account account, Currency currency) {
        return balances.stream()
                .filter(balance -> balance.account() == account)
                .map(AccountBalance::balance)
                .filter(balance -> balance.currency().equals(currency))
                .findFirst()
                .orElse(Money.zero(currency));
    }
}
