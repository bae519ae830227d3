package dev.tenon.bench.hotpath;

import com.github.f4b6a3.uuid.UuidCreator;
import dev.tenon.bench.load.Client;
import dev.tenon.bench.replay.Piece;
import dev.tenon.bench.replay.PreparedBatch;
import dev.tenon.bench.replay.Values;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/** A client that replays an operation on one connection: three round trips that carry statements, and two commits. */
final class Replay implements Client, AutoCloseable {
    private final Connection connection;
    private final int freshIds;
    private final Map<Piece.Party, UUID> parties;
    private final String run;
    private final PreparedBatch draft;
    private final PreparedBatch postHead;
    private final PreparedBatch postTail;
    private long made;

    /** @param run a word that no other client uses in its keys */
    Replay(Connection connection, Template template, Map<Piece.Party, UUID> parties, String run) throws SQLException {
        this.connection = connection;
        this.freshIds = template.freshIds();
        this.parties = Map.copyOf(parties);
        this.run = run;
        connection.setAutoCommit(false);
        draft = new PreparedBatch(connection, template.draft());
        postHead = new PreparedBatch(connection, template.postHead());
        postTail = new PreparedBatch(connection, template.postTail());
    }

    @Override
    public void once() {
        var ids = Stream.generate(UuidCreator::getTimeOrderedEpoch)
                .limit(freshIds)
                .toList();
        made++;
        try {
            draft.send(new Values(parties, ids, run + "-d" + made, 0));
            connection.commit();
            var key = run + "-p" + made;
            long last = postHead.send(new Values(parties, ids, key, 0));
            postTail.send(new Values(parties, ids, key, last + 1));
            connection.commit();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
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
