package dev.tenon.persistence.event;

import dev.tenon.kernel.EventFigures;
import dev.tenon.kernel.EventType;
import dev.tenon.kernel.ModuleId;
import dev.tenon.kernel.StoreUnavailable;
import dev.tenon.kernel.TenantId;
import dev.tenon.persistence.tenant.Row;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import javax.sql.DataSource;

/** The figures as the role {@code tenon_relay}, which sees what is on its way of every tenant. */
public final class PostgresEventFigures implements EventFigures {
    private static final String OUTBOX =
            "select count(*) as waiting, min(recorded_at) as oldest from platform.outbox where recorded_at < ? limit ?";
    private static final String PARKED =
            "select count(*) as waiting, min(parked_at) as oldest from platform.parked_event where parked_at < ? limit ?";
    private static final String LONGEST = """
            select tenant_id, consumer, missing, parked_at, type, id from platform.parked_event
            where parked_at < ? order by parked_at, id limit ?""";
    private static final Instant EVER = Instant.parse("9999-12-31T00:00:00Z");

    private final DataSource dataSource;

    /** Figures on a data source that signs in as {@code tenon_relay}. */
    public PostgresEventFigures(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    @Override
    public Queue outbox() {
        return rows(OUTBOX, EVER, 1, PostgresEventFigures::queue).getFirst();
    }

    @Override
    public Queue parked() {
        return rows(PARKED, EVER, 1, PostgresEventFigures::queue).getFirst();
    }

    @Override
    public List<Parked> parkedBefore(Instant before, int most) {
        return rows(LONGEST, before, most, PostgresEventFigures::parked);
    }

    private <T> List<T> rows(String query, Instant before, int most, Function<Row, T> reader) {
        try (var connection = dataSource.getConnection();
                var prepared = connection.prepareStatement(query)) {
            prepared.setObject(1, before.atOffset(ZoneOffset.UTC));
            prepared.setInt(2, most);
            try (var result = prepared.executeQuery()) {
                var row = new Row(result);
                var rows = new ArrayList<T>();
                while (result.next()) {
                    rows.add(reader.apply(row));
                }
                return rows;
            }
        } catch (SQLException e) {
            throw new StoreUnavailable("The event figures cannot be read: " + e.getMessage(), e);
        }
    }

    private static Queue queue(Row row) {
        return new Queue(row.number("waiting"), row.optionalInstant("oldest"));
    }

    private static Parked parked(Row row) {
        return new Parked(
                new TenantId(row.uuid("tenant_id")),
                new ModuleId(row.text("consumer")),
                row.text("missing"),
                row.instant("parked_at"),
                EventType.parse(row.text("type")),
                row.uuid("id"));
    }
}
