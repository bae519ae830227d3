package dev.tenon.persistence;

import java.util.Map;

/** What can be wrong with the roles themselves: each finding with the query that selects who has it. */
final class RoleFindings {
    /** Whoever signs in to work, {@code r}: neither the server's superuser nor who migrates as the owner. */
    static final String SIGNS_IN = "r.rolcanlogin and not (r.rolsuper and r.rolname not like 'tenon\\_%')"
            + " and r.rolname <> 'tenon_migrate'";

    private static final String ROLES = " from pg_roles r where r.rolname like 'tenon\\_%'";

    private RoleFindings() {}

    static Map<String, String> all() {
        return Map.of(
                "is a role that passes by row-level security",
                "select r.rolname" + ROLES + " and (r.rolsuper or r.rolreplication"
                        + " or r.rolbypassrls and r.rolname <> 'tenon_backup')",
                "is a role that makes roles or databases",
                "select r.rolname" + ROLES + " and (r.rolcreaterole or r.rolcreatedb)",
                "is the owner and signs in",
                "select r.rolname" + ROLES + " and r.rolname = 'tenon_owner' and r.rolcanlogin",
                "is a member of another role",
                "select m.member::regrole from pg_auth_members m join pg_roles r on r.oid = m.member"
                        + " where r.rolname like 'tenon\\_%' and (m.member::regrole::text, m.roleid::regrole::text)"
                        + " not in (('tenon_migrate', 'tenon_owner'), ('tenon_backup', 'pg_read_all_data'))",
                "is a role whose settings weaken the tables",
                "select coalesce(r.rolname, d.datname) from pg_db_role_setting o left join pg_roles r on r.oid = o.setrole"
                        + " left join pg_database d on d.oid = o.setdatabase where exists (select from"
                        + " unnest(o.setconfig) c where c ~ '^(app\\.|role=|row_security=|session_replication_role=)')",
                "is a parameter that somebody may change",
                "select a.parname from pg_parameter_acl a");
    }
}
