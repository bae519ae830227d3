package dev.tenon.persistence.memory;

import static java.util.Comparator.comparing;

import dev.tenon.invoicing.AccountBalance;
import dev.tenon.invoicing.BookRepository;
import dev.tenon.invoicing.DocumentFilter;
import dev.tenon.invoicing.DocumentSummary;
import dev.tenon.invoicing.ExternalReference;
import dev.tenon.invoicing.InvoicingAudit;
import dev.tenon.invoicing.JournalEntry;
import dev.tenon.invoicing.OpenAmount;
import dev.tenon.invoicing.Posting;
import dev.tenon.invoicing.RebuildReport;
import dev.tenon.invoicing.ReceivableEntry;
import dev.tenon.kernel.Money;
import dev.tenon.kernel.Page;
import dev.tenon.kernel.PageRequest;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** The books as lent with a session. */
record MemoryBooks(Lease lease, MemoryPlatform platform, InvoicingMemory memory) implements BookRepository {
    private static final Pages DOCUMENTS = new Pages("documents");
    private static final Pages JOURNAL = new Pages("journal");

    @Override
    public Optional<DocumentSummary> findByExternal(ExternalReference external) {
        return books().findByExternal(external);
    }

    @Override
    public Page<DocumentSummary> documents(DocumentFilter filter, PageRequest page) {
        var after = DOCUMENTS.place(page);
        var rest = books().documents().values().stream()
                .filter(document -> fits(document, filter))
                .filter(document -> after.isEmpty() || place(document).compareTo(after.orElseThrow()) < 0)
                .sorted(comparing(MemoryBooks::place).reversed());
        return DOCUMENTS.page(rest, page, Function.identity(), MemoryBooks::place);
    }

    @Override
    public List<OpenAmount> openAsOf(LocalDate asOf) {
        var sums = new HashMap<OpenAmount, Money>();
        books().receivables().values().stream()
                .filter(entry -> !entry.accountingDate().isAfter(asOf))
                .forEach(entry -> sums.merge(group(entry), entry.amount(), Money::plus));
        return sums.entrySet().stream()
                .filter(sum -> sum.getValue().signum() != 0)
                .map(sum -> new OpenAmount(sum.getKey().customer(), sum.getKey().dueOn(), sum.getValue()))
                .sorted(comparing((OpenAmount open) -> open.customer().toString())
                        .thenComparing(OpenAmount::dueOn))
                .toList();
    }

    @Override
    public List<AccountBalance> balancesAsOf(LocalDate asOf) {
        var sums = new HashMap<AccountBalance, Money>();
        books().journal().values().stream()
                .filter(entry -> !entry.date().isAfter(asOf))
                .flatMap(entry -> entry.postings().stream())
                .forEach(posting -> sums.merge(group(posting), posting.amount(), Money::plus));
        return sums.entrySet().stream()
                .map(sum -> new AccountBalance(sum.getKey().account(), sum.getValue()))
                .sorted(comparing((AccountBalance sum) -> sum.account().code())
                        .thenComparing(sum -> sum.balance().currency().getCurrencyCode()))
                .toList();
    }

    @Override
    public Page<JournalEntry> journal(PageRequest page) {
        var rest = books().journal().after(JOURNAL.number(page)).entrySet().stream();
        return JOURNAL.page(rest, page, Map.Entry::getValue, Map.Entry::getKey);
    }

    @Override
    public RebuildReport compare() {
        return Rebuild.of(memory, books()).report();
    }

    @Override
    public RebuildReport rebuild() {
        var rebuild = Rebuild.of(memory, books());
        if (!rebuild.report().equal()) {
            books().replaceBy(rebuild.books());
        }
        platform.audit().add(lease.tenant(), InvoicingAudit.rebuilt(rebuild.report()));
        return rebuild.report();
    }

    private BookTables books() {
        lease.use();
        return memory.ledger().books();
    }

    private static boolean fits(DocumentSummary document, DocumentFilter filter) {
        return filter.kind().map(document.kind()::equals).orElse(true)
                && filter.status().map(document.status()::equals).orElse(true)
                && filter.customer().map(document.customer()::equals).orElse(true);
    }

    /** Sorts as the list does: by date, then by id. */
    private static String place(DocumentSummary document) {
        return document.datedOn() + " " + document.id();
    }

    private static OpenAmount group(ReceivableEntry entry) {
        var currency = entry.amount().currency();
        return new OpenAmount(entry.customer(), entry.dueOn(), Money.zero(currency));
    }

    private static AccountBalance group(Posting posting) {
        return new AccountBalance(posting.account(), Money.zero(posting.amount().currency()));
    }
}
