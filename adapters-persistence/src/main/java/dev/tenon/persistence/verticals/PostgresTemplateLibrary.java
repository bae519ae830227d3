package dev.tenon.persistence.verticals;

import dev.tenon.persistence.json.PortsJson;
import dev.tenon.persistence.tenancy.Statements;
import dev.tenon.verticals.Document;
import dev.tenon.verticals.Template;
import dev.tenon.verticals.TemplateLibrary;
import dev.tenon.verticals.TemplateRef;
import dev.tenon.verticals.Tree;
import dev.tenon.verticals.TreePath;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;

/** The templates on PostgreSQL, as the role {@code tenon_control}. */
public final class PostgresTemplateLibrary implements TemplateLibrary {
    private static final String SELECT = "select content, published_at, share, withdrawn_at from platform.template";

    private static final String INSERT = """
            insert into platform.template (id, version, content, published_at, share)
            values (?, ?, ?, ?, ?) on conflict (id, version) do nothing""";

    private static final String ROLL_OUT = "update platform.template set share = ? where id = ? and version = ?";

    private static final String WITHDRAW = """
            update platform.template set withdrawn_at = ?
            where id = ? and version = ? and withdrawn_at is null""";

    private static final Comparator<Template> ORDER = Comparator.comparing(
                    (Template template) -> template.ref().id())
            .thenComparing(template -> template.ref().version());

    private final Statements statements;

    /** A library on a data source that signs in as {@code tenon_control}. */
    public PostgresTemplateLibrary(DataSource dataSource) {
        this.statements = new Statements(dataSource);
    }

    @Override
    public Optional<Template> find(TemplateRef ref) {
        return statements
                .list(
                        SELECT + " where id = ? and version = ?",
                        PostgresTemplateLibrary::read,
                        ref.id(),
                        ref.version().toString())
                .stream()
                .findFirst();
    }

    @Override
    public List<Template> all() {
        return statements.list(SELECT, PostgresTemplateLibrary::read).stream()
                .sorted(ORDER)
                .toList();
    }

    @Override
    public boolean add(Template template) {
        var content = new Content(template.document(), template.resolved(), template.origins());
        return statements.inTransaction(connection -> {
            int added = Statements.update(
                    connection,
                    INSERT,
                    template.ref().id(),
                    template.ref().version().toString(),
                    PortsJson.write(content),
                    at(template.publishedAt()),
                    template.share());
            if (added == 1 && template.withdrawn().isPresent()) {
                withdraw(connection, template.ref(), template.withdrawn().orElseThrow());
            }
            return added == 1;
        });
    }

    @Override
    public void rollOut(TemplateRef ref, int share) {
        statements.inTransaction(connection -> Statements.update(
                connection, ROLL_OUT, share, ref.id(), ref.version().toString()));
    }

    @Override
    public void withdraw(TemplateRef ref, Instant at) {
        statements.inTransaction(connection -> withdraw(connection, ref, at));
    }

    private static int withdraw(Connection connection, TemplateRef ref, Instant at) throws SQLException {
        return Statements.update(
                connection, WITHDRAW, at(at), ref.id(), ref.version().toString());
    }

    private static Template read(ResultSet row) throws SQLException {
        var content = PortsJson.read(row.getString("content"), Content.class);
        return new Template(
                content.document(),
                content.resolved(),
                content.origins(),
                row.getObject("published_at", OffsetDateTime.class).toInstant(),
                row.getInt("share"),
                Optional.ofNullable(row.getObject("withdrawn_at", OffsetDateTime.class))
                        .map(OffsetDateTime::toInstant));
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    /** What never changes. */
    record Content(Document document, Tree.Group resolved, Map<TreePath, TemplateRef> origins) {}
}
