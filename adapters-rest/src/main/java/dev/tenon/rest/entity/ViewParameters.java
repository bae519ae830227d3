package dev.tenon.rest.entity;

import dev.tenon.kernel.TenantContext;
import dev.tenon.kernel.entity.EntityType;
import dev.tenon.kernel.entity.Operator;
import dev.tenon.kernel.entity.Sort;
import dev.tenon.rest.problem.Answers;
import dev.tenon.workspace.SavedView;
import dev.tenon.workspace.ViewFilter;
import dev.tenon.workspace.ViewSettings;
import dev.tenon.workspace.Views;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.Optional;
import java.util.UUID;

/**
 * The parameters of a list, and those that stand for the saved view which they name: {@code view=<id>}. Filters that are given beside it narrow it
 * further; an order and fields that are given take the place of its own.
 */
final class ViewParameters {
    static final String VIEW = "view";

    private static final String SORT = "sort";
    private static final String FIELDS = "fields";

    private ViewParameters() {}

    /** All of them; a view that is not there for the caller, or of another entity, ends the request. */
    static MultivaluedMap<String, String> of(
            Views views, TenantContext tenant, EntityType<?> type, MultivaluedMap<String, String> given) {
        return Optional.ofNullable(given.getFirst(VIEW))
                .filter(text -> !text.isEmpty())
                .map(text -> together(found(views, tenant, type, text).settings(), given))
                .orElse(given);
    }

    private static SavedView found(Views views, TenantContext tenant, EntityType<?> type, String text) {
        var id = Answers.id(() -> new SavedView.Id(UUID.fromString(text)), VIEW);
        var view = views.find(tenant, id).filter(found -> found.entity().equals(type.qualifiedName()));
        return Answers.found(view, VIEW);
    }

    private static MultivaluedMap<String, String> together(ViewSettings view, MultivaluedMap<String, String> given) {
        var all = new MultivaluedHashMap<String, String>();
        given.forEach((name, values) ->
                values.stream().filter(value -> !value.isEmpty()).forEach(value -> all.add(name, value)));
        view.filters().forEach(filter -> all.add(name(filter), String.join(",", filter.values())));
        if (!all.containsKey(SORT)) {
            all.putSingle(SORT, text(view.sort()));
        }
        if (!all.containsKey(FIELDS) && !view.columns().isEmpty()) {
            all.putSingle(FIELDS, String.join(",", view.columns()));
        }
        return all;
    }

    private static String name(ViewFilter filter) {
        return filter.operator() == Operator.EQ ? filter.field() : filter.field() + "." + filter.operator();
    }

    private static String text(Sort sort) {
        return switch (sort.direction()) {
            case ASCENDING -> sort.field();
            case DESCENDING -> "-" + sort.field();
        };
    }
}
