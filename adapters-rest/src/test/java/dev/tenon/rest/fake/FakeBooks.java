package dev.tenon.rest.fake;

import dev.tenon.invoicing.Account;
import dev.tenon.invoicing.AccountBalance;
import dev.tenon.invoicing.Aging;
import dev.tenon.invoicing.AgingBucket;
import dev.tenon.invoicing.Books;
import dev.tenon.invoicing.CustomerId;
import dev.tenon.invoicing.JournalEntry;
import dev.tenon.invoicing.Posting;
import dev.tenon.invoicing.RebuildReport;
import dev.tenon.kernel.BadCursor;
import dev.tenon.kernel.Cursor;
import dev.tenon.kernel.Money;
import dev.tenon.kernel.Page;
import dev.tenon.kernel.PageRequest;
import dev.tenon.kernel.TenantContext;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Books with one invoice of 12.50 GBP in them. */
public final class FakeBooks implements Books {

    private static final Money AMOUNT = Money.of("12.50", "GBP");

    @Override
    public Aging aging(TenantContext tenant, LocalDate asOf) {
        var buckets = Map.of(AgingBucket.OVER_90, AMOUNT);
        var customer = new Aging.OfCustomer(new CustomerId(new UUID(0, 7)), buckets, AMOUNT);
        var pounds = Currency.getInstance("GBP");
        return new Aging(asOf, List.of(new Aging.Part(pounds, buckets, AMOUNT, Money.zero(pounds), List.of(customer))));
    }

    @Override
    public List<AccountBalance> balances(TenantContext tenant, LocalDate asOf) {
        return List.of(new AccountBalance(Account.CUSTOMER_ADVANCES, AMOUNT.negated()));
    }

    @Override
    public Page<JournalEntry> journal(TenantContext tenant, PageRequest page) {
        if (!page.after().equals(Cursor.START)) {
            throw new BadCursor();
        }
        var postings =
                List.of(new Posting(Account.RECEIVABLES, AMOUNT), new Posting(Account.REVENUE, AMOUNT.negated()));
        var entry = new JournalEntry(new UUID(0, 8), LocalDate.of(2026, 11, 30), "INV-2026-000001", postings);
        return new Page<>(List.of(entry), Optional.empty());
    }

    @Override
    public RebuildReport compare(TenantContext tenant) {
        return new RebuildReport(2, List.of(new RebuildReport.Table("document", 1, 1, "ab", "ab")));
    }

    @Override
    public RebuildReport rebuild(TenantContext tenant) {
        return compare(tenant);
    }
}
