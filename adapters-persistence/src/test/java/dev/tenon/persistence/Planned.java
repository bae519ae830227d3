package dev.tenon.persistence;

import dev.tenon.kernel.TenantContext;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;
import javax.sql.DataSource;

/** How PostgreSQL runs a statement under row-level security for no values in particular, as a prepared statement in the long run. */
public record Planned(DataSource application, TenantContext tenant) {
    private static final Pattern PARAMETER = Pattern.compile("\\?");

    /**
     * The plan of the statement, whose parameters are question marks.
     *
     * @param settings planner settings that are switched off, such as {@code enable_hashjoin}
     */
    public String of(String statement, String... settings) throws SQLException {
        int[] number = {0};
        var numbered = PARAMETER.matcher(statement).replaceAll(_ -> "\\$" + ++number[0]);
        try (var connection = application.getConnection();
                var session = connection.createStatement()) {
            connection.setAutoCommit(false);
            session.execute("select set_config('app.current_tenant', '" + tenant.tenant() + "', true)");
            session.execute("set local plan_cache_mode = force_generic_plan");
            for (var setting : settings) {
                session.execute("set local " + setting + " = off");
            }
            session.execute("prepare planned as " + numbered);
            var nothing = String.join(", ", Collections.nCopies(number[0], "null"));
            var lines = lines(session, "explain execute planned(" + nothing + ")");
            session.execute("deallocate planned");
            connection.rollback();
            return String.join("\n", lines);
        }
    }

    private static List<String> lines(Statement session, String sql) throws SQLException {
        var lines = new ArrayList<String>();
        try (var result = session.executeQuery(sql)) {
            while (result.next()) {
                lines.add(result.getString(1));
            }
        }
        return lines;
    }
}
