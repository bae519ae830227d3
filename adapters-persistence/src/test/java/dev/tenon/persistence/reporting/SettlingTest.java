package dev.tenon.persistence.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.contract.Waiting;
import dev.tenon.invoicing.event.CustomerChanged;
import dev.tenon.kernel.Done;
import dev.tenon.kernel.EventType;
import dev.tenon.kernel.Outbox.Outgoing;
import dev.tenon.kernel.PublishedEvent;
import dev.tenon.kernel.TenantContext;
import dev.tenon.persistence.Planned;
import dev.tenon.persistence.PostgresFixture;
import dev.tenon.persistence.TestDatabase;
import dev.tenon.reporting.ReportingStore;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The list of seen events stays short, and nothing is lost or taken for seen by that. */
class SettlingTest {
    private static final int EVENTS = 400;
    private static final Set<EventType> TYPES = Set.of(EventType.of(CustomerChanged.class));

    private final PostgresFixture fixture = PostgresFixture.shared();
    private final ReportingStore store = new PostgresReportingStore(fixture.transactions());

    @Test
    void aLongHistoryLeavesAShortList() {
        var tenant = fixture.tenants().fresh();
        var messages = published(tenant);
        messages.forEach(message -> take(tenant, message));
        assertThat(TestDatabase.shared().count("reporting.seen", tenant)).isLessThan(EVENTS / 2);
        assertFresh(tenant, EVENTS, 0);
        assertThat(replayed(tenant)).hasSize(EVENTS);
    }

    @Test
    void theJournalIsReadFromTheSettledMarkOnAndNoFurtherBack() throws SQLException {
        var tenant = fixture.tenants().fresh();
        fixture.sql().taken();
        assertFresh(tenant, 0, 0);
        var asked = fixture.sql().taken().stream()
                .flatMap(sent -> Stream.of(sent.split(";\n")))
                .filter(statement -> statement.contains("platform.event_journal"))
                .toList();

        assertThat(asked).hasSize(1);
        assertThat(new Planned(fixture.sql(), tenant).of(asked.getFirst(), "enable_seqscan"))
                .containsPattern("Index Cond: .*\\bsequence > ");
    }

    @Test
    void anEventThatIsOvertakenByHundredsStillWaits() {
        var tenant = fixture.tenants().fresh();
        var messages = published(tenant);
        messages.stream().skip(1).forEach(message -> take(tenant, message));
        assertFresh(tenant, EVENTS - 1, 1);
        assertThat(replayed(tenant)).hasSize(EVENTS - 1);
        take(tenant, messages.getFirst());
        assertFresh(tenant, EVENTS, 0);
        assertThat(replayed(tenant)).hasSize(EVENTS).doesNotHaveDuplicates();
    }

    @Test
    void eventsTakenBackwardsAreAllHeld() {
        var tenant = fixture.tenants().fresh();
        published(tenant).reversed().forEach(message -> take(tenant, message));
        assertFresh(tenant, EVENTS, 0);
        assertThat(replayed(tenant)).hasSize(EVENTS).doesNotHaveDuplicates();
    }

    @Test
    void anEventThatWasNumberedEarlyAndCommittedLateStillWaits() throws SQLException {
        var tenant = fixture.tenants().fresh();
        published(tenant).forEach(message -> take(tenant, message));
        try (var slow = TestDatabase.shared().superuser().getConnection()) {
            slow.setAutoCommit(false);
            announceWithoutCommit(slow, tenant);
            published(tenant).forEach(message -> take(tenant, message));
            slow.commit();
        }
        published(tenant).forEach(message -> take(tenant, message));
        assertFresh(tenant, 3 * EVENTS, 1);
        assertThat(replayed(tenant)).hasSize(3 * EVENTS);
    }

    /** As a work does: the transaction has its number before the event has. */
    private static void announceWithoutCommit(Connection connection, TenantContext tenant) throws SQLException {
        try (var numbered = connection.prepareStatement("select pg_current_xact_id()");
                var insert = connection.prepareStatement("""
                        insert into platform.event_journal
                        select tenant_id, nextval('platform.event_sequence'), recorded_at, gen_random_uuid(), type,
                            fingerprint, aggregate, actor, correlation, causation, payload
                        from platform.event_journal where tenant_id = ? limit 1""")) {
            numbered.execute();
            insert.setObject(1, tenant.tenant().value());
            assertThat(insert.executeUpdate()).isEqualTo(1);
        }
    }

    private List<Outgoing> published(TenantContext tenant) {
        store.within(tenant, session -> {
            IntStream.rangeClosed(1, EVENTS)
                    .forEach(version -> session.announce(
                            new CustomerChanged(UUID.randomUUID(), version, "C-" + version, "Ada", "")));
            return Done.DONE;
        });
        return Waiting.taken(fixture.outbox(), tenant);
    }

    private void take(TenantContext tenant, Outgoing message) {
        store.within(tenant, session -> {
            session.seen(message.envelope());
            return Done.DONE;
        });
    }

    private void assertFresh(TenantContext tenant, long seen, long waiting) {
        var fresh = store.within(tenant, session -> session.freshness(TYPES));
        assertThat(fresh.eventsSeen()).isEqualTo(seen);
        assertThat(fresh.eventsWaiting()).isEqualTo(waiting);
    }

    private List<PublishedEvent> replayed(TenantContext tenant) {
        return store.within(tenant, session -> {
            var events = new ArrayList<PublishedEvent>();
            session.replay(TYPES, events::add);
            return events;
        });
    }
}
