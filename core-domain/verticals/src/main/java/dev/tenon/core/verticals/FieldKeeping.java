package dev.tenon.core.verticals;

import dev.tenon.verticals.Configuration;
import dev.tenon.verticals.Tree;
import dev.tenon.verticals.Tree.Group;
import dev.tenon.verticals.Tree.Listing;
import dev.tenon.verticals.TreePath;
import dev.tenon.verticals.VerticalRefusal.HoldsData;
import dev.tenon.verticals.VerticalSession;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Keeps the fields of a firm's own whose values records hold: their types stay, and what is taken away is archived. */
final class FieldKeeping {
    private static final TreePath ENTITIES = new TreePath(List.of("entities"));

    private FieldKeeping() {}

    /** A field whose type would become another while records hold values of it. */
    static Optional<HoldsData> blocked(VerticalSession session, Configuration before, Group after) {
        return fields(before)
                .filter(field -> field.isRetyped(in(after, field)))
                .filter(field -> session.holdsValues(field.entity(), field.key()))
                .map(field -> new HoldsData(field.path().then("type"), Optional.of(field.entity())))
                .findFirst();
    }

    /** What is archived afterwards: of the former fields those that are gone and hold values. */
    static Listing archived(VerticalSession session, Configuration before, Group after) {
        var entities = new TreeMap<String, Tree>();
        fields(before)
                .filter(field -> !in(after, field).isThere())
                .filter(field -> session.holdsValues(field.entity(), field.key()))
                .forEach(field -> entities.merge(
                        field.entity(), field.alone(), (one, other) -> Overlay.of((Group) one, (Group) other)));
        return new Listing(entities);
    }

    private static Place in(Group body, Former field) {
        return Place.of(body).at("entities").at(field.entity()).at("fields").at(field.key());
    }

    private static Stream<Former> fields(Configuration before) {
        return Stream.concat(fields(Place.of(before.body()).at("entities")), fields(Place.of(before.archived())));
    }

    private static Stream<Former> fields(Place entities) {
        return entities.elements().stream()
                .flatMap(
                        entity -> entity.at("fields").elements().stream().map(field -> new Former(entity.id(), field)));
    }

    /** A field of the configuration before. */
    private record Former(String entity, Place field) {

        String key() {
            return field.id();
        }

        TreePath path() {
            return ENTITIES.then(entity).then("fields").then(key());
        }

        /** Another type, or a reference to something else. */
        boolean isRetyped(Place now) {
            return now.isThere()
                    && !(field.at("type").tree().equals(now.at("type").tree())
                            && field.at("entity").tree().equals(now.at("entity").tree()));
        }

        /** The entity with nothing but this field. */
        Group alone() {
            var fields = new Listing(new TreeMap<>(Map.of(key(), field.tree().orElseThrow())));
            return new Group(new TreeMap<>(Map.of("fields", fields)));
        }
    }
}
