package dev.tenon.rest.invoicing;

import dev.tenon.invoicing.Account;
import dev.tenon.invoicing.AccountBalance;
import dev.tenon.invoicing.Aging;
import dev.tenon.invoicing.AgingBucket;
import dev.tenon.invoicing.CustomerId;
import dev.tenon.invoicing.JournalEntry;
import dev.tenon.invoicing.Posting;
import dev.tenon.invoicing.RebuildReport;
import dev.tenon.kernel.Money;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The books as JSON. */
final class BookJson {

    private BookJson() {}

    /** Receivables by age, one part per currency. */
    public record AgingView(LocalDate asOf, List<AgingPart> parts) {

        static AgingView of(Aging aging) {
            return new AgingView(
                    aging.asOf(), aging.parts().stream().map(AgingPart::of).toList());
        }
    }

    /** The receivables in one currency. */
    public record AgingPart(
            Currency currency, List<Bucket> buckets, Money total, Money advances, List<AgingOfCustomer> customers) {

        static AgingPart of(Aging.Part part) {
            return new AgingPart(
                    part.currency(),
                    Bucket.all(part.buckets(), part.currency()),
                    part.total(),
                    part.advances(),
                    part.customers().stream()
                            .map(customer -> AgingOfCustomer.of(customer, part.currency()))
                            .toList());
        }
    }

    /** What one customer owes. */
    public record AgingOfCustomer(CustomerId customer, List<Bucket> buckets, Money total) {

        static AgingOfCustomer of(Aging.OfCustomer customer, Currency currency) {
            return new AgingOfCustomer(customer.customer(), Bucket.all(customer.buckets(), currency), customer.total());
        }
    }

    /**
     * What is overdue for so long.
     *
     * @param label {@code current}, {@code 1-30}, {@code 31-60}, {@code 61-90} or {@code 90+} days
     */
    public record Bucket(String label, Money amount) {

        static List<Bucket> all(Map<AgingBucket, Money> amounts, Currency currency) {
            return Arrays.stream(AgingBucket.values())
                    .map(bucket -> new Bucket(bucket.label(), amounts.getOrDefault(bucket, Money.zero(currency))))
                    .toList();
        }
    }

    /** One entry of the general journal. */
    public record JournalView(UUID event, LocalDate date, String description, List<PostingView> postings) {

        static JournalView of(JournalEntry entry) {
            return new JournalView(
                    entry.event(),
                    entry.date(),
                    entry.description(),
                    entry.postings().stream().map(PostingView::of).toList());
        }
    }

    /**
     * One side of an entry.
     *
     * @param amount above zero is a debit, below zero a credit
     */
    public record PostingView(Account account, String code, Money amount) {

        static PostingView of(Posting posting) {
            return new PostingView(posting.account(), posting.account().code(), posting.amount());
        }
    }

    /** The balances of the accounts. */
    public record Balances(LocalDate asOf, List<BalanceView> items) {

        static Balances of(LocalDate asOf, List<AccountBalance> balances) {
            return new Balances(asOf, balances.stream().map(BalanceView::of).toList());
        }
    }

    /**
     * The balance of an account in one currency.
     *
     * @param balance debits less credits
     */
    public record BalanceView(Account account, String code, Money balance) {

        static BalanceView of(AccountBalance balance) {
            return new BalanceView(balance.account(), balance.account().code(), balance.balance());
        }
    }

    /** The outcome of a rebuild or comparison. */
    public record RebuildView(boolean equal, long events, List<TableView> tables) {

        static RebuildView of(RebuildReport report) {
            return new RebuildView(
                    report.equal(),
                    report.events(),
                    report.tables().stream().map(TableView::of).toList());
        }
    }

    /** One projection table; the hashes are SHA-256 over its rows in order. */
    public record TableView(
            String name, boolean equal, long liveRows, long rebuiltRows, String liveHash, String rebuiltHash) {

        static TableView of(RebuildReport.Table table) {
            return new TableView(
                    table.name(),
                    table.equal(),
                    table.liveRows(),
                    table.rebuiltRows(),
                    table.liveHash(),
                    table.rebuiltHash());
        }
    }
}
