package dev.tenon.core.verticals;

import dev.tenon.verticals.Tree;
import java.util.List;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Generated documents whose parts refer to each other, and each of which is valid. */
final class ValidDocuments {
    private static final int MOST = 4;

    private ValidDocuments() {}

    static Tree.Group of(Random random) {
        var fields = some(random);
        var roles = some(random);
        return Written.group("""
                {'name': {'en': 'N%d'}, 'entities': [{'id': 'crm.company', 'fields': [%s]}], 'roles': [%s],
                 'samples': [%s], 'rules': [%s], 'reports': [%s]}""".formatted(
                        random.nextInt(3),
                        each(
                                fields,
                                field -> "{'id': 'f%d', 'type': 'text', 'dimension': true, 'label': {'en': 'L%d'}}"
                                        .formatted(field, random.nextInt(3))),
                        each(roles, role -> "{'id': 'r%d', 'label': {'en': 'L%d'}}".formatted(role, random.nextInt(2))),
                        each(
                                fields,
                                field -> "{'id': 's%d', 'entity': 'crm.company', 'values': {'custom.f%d': 'x'}}"
                                        .formatted(random.nextInt(2), field)),
                        each(roles, role -> """
                                {'id': 'u%d', 'event': 'crm.opportunity-won', 'recipients': ['role:r%d'],
                                 'channels': ['email'], 'text': {'en': 'T%d'}}""".formatted(role, role, random.nextInt(2))),
                        each(fields, field -> """
                                {'id': 'p%d', 'label': {'en': 'L'}, 'measures': ['crm.won'], 'rows': ['custom.f%d']}""".formatted(random.nextInt(2), field))));
    }

    private static List<Integer> some(Random random) {
        return IntStream.range(0, MOST)
                .filter(_ -> random.nextBoolean())
                .boxed()
                .toList();
    }

    private static String each(List<Integer> numbers, IntFunction<String> element) {
        return numbers.stream().map(element::apply).collect(Collectors.joining(", "));
    }
}
