package dev.tenon.core.kernel;

import dev.tenon.kernel.entity.BadQuery;
import dev.tenon.kernel.entity.CustomValues;
import dev.tenon.kernel.entity.EntityQuery;
import dev.tenon.kernel.entity.EntityType;
import dev.tenon.kernel.entity.Field;
import dev.tenon.kernel.entity.Filter;
import dev.tenon.kernel.entity.Kind;
import dev.tenon.kernel.entity.Operator;
import dev.tenon.kernel.entity.Trait;
import java.util.Optional;
import java.util.Set;

/** Whether a list can be had as it is asked for. */
public final class QueryRules {
    private static final Set<String> STAMPS = Set.of("createdAt", "changedAt");

    private QueryRules() {}

    /** Refuses a query that no index serves. */
    static EntityQuery checked(EntityType<?> type, EntityQuery query) {
        query.filters().forEach(filter -> check(type, filter));
        checkSort(type, query.sort().field());
        return query;
    }

    private static void check(EntityType<?> type, Filter filter) {
        var kind = filtered(type, filter.field())
                .orElseThrow(() -> new BadQuery(type.plural() + " cannot be filtered by " + filter.field()));
        if (!Operator.fitting(kind).contains(filter.operator())) {
            throw new BadQuery(filter.field() + " cannot be compared by " + filter.operator());
        }
        int most = filter.operator() == Operator.IN ? Filter.MOST_VALUES : 1;
        if (filter.values().isEmpty() || filter.values().size() > most) {
            throw new BadQuery(filter.field() + " is compared with 1 to " + most + " values");
        }
    }

    /** What is compared where the type's list is filtered by that name; empty where it cannot be. */
    public static Optional<Kind> filtered(EntityType<?> type, String name) {
        if (STAMPS.contains(name)) {
            return Optional.of(new Kind.Moment());
        }
        int dot = name.indexOf('.');
        return dot < 0 || CustomValues.key(name).isPresent()
                ? type.field(name).filter(field -> field.is(Trait.FILTERED)).map(Field::kind)
                : part(type, name.substring(0, dot), name.substring(dot + 1));
    }

    private static Optional<Kind> part(EntityType<?> type, String list, String name) {
        return type.field(list)
                .filter(field -> field.is(Trait.FILTERED))
                .flatMap(field -> field.kind() instanceof Kind.Many many && many.element() instanceof Kind.Group group
                        ? group.parts().stream()
                                .filter(part -> part.name().equals(name) && part.is(Trait.FILTERED))
                                .map(Field::kind)
                                .findFirst()
                        : Optional.empty());
    }

    private static void checkSort(EntityType<?> type, String name) {
        if (!isSorted(type, name)) {
            throw new BadQuery(type.plural() + " cannot be sorted by " + name);
        }
    }

    /** Whether the type's list can be sorted by that name. */
    public static boolean isSorted(EntityType<?> type, String name) {
        return type.field(name).filter(field -> field.is(Trait.SORTED)).isPresent()
                || STAMPS.contains(name)
                || name.equals("id");
    }

    /** Whether the type's list shows something of that name beside id and version. */
    public static boolean isShown(EntityType<?> type, String name) {
        return type.field(name).isPresent() || STAMPS.contains(name);
    }
}
