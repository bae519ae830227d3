package dev.tenon.persistence.tenant;

import java.sql.SQLException;

/** The database's answer to a statement was an error. Never leaves {@link TenantTransactions}. */
final class SqlFailure extends RuntimeException {
    private static final long serialVersionUID = 1L;

    SqlFailure(SQLException cause) {
        super(cause.getMessage(), cause);
    }
}
