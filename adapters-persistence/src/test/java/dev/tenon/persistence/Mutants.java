package dev.tenon.persistence;

import dev.tenon.persistence.migration.DatabaseRole;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Every schema that is wrong in one point, generated from the catalog of the right one. */
record Mutants(TestDatabase database) {
    private static final String OWNER = "tenon_owner";

    /** Between what prepares a mutant and what makes it. */
    private static final String THEN = " --then-- ";

    private static final String KEYED = """
             from pg_constraint k join pg_class c on c.oid = k.conrelid where k.conparentid = 0 and exists (select from
                pg_attribute a where a.attrelid = c.oid and a.attname = 'tenant_id' and a.attnum = k.conkey[1])
                and c.relnamespace::regnamespace::text not in ('identity')\s""";

    /** All of them. */
    List<Mutant> all() {
        return Stream.of(policies(), keys(), columns(), rights(), routes(), cluster())
                .flatMap(family -> family)
                .toList();
    }

    /** Those of one table that change what its rows show or take, and so need no catalog to be seen. */
    List<Mutant> ofRows(String table) {
        var loosened = Stream.of("select using (true)", "insert with check (true)")
                .map(clause -> clause.split(" ", 2))
                .filter(clause -> database.applicationMay(table, clause[0]))
                .map(clause -> "alter policy tenant on " + table + " " + clause[1]);
        var others = Stream.of(
                "drop policy tenant on " + table,
                "drop policy reach on " + table,
                permissive(table),
                "alter table " + table + " disable row level security");
        return Stream.concat(loosened, others)
                .map(change -> mutant(table, change))
                .toList();
    }

    private static String permissive(String table) {
        return "drop policy tenant on " + table + "; create policy tenant on " + table
                + " to tenon_app using (tenant_id = (select app.current_tenant()))"
                + " with check (tenant_id = (select app.current_tenant()))";
    }

    private Stream<Mutant> policies() {
        var policy = " from pg_policy p";
        var clauses = "pg_get_expr(p.polqual, p.polrelid), coalesce(pg_get_expr(p.polwithcheck, p.polrelid), 'true')";
        var again = "drop policy %1$I on %2$s; create policy %1$I on %2$s ";
        var names = "p.polname, p.polrelid::regclass, array_to_string(p.polroles::regrole[], ', '), " + clauses + ")";
        return Stream.of(
                        mutants("select format('drop policy %I on %s', p.polname, p.polrelid::regclass)" + policy),
                        mutants("select format('alter policy %I on %s to public', p.polname, p.polrelid::regclass)"
                                + policy),
                        mutants("select format('alter policy %I on %s to tenon_app, tenon_relay, tenon_control',"
                                + " p.polname, p.polrelid::regclass)" + policy),
                        mutants("select format('" + again + "as permissive to %3$s using (%4$s) with check (%5$s)', "
                                + names + policy + " where not p.polpermissive"),
                        mutants("select format('" + again + "as restrictive to %3$s using (%4$s)', " + names + policy
                                + " where not p.polpermissive"),
                        mutants("select format('" + again + "as restrictive for select to %3$s using (%4$s)', " + names
                                + policy + " where not p.polpermissive"),
                        mutants("select format('alter policy %I on %s using (true)', p.polname, p.polrelid::regclass)"
                                + policy + " where not p.polpermissive"),
                        mutants("select format('alter policy %I on %s with check (true)', p.polname,"
                                + " p.polrelid::regclass)" + policy
                                + " where pg_get_expr(p.polwithcheck, p.polrelid) is distinct from 'true'"),
                        ofTables("create policy another on %s to tenon_app using (true)"),
                        ofTables("alter table %s no force row level security"),
                        ofTables("alter table %s disable row level security"))
                .flatMap(family -> family);
    }

    private Stream<Mutant> keys() {
        var constraint = "select format('alter table %s drop constraint %I cascade" + THEN
                + "alter table %1$s add %3$s', c.oid::regclass, k.conname, ";
        var without = "replace(pg_get_constraintdef(k.oid), '(tenant_id, ', '('))" + KEYED + " and ";
        var reversed = "regexp_replace(pg_get_constraintdef(k.oid), '\\(tenant_id, (.*)\\)$', '(\\1, tenant_id)'))"
                + KEYED + " and ";
        var foreign = "k.contype = 'f' and cardinality(k.conkey) > 1 and k.confrelid <> k.conrelid";
        return Stream.of(
                        mutants(constraint + without + "k.contype in ('p', 'u') and cardinality(k.conkey) > 1"),
                        mutants(constraint + reversed + "k.contype in ('p', 'u') and cardinality(k.conkey) > 1"),
                        mutants("select format('alter table %s add unique (%s)" + THEN + "alter table %s add %s',"
                                + " k.confrelid::regclass, (regexp_match(pg_get_constraintdef(k.oid),"
                                + " 'REFERENCES [^(]*\\(tenant_id, ([^)]*)\\)'))[1], c.oid::regclass, "
                                + without + foreign + " and (select relkind from pg_class p where p.oid = k.confrelid)"
                                + " = 'r'"),
                        mutants("select format('alter table %s drop constraint %I', c.oid::regclass, k.conname)"
                                + KEYED + " and k.contype = 'f' and 1 = (select count(*) from pg_constraint o"
                                + " where o.conrelid = c.oid and o.contype = 'f')"),
                        mutants("select format('alter table %s alter constraint %I not enforced', c.oid::regclass,"
                                + " k.conname)" + KEYED + " and k.contype = 'f' and c.relkind = 'r'"),
                        mutants("select format('alter table %s drop constraint %I cascade', c.oid::regclass,"
                                + " k.conname)" + KEYED + " and k.contype = 'p'"),
                        indexes("replace(pg_get_indexdef(i.indexrelid), '(tenant_id, ', '(')"),
                        indexes("replace(pg_get_indexdef(i.indexrelid), '(tenant_id, ', '((tenant_id::text), ')"))
                .flatMap(family -> family);
    }

