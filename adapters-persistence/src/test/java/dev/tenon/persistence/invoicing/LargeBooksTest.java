package dev.tenon.persistence.invoicing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.contract.TestIds;
import dev.tenon.contract.invoicing.Bookkeeper;
import dev.tenon.invoicing.InvoicingStore;
import dev.tenon.kernel.Done;
import dev.tenon.kernel.Money;
import dev.tenon.kernel.TenantContext;
import dev.tenon.persistence.PostgresFixture;
import dev.tenon.persistence.TestDatabase;
import java.time.Duration;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Two thousand documents, as an import leaves them. */
class LargeBooksTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);
    private static final TestIds IDS = new TestIds();
    private static final int DOCUMENTS = 2_000;
    private static final int AT_A_TIME = 250;

    private final PostgresFixture fixture = PostgresFixture.shared();
    private final InvoicingStore store = new PostgresInvoicingStore(fixture.transactions());

    @Test
    @Timeout(120)
    void areRebuiltWithinSeconds() {
        var tenant = filled();
        TestDatabase.shared()
                .update("update invoicing.posting set amount_minor = amount_minor + 1 where tenant_id = ?", tenant);
        long started = System.nanoTime();
        var report = store.within(tenant, session -> session.books().rebuild());
        assertThat(Duration.ofNanos(System.nanoTime() - started)).isLessThan(Duration.ofSeconds(20));
        assertThat(report.events()).isEqualTo(2 * DOCUMENTS);
        assertThat(report.equal()).isFalse();
        assertThat(store.within(tenant, session -> session.books().compare()).equal())
                .isTrue();
    }

    private TenantContext filled() {
        var tenant = fixture.tenants().fresh();
        var customer = store.within(tenant, session -> new Bookkeeper(session, IDS).customer("C-1"));
        for (int done = 0; done < DOCUMENTS; done += AT_A_TIME) {
            store.within(tenant, session -> {
                var books = new Bookkeeper(session, IDS);
                for (int i = 0; i < AT_A_TIME; i++) {
                    books.invoice(customer, Money.of("12.50", "GBP"), DAY);
                }
                return Done.DONE;
            });
        }
        return tenant;
    }
}
