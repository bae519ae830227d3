package dev.tenon.core.kernel;

import dev.tenon.kernel.entity.Entity;
import dev.tenon.kernel.entity.EntityId;
import dev.tenon.kernel.entity.EntitySession;
import dev.tenon.kernel.entity.EntityType;
import dev.tenon.kernel.entity.FieldFault;
import dev.tenon.kernel.entity.FieldValues;
import dev.tenon.kernel.entity.Kind;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The ids of other entities of the module that values hold, and whether they are there. */
final class References {
    private final Siblings siblings;
    private final Map<Target, Boolean> there = new HashMap<>();

    private record Target(EntityType<?> type, UUID id) {}

    private record Held(String path, Target target) {}

    References(Siblings siblings) {
        this.siblings = siblings;
    }

    /** Reads the targets of all these values in one query for each type of them. */
    void load(EntitySession session, EntityType<?> type, Collection<FieldValues> values) {
        look(session, values.stream().flatMap(each -> held(type, each).stream()));
    }

    /** Reads what is not known yet, in one query for each type. */
    private void look(EntitySession session, Stream<Held> held) {
        var wanted = held.map(Held::target)
                .filter(target -> !there.containsKey(target))
                .collect(Collectors.groupingBy(Target::type, Collectors.mapping(Target::id, Collectors.toSet())));
        wanted.forEach((target, ids) -> look(session, target, ids));
    }

    /** What is referred to and is not there. */
    List<FieldFault> dangling(EntitySession session, EntityType<?> type, FieldValues values, List<Pointer> pointers) {
        var all = held(type, values);
        pointers.forEach(pointer -> reference(pointer.field(), pointer.entity(), pointer.id(), all));
        look(session, all.stream());
        return all.stream()
                .filter(held -> !there.getOrDefault(held.target(), false))
                .map(held -> new FieldFault(
                        held.path(),
                        "unknown-reference",
                        "There is no " + held.target().type().name() + " "
                                + held.target().id()))
                .toList();
    }

    private <E extends Record & Entity> void look(EntitySession session, EntityType<E> type, Set<UUID> ids) {
        ids.forEach(id -> there.put(new Target(type, id), false));
        session.of(type)
                .findAll(ids)
                .forEach(found -> there.put(new Target(type, found.id().value()), true));
    }

    private List<Held> held(EntityType<?> type, FieldValues values) {
        var held = new ArrayList<Held>();
        values.byName()
                .forEach(
                        (name, value) -> type.field(name).ifPresent(field -> collect(name, field.kind(), value, held)));
        return held;
    }

    private void collect(String path, Kind kind, Object value, List<Held> held) {
        if (value instanceof Optional<?> optional) {
            optional.ifPresent(present -> collect(path, kind, present, held));
            return;
        }
        switch (kind) {
            case Kind.Reference(var target) -> reference(path, target, value, held);
            case Kind.Group group ->
                group.parts()
                        .forEach(
                                part -> collect(path + "." + part.name(), part.kind(), group.value(value, part), held));
            case Kind.Many many -> {
                int i = 0;
                for (var item : (List<?>) value) {
                    collect(path + "[" + i++ + "]", many.element(), item, held);
                }
            }
            case Kind.Text _,
                    Kind.Flag _,
                    Kind.Whole _,
                    Kind.Decimal _,
                    Kind.Amount _,
                    Kind.Date _,
                    Kind.Moment _,
                    Kind.Option _,
                    Kind.Choice _ -> {}
        }
    }

    private void reference(String path, String target, Object value, List<Held> held) {
        id(value)
                .ifPresent(id ->
                        siblings.find(target).ifPresent(type -> held.add(new Held(path, new Target(type, id)))));
    }

    /** Fields of the record have ids of their own type; those of the tenant's own know none. */
    private static Optional<UUID> id(Object value) {
        return switch (value) {
            case EntityId id -> Optional.of(id.value());
            case UUID id -> Optional.of(id);
            default -> Optional.empty();
        };
    }
}