    private Stream<Mutant> indexes(String definition) {
        return mutants("select format('drop index %s" + THEN + "%s', i.indexrelid::regclass, " + definition + ")"
                + " from pg_index i join pg_class x on x.oid = i.indexrelid where not x.relispartition"
                + " and not exists (select from pg_constraint k where k.conindid = i.indexrelid)"
                + " and pg_get_indexdef(i.indexrelid) like '%(tenant\\_id, %'");
    }

    private Stream<Mutant> columns() {
        return Stream.of(
                        mutants("select format('alter table %s drop constraint %I cascade" + THEN
                                + "alter table %1$s alter column tenant_id drop not null', c.oid::regclass, k.conname)"
                                + KEYED + " and k.contype = 'p'"),
                        ofTables("alter table %s alter column tenant_id drop default"),
                        mutants("select format('alter table %s alter column %I set default %s', c.oid::regclass,"
                                + " a.attname, quote_literal('2026-11-23')) from pg_class c"
                                + " join pg_attribute a on a.attrelid = c.oid where c.relkind = 'r'"
                                + " and c.relnamespace::regnamespace::text like '%\\_shadow'"
                                + " and a.atttypid in ('date'::regtype, 'timestamptz'::regtype, 'text'::regtype)"))
                .flatMap(family -> family);
    }

    private Stream<Mutant> rights() {
        var truncating = Arrays.stream(DatabaseRole.values())
                .filter(role -> role != DatabaseRole.MIGRATE)
                .map(role -> "grant truncate on %s to " + role.roleName());
        var others = Stream.of(
                "grant references on %s to tenon_app",
                "grant trigger on %s to tenon_app",
                "grant select on %s to tenon_control",
                "grant insert on %s to tenon_backup",
                "grant update on %s to tenon_relay",
                "grant update on %s to tenon_scheduler",
                "grant select (tenant_id) on %s to tenon_identity",
                "grant update (tenant_id) on %s to tenon_scheduler",
                "grant select on %s to public");
        var open = mutants(
                "select format('grant select on %s to tenon_app', t::text) from " + TableFindings.ALLOWED + " a (t)");
        return Stream.concat(inTurn(Stream.concat(truncating, others).toList()), open);
    }

    /** Other ways to the rows than the table itself. */
    private Stream<Mutant> routes() {
        return inTurn(List.of(
                "create view app.mutant as select * from %s",
                "create view app.mutant with (security_invoker = false) as select * from %s",
                "create materialized view app.mutant as select * from %s",
                "create rule mutant as on update to %s do instead nothing",
                "create function app.mutant() returns setof %s language sql as 'select * from %s';"
                        + " revoke execute on function app.mutant() from public" + THEN
                        + "alter function app.mutant() security definer"));
    }

    private Stream<Mutant> cluster() {
        var owned = database.query(
                "select format('alter table %s owner to tenon_app', c.oid::regclass)" + TableFindings.TABLES);
        return Stream.concat(
                        owned.stream(),
                        MutantsOfRoles.STATEMENTS.lines().map(String::strip).filter(line -> !line.isEmpty()))
                .map(change -> new Mutant(change, "none", List.of(), change));
    }

    /** What is found by the same question in any table: each change in some tables, and some change in each. */
    private Stream<Mutant> inTurn(List<String> changes) {
        var tables = database.query("select c.oid::regclass" + TableFindings.TABLES + " order by c.oid");
        return IntStream.range(0, tables.size()).mapToObj(turn -> {
            var change = changes.get(turn % changes.size());
            return mutant(change, change.replace("%s", tables.get(turn)));
        });
    }

    private Stream<Mutant> ofTables(String change) {
        return mutants("select format('" + change.replace("'", "''") + "', c.oid::regclass)" + TableFindings.TABLES);
    }

    private Stream<Mutant> mutants(String query) {
        return database.query(query).stream().map(text -> mutant(query, text));
    }

    private static Mutant mutant(String family, String text) {
        var steps = Arrays.asList(text.split(THEN));
        return new Mutant(family, OWNER, steps.subList(0, steps.size() - 1), steps.getLast());
    }
}
