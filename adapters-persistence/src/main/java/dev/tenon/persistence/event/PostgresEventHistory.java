package dev.tenon.persistence.event;

import dev.tenon.kernel.Cause;
import dev.tenon.kernel.EventHistory;
import dev.tenon.kernel.EventType;
import dev.tenon.kernel.Outbox.Outgoing;
import dev.tenon.kernel.TenantContext;
import dev.tenon.persistence.tenant.Column;
import dev.tenon.persistence.tenant.Sql;
import dev.tenon.persistence.tenant.TenantTransactions;
import dev.tenon.persistence.tenant.TenantWork;
import java.util.List;
import java.util.Set;

/** The event journal on PostgreSQL. */
public final class PostgresEventHistory implements EventHistory {
    private static final String AFTER = """
            select tenant_id, sequence, recorded_at, id, type, fingerprint, aggregate, actor, correlation, causation, payload
            from platform.event_journal
            where tenant_id = ? and type = any (?) and sequence > ? order by sequence limit ?""";

    private final TenantTransactions transactions;

    public PostgresEventHistory(TenantTransactions transactions) {
        this.transactions = transactions;
    }

    @Override
    public List<Outgoing> after(TenantContext tenant, Set<EventType> types, long sequence, int most) {
        var names = Column.texts(List.copyOf(types), EventType::toString);
        var query = Sql.of(AFTER, tenant.tenant().value(), names, sequence, most);
        return transactions.within(
                tenant.because(Cause.NONE), TenantWork::sql, sql -> sql.list(query, JournalRow::read));
    }
}
