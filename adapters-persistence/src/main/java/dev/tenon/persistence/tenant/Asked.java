package dev.tenon.persistence.tenant;

import java.util.function.Consumer;

/**
 * A statement and who is shown its rows.
 *
 * @param rows called for each row, in their order
 */
record Asked(Sql sql, Consumer<Row> rows) {

    /** A statement whose rows, if it has any, nobody wants. */
    static Asked write(Sql sql) {
        return new Asked(sql, _ -> {});
    }
}
