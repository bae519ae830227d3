package dev.tenon.bench.hotpath;

import com.github.f4b6a3.uuid.UuidCreator;
import dev.tenon.bench.load.Client;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/** A client that replays an operation on one connection: three round trips that carry statements, and two commits. */
final class Replay implements Client, AutoCloseable {
    private final Connection connection;
    private final Template template;
    private final Map<Piece.Party, UUID> parties;
    private final String run;
    private final PreparedStatement draft;
    private final PreparedStatement postHead;
    private final PreparedStatement postTail;
    private long made;

    /** @param run a word that no other client uses in its keys */
    Replay(Connection connection, Template template, Map<Piece.Party, UUID> parties, String run) throws SQLException {
        this.connection = connection;
        this.template = template;
        this.parties = Map.copyOf(parties);
        this.run = run;
        connection.setAutoCommit(false);
        draft = connection.prepareStatement(template.draft().text());
        postHead = connection.prepareStatement(template.postHead().text());
        postTail = connection.prepareStatement(template.postTail().text());
    }

    @Override
    public void once() {
        var ids = Stream.generate(UuidCreator::getTimeOrderedEpoch)
                .limit(template.freshIds())
                .toList();
        made++;
        try {
            send(draft, template.draft(), new Values(parties, ids, run + "-d" + made, 0));
            connection.commit();
            var key = run + "-p" + made;
            long last = send(postHead, template.postHead(), new Values(parties, ids, key, 0));
            send(postTail, template.postTail(), new Values(parties, ids, key, last + 1));
            connection.commit();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Gives the first column of the last row that came, where that is a number. */
    private static long send(PreparedStatement prepared, Template.Batch batch, Values values) throws SQLException {
        values.bind(prepared, batch.parameters());
        long last = 0;
        boolean rows = prepared.execute();
        while (rows || prepared.getUpdateCount() != -1) {
            last = rows ? number(prepared) : last;
            rows = prepared.getMoreResults(Statement.CLOSE_CURRENT_RESULT);
        }
        return last;
    }

    private static long number(PreparedStatement prepared) throws SQLException {
        try (var result = prepared.getResultSet()) {
            long number = 0;
            while (result.next()) {
                number = result.getObject(1) instanceof Number found ? found.longValue() : 0;
            }
            return number;
        }
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
