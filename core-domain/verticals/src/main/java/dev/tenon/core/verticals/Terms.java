package dev.tenon.core.verticals;

import dev.tenon.verticals.Vocabulary;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a document may refer to: what the installation has, and what the document itself says. What was asked once is kept. */
final class Terms {
    private static final String CUSTOM = "custom.";

    private final Map<String, SortedSet<String>> fields = new HashMap<>();
    private final Map<String, Optional<Set<String>>> dimensions = new HashMap<>();
    private final Vocabulary vocabulary;
    private final Place document;
    private final Set<String> recipients;

    Terms(Vocabulary vocabulary, Place document) {
        this.vocabulary = vocabulary;
        this.document = document;
        var roles = Stream.concat(vocabulary.roles().stream(), document.at("roles").below().stream());
        this.recipients = Stream.concat(Stream.of("owner"), roles.map(role -> "role:" + role))
                .collect(Collectors.toUnmodifiableSet());
    }

    Vocabulary vocabulary() {
        return vocabulary;
    }

    /** The fields of an entity: built in, or {@code custom.<key>}. */
    SortedSet<String> fields(String entity) {
        return fields.computeIfAbsent(entity, this::allFields);
    }

    private SortedSet<String> allFields(String entity) {
        var all = new TreeSet<>(vocabulary.fields(entity));
        customFields(entity).below().forEach(key -> all.add(CUSTOM + key));
        return Collections.unmodifiableSortedSet(all);
    }

    /** The field of the document's own that is named {@code custom.<key>}. */
    Optional<Place> customField(String entity, String name) {
        return name.startsWith(CUSTOM)
                ? Optional.of(customFields(entity).at(name.substring(CUSTOM.length())))
                        .filter(Place::isThere)
                : Optional.empty();
    }

    private Place customFields(String entity) {
        return document.at("entities").at(entity).at("fields");
    }

    /** What conditions over a record may name below it. */
    List<String> recordNames(String entity) {
        return List.copyOf(fields(entity));
    }

    /** The dimensions of a measure, with the document's fields that are dimensions of its module; empty for an unknown measure. */
    Optional<Set<String>> dimensions(String measure) {
        return dimensions.computeIfAbsent(measure, this::allDimensions);
    }

    private Optional<Set<String>> allDimensions(String measure) {
        return vocabulary
                .dimensions(measure)
                .map(own -> Stream.concat(own.stream(), dimensionFields(module(measure)))
                        .collect(Collectors.toUnmodifiableSet()));
    }

    private Stream<String> dimensionFields(String module) {
        return document.at("entities").elements().stream()
                .filter(entity -> module(entity.id()).equals(module))
                .flatMap(entity -> entity.at("fields").elements().stream())
                .filter(field -> field.at("dimension").isTrue())
                .map(field -> CUSTOM + field.id());
    }

    private static String module(String qualified) {
        return qualified.substring(0, Math.max(0, qualified.indexOf('.')));
    }

    /** Whom a rule may tell. */
    Set<String> recipients() {
        return recipients;
    }
}
