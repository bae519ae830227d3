package dev.tenon.invoicing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.kernel.Money;
import java.time.LocalDate;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.RepeatedTest;

/** Laws of the books, over generated histories. */
final class BooksLawTest {
    private final long seed = System.nanoTime();
    private final History history = History.of(new Random(seed), 120);

    @RepeatedTest(10)
    void receivableEntriesEqualTheJournalsReceivablesOnEveryDay() {
        assertThat(entriesByDay()).as("seed %s", seed).isEqualTo(journalByDay());
    }

    @RepeatedTest(10)
    void everyEntryIsBalanced() {
        assertThat(history.journal)
                .as("seed %s", seed)
                .isNotEmpty()
                .allSatisfy(entry -> assertThat(
                                entry.postings().stream().map(Posting::amount).reduce(Money::plus))
                        .hasValueSatisfying(sum -> assertThat(sum.signum()).isZero()));
    }

    @RepeatedTest(10)
    void whatIsOpenOfEachInvoiceIsTheSumOfItsEntries() {
        history.invoices.forEach((id, invoice) -> {
            var sum = history.receivables.stream()
                    .filter(entry -> entry.document().equals(id.value()))
                    .map(ReceivableEntry::amount)
                    .reduce(Money.zero(invoice.currency()), Money::plus);
            assertThat(sum).as("seed %s", seed).isEqualTo(((Invoice.Posted) invoice).open());
        });
    }

    private Map<String, Long> entriesByDay() {
        return byDay(history.receivables.stream().map(entry -> Map.entry(entry.accountingDate(), entry.amount())));
    }

    private Map<String, Long> journalByDay() {
        return byDay(history.journal.stream()
                .flatMap(entry -> entry.postings().stream()
                        .filter(posting -> posting.account() == Account.RECEIVABLES)
                        .map(posting -> Map.entry(entry.date(), posting.amount()))));
    }

    private static Map<String, Long> byDay(Stream<Map.Entry<LocalDate, Money>> amounts) {
        return amounts.collect(Collectors.groupingBy(
                amount -> amount.getKey() + " " + amount.getValue().currency(),
                TreeMap::new,
                Collectors.summingLong(amount -> amount.getValue().minor())));
    }
}
