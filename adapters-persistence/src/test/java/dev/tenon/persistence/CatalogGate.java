package dev.tenon.persistence;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Reads the catalog and lists whatever could let one tenant see another, in words. */
final class CatalogGate {
    /** What belongs to no tenant, or is needed before one is known; the application has no right to any of it. */
    private static final String ALLOWED = "(select unnest(array['platform.tenant', 'identity.user',"
            + " 'identity.credential', 'identity.membership', 'app.flyway_schema_history']::regclass[]))";

    private static final String TABLES = """
            from pg_class c join pg_namespace s on s.oid = c.relnamespace
            where s.nspname not in ('pg_catalog', 'information_schema', 'pg_toast') and s.nspname !~ '^pg_temp'
                and c.relkind in ('r', 'p') and c.oid not in\s""" + ALLOWED;

    private static final String TENANT_COLUMN = """
            (select a.attnum from pg_attribute a
             where a.attrelid = c.oid and a.attname = 'tenant_id' and a.attnotnull and a.atttypid = 'uuid'::regtype)""";

    private static final String POLICIES = """
            (select string_agg(format('%s %s %s %s %s %s', p.polname, p.polpermissive, p.polcmd,
                    (select string_agg(r.rolname, ',') from pg_roles r where r.oid = any (p.polroles)),
                    pg_get_expr(p.polqual, p.polrelid), pg_get_expr(p.polwithcheck, p.polrelid)), '; ' order by p.polname)
             from pg_policy p where p.polrelid = c.oid and 'tenon_relay'::regrole <> all (p.polroles)
                and 'tenon_sealer'::regrole <> all (p.polroles))""";

    private static final String EXPECTED_POLICIES = "reach t * tenon_app true true; tenant f * tenon_app "
            + "(tenant_id = ( SELECT app.current_tenant() AS current_tenant)) "
            + "(tenant_id = ( SELECT app.current_tenant() AS current_tenant))";

    private static final Map<String, String> QUESTIONS = questions();

    private CatalogGate() {}

    /** Everything that is wrong, as {@code table: what}. */
    static List<String> violations(Connection connection) throws SQLException {
        var violations = new ArrayList<String>();
        for (var question : QUESTIONS.entrySet()) {
            try (var statement = connection.createStatement();
                    var result = statement.executeQuery(question.getValue())) {
                while (result.next()) {
                    violations.add(result.getString(1) + ": " + question.getKey());
                }
            }
        }
        return violations;
    }

    private static Map<String, String> questions() {
        var questions = new TreeMap<String, String>();
        questions.put("has no tenant_id", "select c.oid::regclass " + TABLES + " and " + TENANT_COLUMN + " is null");
        questions.put(
                "does not enable and force row-level security",
                "select c.oid::regclass " + TABLES + " and not (c.relrowsecurity and c.relforcerowsecurity)");
        questions.put(
                "has other policies than reach and tenant",
                "select c.oid::regclass " + TABLES + " and " + POLICIES + " is distinct from '"
                        + EXPECTED_POLICIES.replace("'", "''") + "'");
        questions.put(
                "has a policy of the relay that it should not have",
                "select c.oid::regclass " + TABLES + " and exists (select 1 from pg_policy p where p.polrelid = c.oid"
                        + " and 'tenon_relay'::regrole = any (p.polroles))"
                        + " and c.oid not in ('platform.outbox'::regclass, 'platform.event_journal'::regclass,"
                        + " 'platform.parked_event'::regclass)");
        questions.put(
                "has a policy of the sealer that it should not have",
                "select c.oid::regclass " + TABLES + " and exists (select 1 from pg_policy p where p.polrelid = c.oid"
                        + " and 'tenon_sealer'::regrole = any (p.polroles))"
                        + " and c.oid not in ('platform.audit_entry'::regclass, 'platform.audit_waiting'::regclass,"
                        + " 'platform.audit_seal'::regclass)");
        questions.put(
                "has an index that the tenant does not lead",
                "select c.oid::regclass " + TABLES + " and exists (select 1 from pg_index i where i.indrelid = c.oid"
                        + " and i.indkey[0] is distinct from " + TENANT_COLUMN + ")");
        questions.put(
                "has no primary key",
                "select c.oid::regclass " + TABLES + " and not exists (select 1 from pg_index i where"
                        + " i.indrelid = c.oid and i.indisprimary)");
        questions.put(
                "has a foreign key that the tenant does not lead",
                "select c.oid::regclass " + TABLES + " and exists (select 1 from pg_constraint f where"
                        + " f.conrelid = c.oid and f.contype = 'f' and f.conkey[1] is distinct from " + TENANT_COLUMN
                        + ")");
        questions.put("does not reach the tenant by its foreign keys", unreached());
        questions.put("has a foreign key into another module", foreign());
        questions.putAll(rights());
        return questions;
    }

    private static String unreached() {
        return "with recursive reached (oid) as (select 'platform.tenant'::regclass::oid union"
                + " select f.conrelid from pg_constraint f join reached r on f.confrelid = r.oid where f.contype = 'f')"
                + " select c.oid::regclass " + TABLES + " and c.oid not in (select oid from reached)";
    }

    private static String foreign() {
        return "select c.oid::regclass " + TABLES + " and exists (select 1 from pg_constraint f"
                + " join pg_class o on o.oid = f.confrelid join pg_namespace os on os.oid = o.relnamespace"
                + " where f.conrelid = c.oid and f.contype = 'f' and o.oid <> 'platform.tenant'::regclass"
                + " and replace(os.nspname, '_shadow', '') <> replace(s.nspname, '_shadow', ''))";
    }

    private static Map<String, String> rights() {
        var ours = " s.nspname not in ('pg_catalog', 'information_schema')";
        return Map.of(
                "is a materialized view",
                "select c.oid::regclass from pg_class c where c.relkind = 'm'",
                "is a view with its owner's rights",
                "select c.oid::regclass from pg_class c join pg_namespace s on s.oid = c.relnamespace where"
                        + " c.relkind = 'v' and" + ours
                        + " and not coalesce(c.reloptions @> '{security_invoker=true}', false)",
                "may be truncated by somebody who signs in",
                "select c.oid::regclass from pg_class c, pg_roles r where c.relkind in ('r', 'p')"
                        + " and r.rolname like 'tenon\\_%' and r.rolname not in ('tenon_owner', 'tenon_migrate')"
                        + " and has_table_privilege(r.oid, c.oid, 'truncate')",
                "runs with its owner's rights",
                "select p.oid::regprocedure from pg_proc p join pg_namespace s on s.oid = p.pronamespace where"
                        + " p.prosecdef and" + ours,
                "is open to the application though it belongs to no tenant",
                "select c.oid::regclass from pg_class c where c.oid in " + ALLOWED
                        + " and has_table_privilege('tenon_app', c.oid, 'select, insert, update, delete')",
                "is not owned by tenon_owner",
                "select c.oid::regclass " + TABLES + " and c.relowner <> 'tenon_owner'::regrole",
                "is a role that passes by row-level security",
                "select rolname from pg_roles where rolname like 'tenon\\_%' and rolname <> 'tenon_backup'"
                        + " and (rolbypassrls or rolsuper)");
    }
}
