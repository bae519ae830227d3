package dev.tenon.persistence;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Reads the catalog and lists whatever could let one tenant see another, in words. */
final class CatalogGate {
    private static final SortedMap<String, String> FINDINGS = findings();

    private CatalogGate() {}

    /** Everything that is wrong, as {@code table: what}. */
    static List<String> violations(Connection connection) throws SQLException {
        return violations(connection, known());
    }

    /** What is wrong in one of these ways. */
    static List<String> violations(Connection connection, Set<String> known) throws SQLException {
        var violations = new ArrayList<String>();
        try (var statement = connection.prepareStatement(question(known));
                var result = statement.executeQuery()) {
            while (result.next()) {
                violations.add(result.getString(1));
            }
        }
        return violations;
    }

    /** Everything that the gate could find. */
    static Set<String> known() {
        return FINDINGS.keySet();
    }

    private static SortedMap<String, String> findings() {
        var findings = new TreeMap<>(TableFindings.all());
        findings.putAll(KeyFindings.all());
        findings.putAll(RightFindings.all());
        findings.putAll(RoleFindings.all());
        return findings;
    }

    /** In one statement. */
    private static String question(Set<String> known) {
        return FINDINGS.entrySet().stream()
                .filter(finding -> known.contains(finding.getKey()))
                .map(finding -> "select found.what::text || ': "
                        + finding.getKey().replace("'", "''") + "' from (" + finding.getValue() + ") found (what)")
                .collect(Collectors.joining(" union all "));
    }
}
