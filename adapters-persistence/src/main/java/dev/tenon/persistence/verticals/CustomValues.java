package dev.tenon.persistence.verticals;

import dev.tenon.persistence.tenant.Sql;
import dev.tenon.persistence.tenant.TenantSql;
import java.util.Optional;

/**
 * Whether records hold values of a field of the firm's own. An entity keeps them as JSON in a column {@code custom} of its table, which is named after it;
 * one without that column has none. The question is asked only when a field's type changes, and reads the firm's records of the entity.
 */
final class CustomValues {
    /** The table's name comes quoted from the catalog, and never from a document. */
    private static final String TABLE = """
            select format('%I.%I', s.nspname, c.relname) as name
            from pg_class c join pg_namespace s on s.oid = c.relnamespace join pg_attribute a on a.attrelid = c.oid
            where s.nspname = ? and c.relname = ? and c.relkind = 'r' and a.attname = 'custom' and not a.attisdropped""";

    private final TenantSql sql;

    CustomValues(TenantSql sql) {
        this.sql = sql;
    }

    boolean any(String entity, String field) {
        return table(entity).filter(table -> holds(table, field)).isPresent();
    }

    private Optional<String> table(String entity) {
        var names = entity.split("\\.", 2);
        return names.length == 2
                ? sql.first(Sql.of(TABLE, names[0], names[1].replace('-', '_')), row -> row.text("name"))
                : Optional.empty();
    }

    private boolean holds(String table, String field) {
        return sql.first(
                        Sql.of(
                                "select id from " + table
                                        + " where tenant_id = ? and custom::jsonb -> cast(? as text) is not null limit 1",
                                sql.tenant().value(),
                                field),
                        row -> row.uuid("id"))
                .isPresent();
    }
}
