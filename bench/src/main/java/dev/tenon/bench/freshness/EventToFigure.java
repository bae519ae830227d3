package dev.tenon.bench.freshness;

import dev.tenon.bench.figure.Numbers;
import dev.tenon.bench.load.Client;
import dev.tenon.bench.load.Crew;
import dev.tenon.bench.load.Paced;
import dev.tenon.bench.load.RestFirm;
import dev.tenon.bench.stage.Backlog;
import dev.tenon.bench.stage.Database;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Firms that post invoices at a steady pace. How long a figure took is what lies between two commits of one database: of the transaction
 * that posted the invoice, and of the one in which Reporting claimed its event and added it to the figures.
 */
final class EventToFigure {
    private static final String LATENCIES = """
            select extract(epoch from pg_xact_commit_timestamp(c.xmin) - pg_xact_commit_timestamp(j.xmin)) * 1000
            from platform.event_journal j
            join platform.claim c on c.tenant_id = j.tenant_id and c.cause = 'message:reporting:' || j.id
            where j.type like '%%invoice-posted' and j.sequence > %d and j.tenant_id in (%s)""";

    private final Database database;
    private final List<RestFirm> firms;
    private final Duration period;
    private final LocalDate day;

    /** @param perSecond postings a second of all firms together */
    EventToFigure(Database database, List<RestFirm> firms, int perSecond, LocalDate day) {
        this.database = database;
        this.firms = List.copyOf(firms);
        this.period = Duration.ofSeconds(1).multipliedBy(firms.size()).dividedBy(perSecond);
        this.day = day;
    }

    /** The milliseconds within which 99 of 100 figures were there. */
    double p99(Duration time) {
        long before = Long.parseLong(database.value("select coalesce(max(sequence), 0) from platform.event_journal"));
        var clients = firms.stream()
                .map(firm -> (Client) new Paced(() -> firm.draftAndPost(day), period))
                .toList();
        new Crew(clients).work(time);
        Backlog.of(database).awaitEmpty();
        return Numbers.percentile(0.99, latencies(before));
    }

    private double[] latencies(long after) {
        var tenants = firms.stream()
                .map(firm -> "'" + firm.firm().tenant() + "'")
                .distinct()
                .collect(Collectors.joining(","));
        try (var connection = database.superuser();
                var statement = connection.createStatement();
                var result = statement.executeQuery(String.format(LATENCIES, after, tenants))) {
            var millis = new ArrayList<Double>();
            while (result.next()) {
                millis.add(result.getDouble(1));
            }
            return millis.stream().mapToDouble(Double::doubleValue).toArray();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
