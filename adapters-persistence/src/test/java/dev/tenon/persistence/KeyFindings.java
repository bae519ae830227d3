package dev.tenon.persistence;

import static dev.tenon.persistence.TableFindings.TABLES;
import static dev.tenon.persistence.TableFindings.TENANT_COLUMN;

import java.util.Map;

/** What can be wrong with the keys of a table: each finding with the query that selects who has it. */
final class KeyFindings {
    /** By which who works across tenants finds rows. None is unique, so that none tells what another tenant has. */
    private static final String ACROSS_INDEXES = """
            (select unnest(array[
                'CREATE INDEX due_time ON platform.due USING btree (execution_time)',
                'CREATE INDEX due_named ON platform.due USING btree (task_instance, task_name)',
                'CREATE INDEX due_picked ON platform.due USING btree (last_heartbeat) WHERE (last_heartbeat IS NOT NULL)']))""";

    private KeyFindings() {}

    static Map<String, String> all() {
        return Map.of(
                "has no primary key",
                "select c.oid::regclass" + TABLES + " and not exists (select from pg_index i where"
                        + " i.indrelid = c.oid and i.indisprimary)",
                "has an index that the tenant does not lead",
                "select c.oid::regclass" + TABLES + " and exists (select from pg_index i where i.indrelid = c.oid"
                        + " and i.indkey[0] is distinct from " + TENANT_COLUMN
                        + " and pg_get_indexdef(i.indexrelid) not in " + ACROSS_INDEXES + ")",
                "has a foreign key that the tenant does not lead",
                foreign("f.conkey[1] is distinct from " + TENANT_COLUMN),
                "has a foreign key that does not end at the tenant of the other row",
                foreign("(select a.attname from pg_attribute a where a.attrelid = f.confrelid"
                        + " and a.attnum = f.confkey[1]) is distinct from"
                        + " case when f.confrelid = 'platform.tenant'::regclass then 'id' else 'tenant_id' end"),
                "has a foreign key that is not checked",
                foreign("not (f.convalidated and f.conenforced)"),
                "has a foreign key into another module",
                foreign("f.confrelid <> 'platform.tenant'::regclass and"
                        + " (select replace(o.nspname, '_shadow', '') from pg_class p join pg_namespace o"
                        + " on o.oid = p.relnamespace where p.oid = f.confrelid) <> replace(s.nspname, '_shadow', '')"),
                "does not reach the tenant by its foreign keys",
                "with recursive reached (oid) as (select 'platform.tenant'::regclass::oid union"
                        + " select f.conrelid from pg_constraint f join reached r on f.confrelid = r.oid"
                        + " where f.contype = 'f' and f.conrelid <> f.confrelid)"
                        + " select c.oid::regclass" + TABLES + " and c.oid not in (select oid from reached)");
    }

    private static String foreign(String wrong) {
        return "select c.oid::regclass" + TABLES + " and exists (select from pg_constraint f"
                + " where f.conrelid = c.oid and f.contype = 'f' and " + wrong + ")";
    }
}
