package dev.tenon.persistence.invoicing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.contract.TestIds;
import dev.tenon.contract.invoicing.Bookkeeper;
import dev.tenon.invoicing.Customer;
import dev.tenon.invoicing.InvoicingStore;
import dev.tenon.kernel.Money;
import dev.tenon.kernel.TenantContext;
import dev.tenon.persistence.PostgresFixture;
import dev.tenon.persistence.TestDatabase;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * Measures what the audit log costs a post, when asked to: {@code -Dtest=AuditCostTest -Dtenon.measure=true}. Without means that a trigger
 * drops the rows, so that neither they nor their index entries are written. Both are measured in turns.
 */
@EnabledIfSystemProperty(named = "tenon.measure", matches = "true")
class AuditCostTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);
    private static final TestIds IDS = new TestIds();
    private static final int ROUNDS = 9;
    private static final int POSTS = 300;
    private static final String DROP_ROWS = """
            create function platform.dropped() returns trigger language plpgsql as 'begin return null; end';
            create trigger dropped before insert on platform.audit_entry for each row execute function platform.dropped()""";
    private static final String KEEP_ROWS = "drop function platform.dropped() cascade";

    private final InvoicingStore store =
            new PostgresInvoicingStore(PostgresFixture.shared().transactions());
    private final TenantContext tenant = PostgresFixture.shared().tenants().fresh();
    private final Customer customer = store.within(tenant, session -> new Bookkeeper(session, IDS).customer("C-1"));

    @Test
    void aPostWithItsEntriesTakesLittleMore() throws SQLException {
        posts();
        var with = new double[ROUNDS];
        var without = new double[ROUNDS];
        for (int i = 0; i < ROUNDS; i++) {
            with[i] = posts();
            execute(DROP_ROWS);
            without[i] = posts();
            execute(KEEP_ROWS);
        }
        double ratio = median(without) / median(with);
        System.out.println("Posts with audit: " + median(with) + " ms each, without: " + median(without)
                + " ms; throughput with audit: " + ratio + " of that without");
        assertThat(ratio).isGreaterThan(0.5);
    }

    /** Milliseconds of one draft and post, each in one transaction. */
    private double posts() {
        var begin = Instant.now();
        for (int i = 0; i < POSTS; i++) {
            store.within(
                    tenant, session -> new Bookkeeper(session, IDS).invoice(customer, Money.of("12.50", "GBP"), DAY));
        }
        return Duration.between(begin, Instant.now()).toNanos() / 1e6 / POSTS;
    }

    private static double median(double... values) {
        return Arrays.stream(values)
                .sorted()
                .skip(values.length / 2)
                .findFirst()
                .orElseThrow();
    }

    private static void execute(String text) throws SQLException {
        try (var connection = TestDatabase.shared().superuser().getConnection();
                var statement = connection.createStatement()) {
            statement.execute(text);
        }
    }
}
