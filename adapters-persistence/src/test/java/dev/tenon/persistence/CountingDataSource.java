package dev.tenon.persistence;

import java.io.PrintWriter;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** A pool that notes each round trip to the database: the text of what was sent, or {@code commit}. */
public final class CountingDataSource implements DataSource {
    private static final Set<String> SENDS = Set.of("execute", "executeQuery", "executeUpdate", "executeBatch");

    private final DataSource real;
    private final List<String> sent = new CopyOnWriteArrayList<>();
    private final Deque<Connection> idle = new ConcurrentLinkedDeque<>();

    CountingDataSource(DataSource real) {
        this.real = real;
    }

    /** What was sent since the last call. */
    public List<String> taken() {
        var taken = List.copyOf(sent);
        sent.clear();
        return taken;
    }

    @Override
    public Connection getConnection() throws SQLException {
        var kept = idle.pollFirst();
        return proxy(Connection.class, kept == null ? real.getConnection() : kept, "");
    }

    private void keep(Connection connection) throws SQLException {
        if (!connection.getAutoCommit()) {
            connection.rollback();
            connection.setAutoCommit(true);
        }
        idle.addFirst(connection);
    }

    private <T> T proxy(Class<T> type, Object target, String text) {
        return type.cast(Proxy.newProxyInstance(
                CountingDataSource.class.getClassLoader(),
                new Class<?>[] {type},
                (_, method, arguments) -> call(target, text, method, arguments)));
    }

    private @Nullable Object call(Object target, String text, Method method, Object @Nullable [] arguments)
            throws Throwable {
        if (method.getName().equals("close") && target instanceof Connection connection) {
            keep(connection);
            return null;
        }
        if (method.getName().equals("commit")) {
            sent.add("commit");
        } else if (SENDS.contains(method.getName())) {
            sent.add(arguments == null || arguments.length == 0 ? text : String.valueOf(arguments[0]));
        }
        try {
            return wrapped(method.invoke(target, arguments), arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause() == null ? e : e.getCause();
        }
    }

    private @Nullable Object wrapped(@Nullable Object result, Object @Nullable [] arguments) {
        return switch (result) {
            case PreparedStatement prepared
            when arguments != null -> proxy(PreparedStatement.class, prepared, String.valueOf(arguments[0]));
            case PreparedStatement prepared -> prepared;
            case Statement statement -> proxy(Statement.class, statement, "");
            case null -> null;
            default -> result;
        };
    }

    @Override
    public Connection getConnection(String user, String password) throws SQLException {
        return proxy(Connection.class, real.getConnection(user, password), "");
    }

    @Override
    public @Nullable PrintWriter getLogWriter() throws SQLException {
        return real.getLogWriter();
    }

    @Override
    public void setLogWriter(@Nullable PrintWriter writer) throws SQLException {
        real.setLogWriter(writer);
    }

    @Override
    public void setLoginTimeout(int seconds) throws SQLException {
        real.setLoginTimeout(seconds);
    }

    @Override
    public int getLoginTimeout() throws SQLException {
        return real.getLoginTimeout();
    }

    @Override
    public Logger getParentLogger() {
        return Logger.getLogger("dev.tenon.persistence");
    }

    @Override
    public <T> T unwrap(Class<T> type) throws SQLException {
        return real.unwrap(type);
    }

    @Override
    public boolean isWrapperFor(Class<?> type) throws SQLException {
        return real.isWrapperFor(type);
    }
}
