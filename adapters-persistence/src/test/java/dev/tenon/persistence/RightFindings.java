package dev.tenon.persistence;

import static dev.tenon.persistence.TableFindings.ACROSS;
import static dev.tenon.persistence.TableFindings.ACROSS_COLUMNS;
import static dev.tenon.persistence.TableFindings.ALLOWED;
import static dev.tenon.persistence.TableFindings.TABLES;

import java.util.Map;

/** What can be wrong with rights, and with what reads rows with another's rights: each finding with its query. */
final class RightFindings {
    private static final String OURS = " s.nspname !~ '^pg_' and s.nspname <> 'information_schema'";
    private static final String RELATIONS =
            " from pg_class c join pg_namespace s on s.oid = c.relnamespace where" + OURS;
    private static final String ROUTINES = " from pg_proc p join pg_namespace s on s.oid = p.pronamespace where" + OURS;

    /** To whom rows of tenants may be granted, and what of them. */
    private static final String GRANTED = """
            g.grantee = c.relowner
            or g.grantee = 'tenon_app'::regrole and g.privilege_type in ('SELECT', 'INSERT', 'UPDATE', 'DELETE')
            or exists (select from\s""" + ACROSS + """
             where across.held = c.oid and g.grantee = ('tenon_' || across.worker)::regrole
                and g.privilege_type = any (string_to_array(across.rights, ' ')))""";

    private static final String GRANTED_BY_COLUMNS = """
            exists (select from\s""" + ACROSS_COLUMNS + """
             where across.held = c.oid and g.grantee = ('tenon_' || across.worker)::regrole
                and g.privilege_type = 'UPDATE' and a.attname = any (string_to_array(across.columns, ' ')))""";

    /** The one routine that may, for one role, and without looking where that role could have put something. */
    private static final String AS_ITS_OWNER = """
            p.oid = 'app.prepare_journal()'::regprocedure and p.pronargs = 0
            and p.proconfig @> array['search_path=pg_catalog, pg_temp']
            and not exists (select from aclexplode(p.proacl) g
                where g.grantee not in (p.proowner, 'tenon_scheduler'::regrole))""";

    private RightFindings() {}

    static Map<String, String> all() {
        return Map.ofEntries(
                Map.entry("is a materialized view", "select c.oid::regclass from pg_class c where c.relkind = 'm'"),
                Map.entry("is a foreign table", "select c.oid::regclass from pg_class c where c.relkind = 'f'"),
                Map.entry(
                        "is a view with its owner's rights",
                        "select c.oid::regclass" + RELATIONS + " and c.relkind = 'v'"
                                + " and not coalesce(c.reloptions @> '{security_invoker=true}', false)"),
                Map.entry(
                        "is granted to somebody who should not have it",
                        "select c.oid::regclass" + TABLES + " and exists (select from aclexplode(c.relacl) g"
                                + " where not (" + GRANTED + "))"),
                Map.entry(
                        "is granted by columns",
                        "select c.oid::regclass" + RELATIONS + " and exists (select from pg_attribute a"
                                + " cross join lateral aclexplode(a.attacl) g where a.attrelid = c.oid and not ("
                                + GRANTED_BY_COLUMNS + "))"),
                Map.entry("may be truncated by somebody who signs in", truncated()),
                Map.entry("is open to the application though it belongs to no tenant", open()),
                Map.entry("is granted to everybody", everybody()),
                Map.entry(
                        "lets somebody who signs in create what he owns",
                        "select s.oid::regnamespace from pg_namespace s where" + OURS + " and exists (select from"
                                + " pg_roles r where " + RoleFindings.SIGNS_IN
                                + " and has_schema_privilege(r.oid, s.oid, 'create'))"),
                Map.entry("is a right given in advance", "select d.defaclrole::regrole from pg_default_acl d"),
                Map.entry(
                        "runs with its owner's rights",
                        "select p.oid::regprocedure" + ROUTINES + " and p.prosecdef and not (" + AS_ITS_OWNER + ")"),
                Map.entry("is called leakproof", "select p.oid::regprocedure" + ROUTINES + " and p.proleakproof"),
                Map.entry(
                        "does not belong to tenon_owner",
                        "select p.oid::regprocedure" + ROUTINES + " and p.proowner <> 'tenon_owner'::regrole"),
                Map.entry(
                        "does not fail where no tenant is bound",
                        "select p.oid::regprocedure from pg_proc p where p.oid = 'app.current_tenant()'::regprocedure"
                                + " and btrim(p.prosrc) <> 'select current_setting(''app.current_tenant'')::uuid'"));
    }

    private static String truncated() {
        return "select c.oid::regclass" + RELATIONS + " and c.relkind in ('r', 'p') and exists (select from pg_roles r"
                + " where " + RoleFindings.SIGNS_IN + " and has_table_privilege(r.oid, c.oid, 'truncate'))";
    }

    private static String open() {
        return "select c.oid::regclass from pg_class c where c.oid in " + ALLOWED
                + " and (has_table_privilege('tenon_app', c.oid, 'select, insert, update, delete, truncate')"
                + " or has_any_column_privilege('tenon_app', c.oid, 'select, insert, update, references'))";
    }

    private static String everybody() {
        return "select c.oid::regclass::text" + RELATIONS
                + " and exists (select from aclexplode(c.relacl) g where g.grantee = 0)"
                + " union select p.oid::regprocedure::text" + ROUTINES
                + " and exists (select from aclexplode(coalesce(p.proacl, acldefault('f', p.proowner))) g"
                + " where g.grantee = 0)"
                + " union select s.nspname::text from pg_namespace s where" + OURS + " and s.nspname <> 'public'"
                + " and exists (select from aclexplode(s.nspacl) g where g.grantee = 0)"
                + " union select d.datname::text from pg_database d where d.datname = current_database()"
                + " and exists (select from aclexplode(coalesce(d.datacl, acldefault('d', d.datdba))) g"
                + " where g.grantee = 0)";
    }
}
