package dev.tenon.core.workspace;

import dev.tenon.core.kernel.QueryRules;
import dev.tenon.kernel.entity.CustomValues;
import dev.tenon.kernel.entity.EntityType;
import dev.tenon.kernel.entity.FieldFault;
import dev.tenon.kernel.entity.Folding;
import dev.tenon.workspace.ViewSettings;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Whether the list of an entity can be had as a view says. */
record ViewRules(EntityType<?> type) {
    /** Some characters become many where names are compared. */
    private static final int LONGEST_FOLDED = 3 * ViewSettings.LONGEST_NAME;

    /** What is wrong with the settings; nothing, if they can be kept. */
    List<FieldFault> check(ViewSettings settings) {
        return Stream.of(name(settings), filters(settings), sort(settings), columns(settings))
                .flatMap(faults -> faults)
                .toList();
    }

    private static Stream<FieldFault> name(ViewSettings settings) {
        var name = settings.name();
        if (name.isBlank()) {
            return Stream.of(new FieldFault("name", "required", "must be given"));
        }
        if (name.codePoints().anyMatch(character -> Character.isISOControl(character))) {
            return Stream.of(new FieldFault("name", "not-one-line", "must be one line without control characters"));
        }
        return name.codePointCount(0, name.length()) > ViewSettings.LONGEST_NAME
                        || Folding.fold(name).length() > LONGEST_FOLDED
                ? Stream.of(new FieldFault(
                        "name", "too-long", "must have at most " + ViewSettings.LONGEST_NAME + " characters"))
                : Stream.empty();
    }

    private Stream<FieldFault> filters(ViewSettings settings) {
        var filters = settings.filters();
        if (filters.size() > ViewSettings.MOST_FILTERS) {
            return Stream.of(
                    new FieldFault("filters", "too-many", "must be at most " + ViewSettings.MOST_FILTERS + " filters"));
        }
        var rules = new FilterRules(type);
        return IntStream.range(0, filters.size())
                .boxed()
                .flatMap(i -> rules.check("filters[" + i + "]", filters.get(i)).stream());
    }

    private Stream<FieldFault> sort(ViewSettings settings) {
        var field = settings.sort().field();
        return QueryRules.isSorted(type, field) || CustomValues.key(field).isPresent()
                ? Stream.empty()
                : Stream.of(new FieldFault("sort", "not-sorted", type.plural() + " cannot be sorted by " + field));
    }

    private Stream<FieldFault> columns(ViewSettings settings) {
        var columns = settings.columns();
        if (columns.size() > ViewSettings.MOST_COLUMNS || Set.copyOf(columns).size() < columns.size()) {
            return Stream.of(new FieldFault(
                    "columns",
                    "too-many",
                    "must be at most " + ViewSettings.MOST_COLUMNS + " fields, each of them once"));
        }
        return IntStream.range(0, columns.size())
                .filter(i -> !QueryRules.isShown(type, columns.get(i))
                        && CustomValues.key(columns.get(i)).isEmpty())
                .mapToObj(i -> new FieldFault(
                        "columns[" + i + "]", "unknown-field", "A " + type.name() + " has no field " + columns.get(i)));
    }
}
