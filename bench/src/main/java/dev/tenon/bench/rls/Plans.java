package dev.tenon.bench.rls;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.tenon.bench.replay.Batch;
import dev.tenon.bench.replay.Values;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** How the database runs a statement for a role: which tables it reads, by which index, and what it filters afterwards. */
final class Plans {
    private static final ObjectMapper JSON = new ObjectMapper();

    private Plans() {}

    /**
     * A table that is read.
     *
     * @param how such as {@code Index Scan}
     * @param index the conditions that the index serves; empty when there is none
     * @param filter what is looked at row by row; empty when nothing is
     */
    record Scan(String table, String how, String index, String filter) {
        private static final Pattern COMPARED = Pattern.compile("\\b([a-z_]+)\\)? (?:=|<|>|<=|>=) ");

        /** Whether the index leads to less than all rows of the tenant. */
        boolean isSelective() {
            return !indexed().isEmpty();
        }

        /** The columns other than the tenant that the index compares. */
        Set<String> indexed() {
            return COMPARED.matcher(index)
                    .results()
                    .map(found -> found.group(1))
                    .filter(column -> !column.equals("tenant_id"))
                    .collect(Collectors.toUnmodifiableSet());
        }

        boolean isSequential() {
            return how.equals("Seq Scan");
        }
    }

    /** The tables that a statement reads. */
    static List<Scan> of(Connection connection, Batch statement, Values values) throws SQLException {
        try (var explain = connection.prepareStatement("explain (format json) " + statement.text())) {
            values.bind(explain, statement.parameters());
            try (var result = explain.executeQuery()) {
                result.next();
                var scans = new ArrayList<Scan>();
                collect(JSON.readTree(result.getString(1)).path(0).path("Plan"), scans);
                return scans;
            }
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void collect(JsonNode node, List<Scan> scans) {
        var how = node.path("Node Type").asText();
        if (node.has("Relation Name") && how.endsWith("Scan")) {
            var index =
                    node.path("Index Cond").asText() + node.path("Recheck Cond").asText();
            scans.add(new Scan(
                    node.path("Relation Name").asText(),
                    how,
                    index,
                    node.path("Filter").asText()));
        }
        node.path("Plans").forEach(child -> collect(child, scans));
    }
}
