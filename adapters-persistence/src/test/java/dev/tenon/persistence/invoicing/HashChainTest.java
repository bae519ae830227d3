package dev.tenon.persistence.invoicing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tenon.contract.TestIds;
import dev.tenon.contract.invoicing.Bookkeeper;
import dev.tenon.invoicing.Invoice;
import dev.tenon.invoicing.InvoiceId;
import dev.tenon.invoicing.InvoicingStore;
import dev.tenon.invoicing.Loaded;
import dev.tenon.kernel.CorruptStream;
import dev.tenon.kernel.Money;
import dev.tenon.kernel.TenantContext;
import dev.tenon.persistence.PostgresFixture;
import dev.tenon.persistence.TestDatabase;
import dev.tenon.persistence.tenant.Sql;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whoever changes history behind the store's back is found out, also with every right on the database. */
class HashChainTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);

    private final PostgresFixture fixture = PostgresFixture.shared();
    private final InvoicingStore store = new PostgresInvoicingStore(fixture.transactions());
    private final TenantContext tenant = fixture.tenants().fresh();
    private InvoiceId invoice = new InvoiceId(new TestIds().next());

    @BeforeEach
    void post() {
        invoice = store.within(tenant, session -> {
            var books = new Bookkeeper(session, new TestIds());
            return books.invoice(books.customer("C-1"), Money.of("12.50", "GBP"), DAY);
        });
    }

    @Test
    void anUntouchedStreamIsRead() {
        assertThat(load().version()).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update invoicing.event set payload = payload || ' '::bytea where version = 2 and tenant_id = ?",
                "update invoicing.event set actor = 'module:reporting' where version = 1 and tenant_id = ?",
                "update invoicing.event set causation = 'request:x' where version = 2 and tenant_id = ?",
                "update invoicing.event set recorded_at = recorded_at + interval '1 us' where tenant_id = ?",
                "update invoicing.event set previous_hash = hash where version = 2 and tenant_id = ?",
                "update invoicing.event set version = 3 where version = 2 and tenant_id = ?",
                "delete from invoicing.event where version = 1 and tenant_id = ?",
                "delete from invoicing.event where version = 2 and tenant_id = ?",
                "delete from invoicing.event where tenant_id = ?",
                "update invoicing.stream set version = 3 where tenant_id = ?"
            })
    void aChangeOfHistoryIsFoundOut(String change) {
        assertThat(TestDatabase.shared().update(change, tenant)).isPositive();
        assertThatThrownBy(this::load).isInstanceOf(CorruptStream.class);
        assertThatThrownBy(() -> store.within(tenant, session -> session.books().compare()))
                .isInstanceOf(CorruptStream.class);
    }

    @Test
    void aStreamThatLostItsLastEventsIsMissedByTheAuditLog() {
        change("delete from invoicing.event where version = 2 and tenant_id = ?");
        change("update invoicing.stream s set version = 1, hash = e.hash from invoicing.event e"
                + " where e.stream_id = s.id and e.tenant_id = s.tenant_id and s.tenant_id = ?");
        assertThat(load().version()).isEqualTo(1);
        assertThatThrownBy(() -> store.within(tenant, session -> session.books().compare()))
                .isInstanceOf(CorruptStream.class)
                .hasMessageContaining("audit log");
    }

    @Test
    void aStreamThatIsGoneIsMissedByTheAuditLog() {
        Stream.of("posting", "journal_entry", "receivable_entry", "document", "event", "stream")
                .forEach(table -> change("delete from invoicing." + table + " where tenant_id = ?"));
        assertThatThrownBy(() -> store.within(tenant, session -> session.books().compare()))
                .isInstanceOf(CorruptStream.class)
                .hasMessageContaining("audit log");
    }

    private void change(String statement) {
        assertThat(TestDatabase.shared().update(statement, tenant)).isPositive();
    }

    @Test
    void theApplicationItselfCannotChangeEvents() {
        assertThatThrownBy(() -> fixture.transactions()
                        .within(
                                tenant,
                                unit -> unit,
                                unit -> unit.sql()
                                        .list(
                                                Sql.of("delete from invoicing.event returning version"),
                                                row -> row.number("version"))))
                .hasMessageContaining("permission denied");
        assertThatCode(this::load).doesNotThrowAnyException();
    }

    private Loaded<Invoice> load() {
        return store.within(tenant, session -> session.invoices().load(invoice.value()));
    }
}
