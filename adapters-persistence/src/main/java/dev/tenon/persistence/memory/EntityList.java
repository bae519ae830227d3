package dev.tenon.persistence.memory;

import dev.tenon.kernel.BadCursor;
import dev.tenon.kernel.Page;
import dev.tenon.kernel.PageRequest;
import dev.tenon.kernel.entity.Entity;
import dev.tenon.kernel.entity.EntityQuery;
import dev.tenon.kernel.entity.EntityType;
import dev.tenon.kernel.entity.Filter;
import dev.tenon.kernel.entity.Kind;
import dev.tenon.persistence.entity.Compared;
import dev.tenon.persistence.entity.Place;
import dev.tenon.persistence.entity.Term;
import java.time.DateTimeException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Filters, order and pages of one list, by looking at every entity. */
record EntityList<E extends Record & Entity>(EntityType<E> type, EntityQuery query) {
    private static final String SEPARATOR = "\n";

    Page<E> page(Stream<E> all, PageRequest request) {
        var term = Term.of(type, query.sort().field());
        var pages =
                new Pages(type + " " + query.sort().field() + " " + query.sort().direction());
        var after = pages.place(request).map(text -> read(term.kind(), text));
        var rest = query.filters().stream()
                .map(this::condition)
                .reduce(all, Stream::filter, (one, _) -> one)
                .filter(entity -> after.isEmpty() || order().compare(place(term, entity), after.orElseThrow()) > 0)
                .sorted(Comparator.comparing(entity -> place(term, entity), order()));
        return pages.page(rest, request, Function.identity(), entity -> text(place(term, entity)));
    }

    private Place place(Term term, E entity) {
        return new Place(
                term.forms(type, entity).stream().findFirst(), entity.id().value());
    }

    /** What has no value stands last in both directions. */
    private Comparator<Place> order() {
        Comparator<Place> byForm =
                Comparator.comparing(Place::form, (one, other) -> both(one, other) ? compare(one, other) : 0);
        var byFormAndId = byForm.thenComparing(Place::id, Compared.ORDER::compare);
        return Comparator.<Place, Boolean>comparing(place -> place.form().isEmpty())
                .thenComparing(
                        switch (query.sort().direction()) {
                            case ASCENDING -> byFormAndId;
                            case DESCENDING -> byFormAndId.reversed();
                        });
    }

    private Predicate<E> condition(Filter filter) {
        var term = Term.of(type, filter.field());
        return switch (filter.operator()) {
            case PRESENT ->
                entity -> term.forms(type, entity).isEmpty() != filter.value().equals(true);
            case IN, EQ -> any(term, wanted(term, filter)::contains);
            case GT -> any(term, form -> compare(form, term, filter) > 0);
            case GTE -> any(term, form -> compare(form, term, filter) >= 0);
            case LT -> any(term, form -> compare(form, term, filter) < 0);
            case LTE -> any(term, form -> compare(form, term, filter) <= 0);
            case PREFIX ->
                any(
                        term,
                        form -> ((String) form)
                                .startsWith((String) wanted(term, filter).getFirst()));
        };
    }

    private Predicate<E> any(Term term, Predicate<Object> fits) {
        return entity -> term.forms(type, entity).stream().anyMatch(fits);
    }

    private static int compare(Object form, Term term, Filter filter) {
        return Compared.ORDER.compare(form, wanted(term, filter).getFirst());
    }

    private static List<Object> wanted(Term term, Filter filter) {
        return filter.values().stream()
                .map(value -> Compared.of(term.kind(), value).orElse(""))
                .toList();
    }

    private static boolean both(Optional<Object> one, Optional<Object> other) {
        return one.isPresent() && other.isPresent();
    }

    private static int compare(Optional<Object> one, Optional<Object> other) {
        return Compared.ORDER.compare(one.orElseThrow(), other.orElseThrow());
    }

    private static String text(Place place) {
        return place.parts().stream().map(Object::toString).collect(Collectors.joining(SEPARATOR));
    }

    private static Place read(Kind kind, String text) {
        try {
            return Place.of(kind, Arrays.asList(text.split(SEPARATOR, Place.PARTS)));
        } catch (IllegalArgumentException | DateTimeException _) {
            throw new BadCursor();
        }
    }
}
