package dev.tenon.server.operating;

import dev.tenon.infrastructure.fixture.TestInfrastructure;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;

/** The firms whose housekeeping was done and waits for its next time. */
final class NightWork {
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Duration PAUSE = Duration.ofMillis(200);
    private static final String WAITING = """
            select t.slug from platform.due d join platform.tenant t on t.id = d.tenant_id
            where d.task_name = 'tenancy.housekeeping' and d.execution_time > now() and d.consecutive_failures = 0""";

    private NightWork() {}

    /** As soon as they fit, or as they are when they did not for a while. */
    static List<String> once(Predicate<List<String>> fits) {
        var end = Instant.now().plus(PATIENCE);
        var firms = firms();
        while (!fits.test(firms) && Instant.now().isBefore(end)) {
            LockSupport.parkNanos(PAUSE.toNanos());
            firms = firms();
        }
        return firms;
    }

    private static List<String> firms() {
        var firms = new ArrayList<String>();
        try (var connection = TestInfrastructure.shared().postgres().connect("tenon_server");
                var statement = connection.createStatement();
                var rows = statement.executeQuery(WAITING)) {
            while (rows.next()) {
                firms.add(rows.getString(1));
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return firms;
    }
}
