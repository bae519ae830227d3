package dev.tenon.rest.workspace;

import dev.tenon.kernel.entity.Operator;
import dev.tenon.kernel.entity.Sort;
import dev.tenon.workspace.SavedView;
import dev.tenon.workspace.Sharing;
import dev.tenon.workspace.ViewFilter;
import dev.tenon.workspace.ViewSettings;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Saved views as JSON. */
final class ViewJson {
    private static final String REVERSE = "-";

    private ViewJson() {}

    /**
     * A view to save.
     *
     * @param entity such as {@code crm.company}
     */
    public record NewView(
            String entity,
            String name,
            Optional<List<FilterJson>> filters,
            Optional<String> sort,
            Optional<List<String>> columns,
            Optional<Sharing> sharing) {

        ViewSettings settings() {
            return new ViewChange(name, filters, sort, columns, sharing).settings();
        }
    }

    /**
     * What a view says from now on.
     *
     * @param sort a field, with - before it for the reverse order; by id where left out
     * @param columns all of them where left out
     * @param sharing private where left out
     */
    public record ViewChange(
            String name,
            Optional<List<FilterJson>> filters,
            Optional<String> sort,
            Optional<List<String>> columns,
            Optional<Sharing> sharing) {

        ViewSettings settings() {
            return new ViewSettings(
                    name,
                    filters.orElse(List.of()).stream().map(FilterJson::filter).toList(),
                    sort.map(ViewJson::sort).orElse(Sort.BY_ID),
                    columns.orElse(List.of()),
                    sharing.orElse(Sharing.PRIVATE));
        }
    }

    /**
     * A condition.
     *
     * @param operator equal where left out
     * @param values as the address of a list has them
     */
    public record FilterJson(String field, Optional<Operator> operator, List<String> values) {

        ViewFilter filter() {
            return new ViewFilter(field, operator.orElse(Operator.EQ), values);
        }

        static FilterJson of(ViewFilter filter) {
            return new FilterJson(filter.field(), Optional.of(filter.operator()), filter.values());
        }
    }

    /**
     * A saved view.
     *
     * @param owner {@code user:} or {@code module:} and who
     */
    public record ViewView(
            UUID id,
            long version,
            Instant createdAt,
            Instant changedAt,
            String owner,
            String entity,
            String name,
            List<FilterJson> filters,
            String sort,
            List<String> columns,
            Sharing sharing) {

        static ViewView of(SavedView view) {
            var settings = view.settings();
            return new ViewView(
                    view.id().value(),
                    view.stamp().version(),
                    view.stamp().createdAt(),
                    view.stamp().changedAt(),
                    view.owner().text(),
                    view.entity(),
                    settings.name(),
                    settings.filters().stream().map(FilterJson::of).toList(),
                    text(settings.sort()),
                    settings.columns(),
                    settings.sharing());
        }
    }

    private static Sort sort(String text) {
        return text.startsWith(REVERSE)
                ? new Sort(text.substring(REVERSE.length()), Sort.Direction.DESCENDING)
                : new Sort(text, Sort.Direction.ASCENDING);
    }

    private static String text(Sort sort) {
        return switch (sort.direction()) {
            case ASCENDING -> sort.field();
            case DESCENDING -> REVERSE + sort.field();
        };
    }
}
