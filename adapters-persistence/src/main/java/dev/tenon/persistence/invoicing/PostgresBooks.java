package dev.tenon.persistence.invoicing;

import dev.tenon.invoicing.Account;
import dev.tenon.invoicing.AccountBalance;
import dev.tenon.invoicing.BookRepository;
import dev.tenon.invoicing.CustomerId;
import dev.tenon.invoicing.DocumentFilter;
import dev.tenon.invoicing.DocumentSummary;
import dev.tenon.invoicing.ExternalReference;
import dev.tenon.invoicing.InvoicingAudit;
import dev.tenon.invoicing.JournalEntry;
import dev.tenon.invoicing.OpenAmount;
import dev.tenon.invoicing.RebuildReport;
import dev.tenon.kernel.Page;
import dev.tenon.kernel.PageRequest;
import dev.tenon.persistence.tenant.Row;
import dev.tenon.persistence.tenant.Sql;
import dev.tenon.persistence.tenant.TenantSql;
import dev.tenon.persistence.tenant.TenantWork;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The projections, read with constant SQL. */
final class PostgresBooks implements BookRepository {
    private static final String OPEN = """
            select customer_id, due_on, currency, sum(amount_minor)::bigint as amount_minor
            from invoicing.receivable_entry
            where tenant_id = ? and accounting_date <= ?
            group by customer_id, due_on, currency
            having sum(amount_minor) <> 0
            order by customer_id, due_on, currency""";

    private static final String BALANCES = """
            select account, currency, sum(amount_minor)::bigint as amount_minor
            from invoicing.posting
            where tenant_id = ? and accounting_date <= ?
            group by account, currency
            order by account, currency""";

    private final TenantWork unit;
    private final TenantSql sql;
    private final Documents documents;
    private final Journal journal;

    PostgresBooks(TenantWork unit) {
        this.unit = unit;
        this.sql = unit.sql();
        this.documents = new Documents(sql);
        this.journal = new Journal(sql);
    }

    @Override
    public Optional<DocumentSummary> findByExternal(ExternalReference external) {
        return documents.findByExternal(external);
    }

    @Override
    public Page<DocumentSummary> documents(DocumentFilter filter, PageRequest page) {
        return documents.list(filter, page);
    }

    @Override
    public List<OpenAmount> openAsOf(LocalDate asOf) {
        return sql.list(
                Sql.of(OPEN, sql.tenant().value(), asOf),
                row -> new OpenAmount(
                        new CustomerId(row.uuid("customer_id")), row.date("due_on"), row.money("amount_minor")));
    }

    @Override
    public List<AccountBalance> balancesAsOf(LocalDate asOf) {
        return sql.list(
                Sql.of(BALANCES, sql.tenant().value(), asOf),
                row -> new AccountBalance(account(row), row.money("amount_minor")));
    }

    @Override
    public Page<JournalEntry> journal(PageRequest page) {
        return journal.list(page);
    }

    @Override
    public RebuildReport compare() {
        return new Rebuild(unit).compare();
    }

    @Override
    public RebuildReport rebuild() {
        var report = new Rebuild(unit).rebuild();
        unit.audit(InvoicingAudit.rebuilt(report));
        return report;
    }

    static Account account(Row row) {
        var code = row.text("account");
        return Arrays.stream(Account.values())
                .filter(account -> account.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No account has the code " + code));
    }
}
