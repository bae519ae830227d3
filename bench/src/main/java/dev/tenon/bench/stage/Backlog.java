package dev.tenon.bench.stage;

import java.time.Duration;

/** The events that were announced and that Reporting has not taken. */
public record Backlog(Database database) {
    private static final Duration LIMIT = Duration.ofMinutes(5);

    /** Looks at the newest events only: what the measurements announce is not older. */
    private static final String WAITING = """
            select count(*) from (
                select tenant_id, id from platform.event_journal order by sequence desc limit 2000) j
            where not exists (
                select 1 from platform.claim c
                where c.tenant_id = j.tenant_id and c.cause = 'message:reporting:' || j.id)""";

    public static Backlog of(Database database) {
        return new Backlog(database);
    }

    /** Waits until there are none. */
    public void awaitEmpty() {
        Waiting.until(() -> waiting() == 0, LIMIT);
    }

    /** How many of the newest are waiting. */
    public long waiting() {
        return Long.parseLong(database.value(WAITING));
    }
}
