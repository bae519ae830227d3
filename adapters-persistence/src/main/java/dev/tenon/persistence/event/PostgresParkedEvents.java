package dev.tenon.persistence.event;

import dev.tenon.kernel.Cause;
import dev.tenon.kernel.ModuleId;
import dev.tenon.kernel.Outbox.Outgoing;
import dev.tenon.kernel.ParkedEvents;
import dev.tenon.kernel.TenantContext;
import dev.tenon.persistence.tenant.Column;
import dev.tenon.persistence.tenant.Sql;
import dev.tenon.persistence.tenant.TenantTransactions;
import dev.tenon.persistence.tenant.TenantWork;
import java.util.List;
import java.util.Set;

/** The parked events on PostgreSQL. */
public final class PostgresParkedEvents implements ParkedEvents {
    private static final String WAITING = """
            select tenant_id, sequence, recorded_at, id, type, fingerprint, aggregate, actor, correlation, causation, payload
            from platform.parked_event
            where tenant_id = ? and consumer = ? and missing = any (?) order by sequence""";

    private final TenantTransactions transactions;

    public PostgresParkedEvents(TenantTransactions transactions) {
        this.transactions = transactions;
    }

    @Override
    public List<Outgoing> waitingFor(TenantContext tenant, ModuleId consumer, Set<String> prerequisites) {
        var query = Sql.of(
                WAITING,
                tenant.tenant().value(),
                consumer.name(),
                Column.texts(List.copyOf(prerequisites), prerequisite -> prerequisite));
        return transactions.within(
                tenant.because(Cause.NONE), TenantWork::sql, sql -> sql.list(query, JournalRow::read));
    }
}
