package dev.tenon.persistence.tenant;

import java.io.PrintWriter;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.util.Set;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Hands the transaction's connection to the object mapper, which can neither end the transaction nor close the connection. */
final class BoundDataSource implements DataSource {
    private static final Set<String> NOT_FOR_THE_MAPPER =
            Set.of("close", "commit", "rollback", "setAutoCommit", "setReadOnly", "setTransactionIsolation");

    private final BoundConnection bound;

    BoundDataSource(BoundConnection bound) {
        this.bound = bound;
    }

    @Override
    public Connection getConnection() {
        return (Connection) Proxy.newProxyInstance(
                BoundDataSource.class.getClassLoader(), new Class<?>[] {Connection.class}, this::call);
    }

    private @Nullable Object call(Object proxy, Method method, Object @Nullable [] arguments) throws Throwable {
        if (NOT_FOR_THE_MAPPER.contains(method.getName())) {
            return null;
        }
        try {
            return method.invoke(bound.connection(), arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause() == null ? e : e.getCause();
        }
    }

    @Override
    public Connection getConnection(String user, String password) {
        return getConnection();
    }

    @Override
    public @Nullable PrintWriter getLogWriter() {
        return null;
    }

    @Override
    public void setLogWriter(@Nullable PrintWriter writer) {
        throw new UnsupportedOperationException("The driver logs");
    }

    @Override
    public void setLoginTimeout(int seconds) {
        throw new UnsupportedOperationException("The connection is open already");
    }

    @Override
    public int getLoginTimeout() {
        return 0;
    }

    @Override
    public Logger getParentLogger() {
        return Logger.getLogger("dev.tenon.persistence");
    }

    @Override
    public <T> T unwrap(Class<T> type) {
        return type.cast(this);
    }

    @Override
    public boolean isWrapperFor(Class<?> type) {
        return type.isInstance(this);
    }
}
