package dev.tenon.bench.rls;

import dev.tenon.bench.stage.Database;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Finds what row-level security keeps from an index. A filter whose operator or function is not leakproof must not see another tenant's
 * row, so that it cannot serve an index; it is reported unless an index condition on a column other than the tenant stands before it.
 * So is a table that is read from end to end only because of row-level security, and one whose index compares fewer columns because of it.
 */
final class Leaks {
    private static final Pattern COMPARISON = Pattern.compile(
            "\\(?(?:\\w+\\.)?(\\w+)\\)?(?:::[\\w ]+)? (=|<>|<=|>=|<|>|~~\\*?|!~~|~\\*?|@>|<@|&&|@@)(?: | ANY)");

    private static final Pattern CALL = Pattern.compile("\\b([a-z_][a-z_0-9]*)\\(");

    private final Database database;

    Leaks(Database database) {
        this.database = database;
    }

    /** What is wrong with a plan under row-level security, where the role without has another one; empty when nothing is. */
    List<String> of(List<Plans.Scan> held, List<Plans.Scan> free) {
        var found = new ArrayList<String>();
        for (var scan : held) {
            if (scan.isSequential() && !free.contains(scan) && !isSequential(free, scan.table())) {
                found.add(scan.table() + " is read from end to end");
            }
            if (!scan.isSelective()) {
                found.addAll(notLeakproof(scan));
            }
        }
        indexed(free).forEach((table, columns) -> {
            var lost = new TreeSet<>(columns);
            lost.removeAll(indexed(held).getOrDefault(table, Set.of()));
            lost.forEach(column -> found.add(table + " has no use of its index on " + column));
        });
        return found;
    }

    /** By table, the columns that some index compares. */
    private static Map<String, Set<String>> indexed(List<Plans.Scan> scans) {
        return scans.stream()
                .collect(Collectors.toMap(
                        Plans.Scan::table,
                        Plans.Scan::indexed,
                        (one, other) ->
                                Stream.of(one, other).flatMap(Set::stream).collect(Collectors.toUnmodifiableSet())));
    }

    private static boolean isSequential(List<Plans.Scan> scans, String table) {
        return scans.stream().anyMatch(scan -> scan.table().equals(table) && scan.isSequential());
    }

    private List<String> notLeakproof(Plans.Scan scan) {
        var found = new ArrayList<String>();
        var comparison = COMPARISON.matcher(scan.filter());
        while (comparison.find()) {
            if (!operatorIsLeakproof(scan.table(), comparison.group(1), comparison.group(2))) {
                found.add(scan.table() + " is filtered by " + comparison.group(1) + " " + comparison.group(2));
            }
        }
        var call = CALL.matcher(scan.filter());
        while (call.find()) {
            if (!call.group(1).equals("current_tenant") && !functionIsLeakproof(call.group(1))) {
                found.add(scan.table() + " is filtered by " + call.group(1) + "()");
            }
        }
        return found;
    }

    /** Every operator of that name on the column's type is leakproof, and there is one. */
    private boolean operatorIsLeakproof(String table, String column, String operator) {
        return database.value("select coalesce(bool_and(p.proleakproof), false)::text"
                        + " from pg_attribute a join pg_class c on c.oid = a.attrelid"
                        + " join pg_operator o on o.oprname = '" + operator + "' and o.oprleft = a.atttypid"
                        + " and o.oprright = a.atttypid join pg_proc p on p.oid = o.oprcode"
                        + " where c.relname = '" + table + "' and a.attname = '" + column + "'")
                .equals("true");
    }

    private boolean functionIsLeakproof(String function) {
        return database.value("select coalesce(bool_and(proleakproof), false)::text from pg_proc where proname = '"
                        + function + "'")
                .equals("true");
    }
}
