package dev.tenon.persistence.event;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.contract.Waiting;
import dev.tenon.invoicing.event.CustomerChanged;
import dev.tenon.kernel.Done;
import dev.tenon.kernel.Outbox;
import dev.tenon.kernel.Outbox.Outgoing;
import dev.tenon.kernel.PublishedEvent;
import dev.tenon.kernel.TenantContext;
import dev.tenon.persistence.PostgresFixture;
import dev.tenon.persistence.TestDatabase;
import dev.tenon.persistence.migration.DatabaseRole;
import dev.tenon.persistence.reporting.PostgresReportingStore;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What only the outbox on PostgreSQL promises: turns among nodes, and a fair share at any length of the queue. */
final class PostgresOutboxTest {
    private static final int PER_TENANT = 100;
    private static final int MOST = 500;

    private final PostgresFixture fixture = PostgresFixture.shared();
    private final Outbox outbox = fixture.outbox();

    @Test
    void fiftyThousandRowsOfOneTenantDoNotDelayTheOneOfAnother() {
        Waiting.taken(outbox);
        var large = fixture.tenants().fresh();
        announce(large, 1);
        assertThat(TestDatabase.shared().update(COPIES, large)).isEqualTo(50_000);
        assertThat(outbox.drain(PER_TENANT, MOST, _ -> {})).isEqualTo(PER_TENANT);
        var small = fixture.tenants().fresh();
        announce(small, 1);

        var batches = new ArrayList<Outgoing>();
        outbox.drain(PER_TENANT, MOST, batches::addAll);

        assertThat(batches)
                .hasSize(PER_TENANT + 1)
                .extracting(row -> row.envelope().tenant())
                .contains(small.tenant());
        assertThat(TestDatabase.shared().update("delete from platform.outbox where tenant_id = ?", large))
                .isPositive();
    }

    @Test
    void aTurnEndsWithTheConnectionOfItsHolder() {
        var node = new PostgresOutbox(TestDatabase.shared().as(DatabaseRole.RELAY));
        var other = new PostgresOutbox(TestDatabase.shared().as(DatabaseRole.RELAY));
        var turn = node.turn().orElseThrow();
        assertThat(other.turn()).isEmpty();

        killHolder();

        var taken = other.turn();
        assertThat(taken).isPresent();
        turn.close();
        assertThat(node.turn()).isEmpty();
        taken.orElseThrow().close();
    }

    private static void killHolder() {
        try (var connection = TestDatabase.shared().superuser().getConnection();
                var statement = connection.createStatement();
                var killed = statement.executeQuery("""
                        select pg_terminate_backend(l.pid, 10000) from pg_locks l
                        join pg_database d on d.oid = l.database
                        where l.locktype = 'advisory' and l.granted and d.datname = current_database()
                            and ((l.classid::bigint << 32) | l.objid::bigint) = hashtextextended('tenon relay', 0)""")) {
            assertThat(killed.next() && killed.getBoolean(1)).isTrue();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private void announce(TenantContext tenant, int events) {
        new PostgresReportingStore(fixture.transactions()).within(tenant, session -> {
            for (int i = 0; i < events; i++) {
                session.announce(event());
            }
            return Done.DONE;
        });
    }

    private static PublishedEvent event() {
        return new CustomerChanged(UUID.randomUUID(), 1, "C-1", "Ada", "");
    }

    /** The tenant's event, published so many times more. */
    private static final String COPIES = """
            with journal as (
                insert into platform.event_journal
                select tenant_id, nextval('platform.event_sequence'), recorded_at, gen_random_uuid(), type, fingerprint,
                    aggregate, actor, correlation, causation, payload
                from platform.event_journal, generate_series(1, 50000)
                where tenant_id = ?
                returning tenant_id, sequence, recorded_at)
            insert into platform.outbox select * from journal""";
}
