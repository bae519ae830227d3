package dev.tenon.contract.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tenon.kernel.BadCursor;
import dev.tenon.kernel.Cursor;
import dev.tenon.kernel.PageRequest;
import dev.tenon.kernel.entity.Entity;
import dev.tenon.kernel.entity.EntityQuery;
import dev.tenon.kernel.entity.EntityRepository;
import dev.tenon.kernel.entity.EntityType;
import dev.tenon.kernel.entity.Sort;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** How entities are filtered, sorted and listed page by page. */
public interface EntityListContract extends EntityFixture {
    /** So many entities are listed. */
    int ENTITIES = 40;

    @ParameterizedTest
    @MethodSource(EntityRoundTripContract.TYPES)
    default <E extends Record & Entity> void everyFilterGivesWhatFits(EntityType<E> declared) {
        generated(declared, (type, all) -> {
            var expected = new Expected<>(type, all.add(type, ENTITIES));
            all.in(
                    type,
                    repository -> Queries.filters(type, expected.entities(), all.samples())
                            .forEach(filter -> {
                                var query = new EntityQuery(List.of(filter), Sort.BY_ID);
                                assertThat(listed(repository, query, 500))
                                        .as("%s", filter)
                                        .containsExactlyElementsOf(expected.list(query));
                            }));
        });
    }

    @ParameterizedTest
    @MethodSource(EntityRoundTripContract.TYPES)
    default <E extends Record & Entity> void everyOrderIsListedWithoutGapOrRepetition(EntityType<E> declared) {
        generated(declared, (type, all) -> {
            var expected = new Expected<>(type, all.add(type, ENTITIES));
            all.in(
                    type,
                    repository -> Queries.sorts(type).forEach(sort -> {
                        var query = new EntityQuery(List.of(), sort);
                        for (int limit : new int[] {1, 2, 7, ENTITIES}) {
                            assertThat(listed(repository, query, limit))
                                    .as("%s, %s a page", sort, limit)
                                    .containsExactlyElementsOf(expected.list(query));
                        }
                    }));
        });
    }

    @ParameterizedTest
    @MethodSource(EntityRoundTripContract.TYPES)
    default <E extends Record & Entity> void filtersAndOrdersGoTogether(EntityType<E> declared) {
        generated(declared, (type, all) -> {
            var expected = new Expected<>(type, all.add(type, ENTITIES));
            var filters = Queries.filters(type, expected.entities(), all.samples());
            var sorts = Queries.sorts(type);
            all.in(type, repository -> {
                for (int i = 0; i < ENTITIES; i++) {
                    var both = List.of(Queries.any(filters, all.samples()), Queries.any(filters, all.samples()));
                    var query = new EntityQuery(both, Queries.any(sorts, all.samples()));
                    assertThat(listed(repository, query, 3))
                            .as("%s", query)
                            .containsExactlyElementsOf(expected.list(query));
                }
            });
        });
    }

    @ParameterizedTest
    @MethodSource(EntityRoundTripContract.TYPES)
    default <E extends Record & Entity> void aWorkListsWhatItWrote(EntityType<E> declared) {
        generated(declared, (type, all) -> {
            var former = all.add(type, 10);
            var gone = former.getLast();
            all.forget(type, gone);
            var fresh = all.fresh(type);
            var changed = all.changed(type, former.getFirst());
            all.in(type, repository -> {
                repository.remove(gone);
                repository.replace(changed);
                repository.add(fresh);
                var now = new ArrayList<>(former.subList(1, former.size() - 1));
                now.addAll(List.of(changed, fresh));
                var expected = new Expected<>(type, now);
                Queries.filters(type, now, all.samples()).forEach(filter -> {
                    var query = new EntityQuery(List.of(filter), Sort.BY_ID);
                    assertThat(listed(repository, query, 500)).as("%s", filter).isEqualTo(expected.list(query));
                });
            });
        });
    }

    @ParameterizedTest
    @MethodSource(EntityRoundTripContract.TYPES)
    default <E extends Record & Entity> void theCursorOfAnotherListIsRefused(EntityType<E> declared) {
        generated(declared, (type, all) -> {
            all.add(type, 3);
            all.in(type, repository -> {
                var next =
                        repository.list(EntityQuery.ALL, PageRequest.first(1)).next();
                var elsewhere = new PageRequest(1, next.orElseThrow());
                Queries.sorts(type).stream()
                        .filter(sort -> !sort.equals(Sort.BY_ID))
                        .forEach(sort -> {
                            var other = new EntityQuery(List.of(), sort);
                            assertThatThrownBy(() -> repository.list(other, elsewhere))
                                    .isInstanceOf(BadCursor.class);
                        });
                for (var cursor : List.of("no cursor", "ABC", "!")) {
                    var none = new PageRequest(1, new Cursor(cursor));
                    assertThatThrownBy(() -> repository.list(EntityQuery.ALL, none))
                            .isInstanceOf(BadCursor.class);
                }
            });
        });
    }

    @ParameterizedTest
    @MethodSource(EntityRoundTripContract.TYPES)
    default <E extends Record & Entity> void anotherTenantsEntitiesAreNotListed(EntityType<E> declared) {
        generated(declared, (type, all) -> {
            var here = all.add(type, 5);
            var elsewhere = new Population(store(), tenants().fresh(), 7);
            elsewhere.add(type, 5);
            all.in(
                    type,
                    repository -> Queries.filters(type, here, all.samples())
                            .forEach(filter -> assertThat(here)
                                    .containsAll(
                                            listed(repository, new EntityQuery(List.of(filter), Sort.BY_ID), 500))));
        });
    }

    /** All pages of the list, read one after the other. */
    private static <E extends Record & Entity> List<E> listed(
            EntityRepository<E> repository, EntityQuery query, int limit) {
        var listed = new ArrayList<E>();
        Optional<Cursor> next = Optional.of(Cursor.START);
        while (next.isPresent()) {
            var page = repository.list(query, new PageRequest(limit, next.orElseThrow()));
            assertThat(page.items()).hasSizeLessThanOrEqualTo(limit);
            assertThat(page.next().isEmpty() || page.items().size() == limit).isTrue();
            listed.addAll(page.items());
            next = page.next();
        }
        return listed;
    }
}
