package dev.tenon.library;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How much there is in a resolved document, as the page about the library tells it. */
record Counts(Shipped document, JsonNode resolved) {
    private static final List<String> ENTITIES = List.of("crm.company", "crm.contact", "crm.lead", "crm.opportunity");

    static Counts of(Shipped document) {
        return new Counts(document, document.resolved());
    }

    /** Fields by entity and in all. */
    String fields() {
        var each = ENTITIES.stream().map(this::fields).toList();
        var sum = each.stream().mapToInt(Integer::intValue).sum();
        return row(Stream.concat(each.stream(), Stream.of(sum)));
    }

    /** Workflows, stages, actions, dashboards, widgets, reports, rules, roles, samples. */
    String parts() {
        var workflows = Listed.in(resolved.path("workflows"));
        var stages = workflows.stream()
                .flatMap(workflow -> Listed.in(workflow.path("stages")).stream())
                .toList();
        return row(Stream.of(
                workflows.size(),
                stages.size(),
                within(stages, "actions"),
                size("dashboards"),
                within(Listed.in(resolved.path("dashboards")), "widgets"),
                size("reports"),
                size("rules"),
                size("roles"),
                size("samples")));
    }

    private int fields(String entity) {
        return resolved.path("entities").path(entity).path("fields").size();
    }

    private int size(String list) {
        return resolved.path(list).size();
    }

    private static int within(List<JsonNode> elements, String list) {
        return elements.stream().mapToInt(element -> element.path(list).size()).sum();
    }

    private String row(Stream<Integer> numbers) {
        return "| " + document + " | " + numbers.map(String::valueOf).collect(Collectors.joining(" | ")) + " |";
    }
}
