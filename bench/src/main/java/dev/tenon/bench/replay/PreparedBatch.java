package dev.tenon.bench.replay;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;

/** A batch on a connection, prepared once. */
public final class PreparedBatch {
    private final Batch batch;
    private final PreparedStatement prepared;

    public PreparedBatch(Connection connection, Batch batch) throws SQLException {
        this.batch = batch;
        this.prepared = connection.prepareStatement(batch.text());
    }

    /** Sends it and takes every result; gives the first column of the last row that came, where that is a number, else 0. */
    public long send(Values values) throws SQLException {
        values.bind(prepared, batch.parameters());
        long last = 0;
        boolean rows = prepared.execute();
        while (rows || prepared.getUpdateCount() != -1) {
            last = rows ? number() : last;
            rows = prepared.getMoreResults(Statement.CLOSE_CURRENT_RESULT);
        }
        return last;
    }

    private long number() throws SQLException {
        try (var result = prepared.getResultSet()) {
            long number = 0;
            while (result.next()) {
                number = result.getObject(1) instanceof Number found ? found.longValue() : 0;
            }
            return number;
        }
    }
}
