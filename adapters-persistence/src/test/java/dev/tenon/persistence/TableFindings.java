package dev.tenon.persistence;

import java.util.Map;

/** What can be wrong with the rows of a table: each finding with the query that selects who has it. */
final class TableFindings {
    /** What belongs to no tenant, or is needed before one is known; the application has no right to any of it. */
    static final String ALLOWED = """
            (select unnest(array['platform.tenant', 'identity.user', 'identity.credential', 'identity.membership',
                'platform.template', 'app.flyway_schema_history']::regclass[]))""";

    /** Every other table {@code c} of a schema {@code s}, each partition among them. */
    static final String TABLES = """
             from pg_class c join pg_namespace s on s.oid = c.relnamespace
            where s.nspname not in ('pg_catalog', 'information_schema', 'pg_toast') and s.nspname !~ '^pg_temp'
                and c.relkind in ('r', 'p') and c.oid not in\s""" + ALLOWED;

    static final String TENANT_COLUMN = """
            (select a.attnum from pg_attribute a
             where a.attrelid = c.oid and a.attname = 'tenant_id' and a.attnotnull and a.atttypid = 'uuid'::regtype)""";

    private static final String POLICIES = """
            (select string_agg(format('%s %s %s %s %s %s', p.polname, p.polpermissive, p.polcmd,
                    (select string_agg(coalesce(r.rolname, 'public'), ',' order by r.rolname)
                     from unnest(p.polroles) named left join pg_roles r on r.oid = named),
                    pg_get_expr(p.polqual, p.polrelid), pg_get_expr(p.polwithcheck, p.polrelid)), '; ' order by p.polname)
             from pg_policy p where p.polrelid = c.oid)""";

    /** Who works across tenants, on which table, with which rights, and what he may insert. */
    static final String ACROSS = """
            (values ('platform.outbox'::regclass, 'relay', 'SELECT DELETE', ''),
                ('platform.event_journal'::regclass, 'relay', 'SELECT', ''),
                ('platform.parked_event'::regclass, 'relay', 'SELECT', ''),
                ('platform.audit_entry'::regclass, 'sealer', 'SELECT', ''),
                ('platform.audit_waiting'::regclass, 'sealer', 'SELECT DELETE', ''),
                ('platform.audit_seal'::regclass, 'sealer', 'SELECT INSERT', 'true'),
                ('platform.due'::regclass, 'scheduler', 'SELECT DELETE', '')) across (held, worker, rights, taken)""";

    /** Which columns he may change, where it is not every column: never the tenant's. */
    static final String ACROSS_COLUMNS = """
            (values ('platform.due'::regclass, 'scheduler', 'execution_time picked picked_by last_heartbeat last_success'
                ' last_failure consecutive_failures version')) across (held, worker, columns)""";

    private static final String EXPECTED_POLICIES = """
            'reach t * tenon_app true true; '
            || coalesce((select format('%1$s t * tenon_%1$s true %2$s; ', across.worker, across.taken) from\s""" + ACROSS + """
             where across.held = c.oid), '')
            || 'tenant f * tenon_app (tenant_id = ( SELECT app.current_tenant() AS current_tenant)) '
            || '(tenant_id = ( SELECT app.current_tenant() AS current_tenant))'""";

    private TableFindings() {}

    static Map<String, String> all() {
        return Map.of(
                "has no tenant_id", "select c.oid::regclass" + TABLES + " and " + TENANT_COLUMN + " is null",
                "does not take its tenant from the transaction",
                        "select c.oid::regclass" + TABLES + " and not exists (select from pg_attrdef d"
                                + " where d.adrelid = c.oid and d.adnum = " + TENANT_COLUMN
                                + " and pg_get_expr(d.adbin, d.adrelid) = 'app.current_tenant()')",
                "does not enable and force row-level security",
                        "select c.oid::regclass" + TABLES + " and not (c.relrowsecurity and c.relforcerowsecurity)",
                "has other policies than it should have",
                        "select c.oid::regclass" + TABLES + " and " + POLICIES + " is distinct from "
                                + EXPECTED_POLICIES,
                "has a rule, which acts with its owner's rights",
                        "select c.oid::regclass" + TABLES + " and c.relhasrules and exists (select from pg_rewrite w"
                                + " where w.ev_class = c.oid)",
                "has a trigger that is switched off",
                        "select c.oid::regclass" + TABLES + " and exists (select from pg_trigger t"
                                + " where t.tgrelid = c.oid and t.tgenabled <> 'O')",
                "has a default though a rebuild must give the same rows", defaults(),
                "is not owned by tenon_owner",
                        "select c.oid::regclass from pg_class c join pg_namespace s on s.oid = c.relnamespace"
                                + " where s.nspname !~ '^pg_' and s.nspname <> 'information_schema'"
                                + " and c.relowner <> 'tenon_owner'::regrole");
    }

    /** A table with a shadow, and the shadow, are compared row by row after a rebuild. */
    private static String defaults() {
        return "select c.oid::regclass" + TABLES + " and exists (select from pg_class twin"
                + " join pg_namespace ts on ts.oid = twin.relnamespace where twin.relname = c.relname"
                + " and replace(ts.nspname, '_shadow', '') = replace(s.nspname, '_shadow', '')"
                + " and ts.nspname like '%\\_shadow')"
                + " and exists (select from pg_attribute a where a.attrelid = c.oid and a.attname <> 'tenant_id'"
                + " and (a.atthasdef and a.attgenerated = '' or a.attidentity <> ''))";
    }
}
