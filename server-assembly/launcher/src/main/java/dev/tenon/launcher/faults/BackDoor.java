package dev.tenon.launcher.faults;

import dev.tenon.launcher.folder.Refused;
import dev.tenon.launcher.up.Platform;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** The database as its superuser sees it, beside all that Tenon says. */
final class BackDoor {
    private static final String HELD = """
            select t.slug || ' ' || h.type as what, sum(h.held)::bigint as held,
                (select count(*) from platform.event_journal j where j.tenant_id = h.tenant_id and j.type = h.type)
                    as journal
            from (select tenant_id, type, events as held from reporting.progress
                    union all select tenant_id, type, 1 from reporting.seen) h
            join platform.tenant t on t.id = h.tenant_id
            group by t.slug, h.tenant_id, h.type order by 1""";

    private final Platform platform;

    BackDoor(Platform platform) {
        this.platform = platform;
    }

    /** Documents in the books, of all tenants. */
    long documents() {
        return number("select count(*) from invoicing.document where status in ('POSTED', 'SETTLED')");
    }

    /** The payments of a tenant. */
    long payments(String tenant) {
        return number("select count(*) from invoicing.stream s join platform.tenant t on t.id = s.tenant_id"
                + " where s.kind = 'payment' and t.slug = '" + tenant + "'");
    }

    /** The last event that waits for the relay; 0 where none waits. */
    long lastWaiting() {
        return number("select coalesce(max(sequence), 0) from platform.outbox");
    }

    /** Whether all up to this event has left. */
    boolean hasLeft(long sequence) {
        return number("select count(*) from platform.outbox where sequence <= " + sequence) == 0;
    }

    /** Work whose time has come and that nobody has picked. */
    long due() {
        return number("select count(*) from platform.due where not picked and execution_time <= now()");
    }

    long parked() {
        return number("select count(*) from platform.parked_event");
    }

    /** The ids of all published events. */
    List<String> journal() {
        return list("select id::text from platform.event_journal", row -> row.getString(1));
    }

    /** How many events of each type of a tenant are in Reporting's figures, and how many there are. */
    List<Check> held() {
        return list(
                HELD,
                row -> new Check(
                        "events in the figures, " + row.getString("what"),
                        row.getString("journal"),
                        row.getString("held")));
    }

    private long number(String sql) {
        return list(sql, row -> row.getLong(1)).getFirst();
    }

    private <R> List<R> list(String sql, RowReader<R> reader) {
        try (var connection = platform.database().connect(Platform.DATABASE);
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            var all = new ArrayList<R>();
            while (rows.next()) {
                all.add(reader.read(rows));
            }
            return all;
        } catch (SQLException e) {
            throw new Refused("The database does not answer: " + e.getMessage());
        }
    }

    /** Makes something of a row. */
    private interface RowReader<R> {
        R read(ResultSet row) throws SQLException;
    }
}
