package dev.tenon.persistence;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/**
 * A schema that is wrong in one point.
 *
 * @param family of those that are wrong in the same way, each in another table
 * @param author the role that would make the change
 * @param preparation what has to be so before, and may be found wrong by itself
 * @param change what makes it wrong
 */
record Mutant(String family, String author, List<String> preparation, String change) {

    /** Prepares the change in the transaction of a superuser. */
    void prepare(Connection superuser) throws SQLException {
        for (var statement : preparation) {
            execute(superuser, statement);
        }
    }

    /** Makes the change. */
    void make(Connection superuser) throws SQLException {
        execute(superuser, change);
    }

    private void execute(Connection superuser, String text) throws SQLException {
        try (var statement = superuser.createStatement()) {
            statement.execute("set local role " + author);
            statement.execute(text);
            statement.execute("reset role");
        } catch (SQLException e) {
            throw new SQLException(this + " cannot be made: " + e.getMessage(), e);
        }
    }

    @Override
    public String toString() {
        return change;
    }
}
