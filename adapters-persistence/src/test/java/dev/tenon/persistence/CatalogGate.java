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
    private static final String QUESTION = question();

    private CatalogGate() {}

    /** Everything that is wrong, as {@code table: what}. */
    static List<String> violations(Connection connection) throws SQLException {
        var violations = new ArrayList<String>();
        try (var statement = connection.prepareStatement(QUESTION);
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

    /** All findings in one statement, planned once, because the mutants ask for them more than a thousand times. */
    private static String question() {
        return FINDINGS.entrySet().stream()
                .map(finding -> "select found.what::text || ': "
                        + finding.getKey().replace("'", "''") + "' from (" + finding.getValue() + ") found (what)")
                .collect(Collectors.joining(" union all "));
    }
}
