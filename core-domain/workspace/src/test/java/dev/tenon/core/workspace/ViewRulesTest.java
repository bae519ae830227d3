package dev.tenon.core.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.tenon.kernel.entity.FieldFault;
import dev.tenon.kernel.entity.Operator;
import dev.tenon.kernel.entity.Sort;
import dev.tenon.workspace.Sharing;
import dev.tenon.workspace.ViewFilter;
import dev.tenon.workspace.ViewSettings;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ViewRulesTest {

    @ParameterizedTest
    @CsvSource({
        "title,PREFIX,Ann",
        "urgent,EQ,true",
        "seats,GT,3",
        "price,LTE,12.50",
        "due,GTE,2026-11-23",
        "closed,LT,2026-11-23T10:00:00Z",
        "changedAt,GTE,2026-11-23T10:00:00Z",
        "colour,EQ,dark-red",
        "assignee,EQ,11111111-1111-1111-1111-111111111111",
        "assignee,PRESENT,false",
        "custom.region,EQ,north"
    })
    void aFilterThatTheListHasIsKept(String field, Operator operator, String value) {
        assertThat(faults(filtering(field, operator, value))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "remarks,EQ,x,filters[0].field,not-filtered",
        "nothing,EQ,x,filters[0].field,not-filtered",
        "title,GT,x,filters[0].operator,not-compared",
        "urgent,EQ,yes,filters[0].values[0],unreadable",
        "seats,GT,many,filters[0].values[0],unreadable",
        "price,GT,1e5,filters[0].values[0],unreadable",
        "due,EQ,2026-02-30,filters[0].values[0],unreadable",
        "closed,LT,yesterday,filters[0].values[0],unreadable",
        "colour,EQ,DARK_RED,filters[0].values[0],unreadable",
        "assignee,EQ,1-1-1-1-1,filters[0].values[0],unreadable",
        "assignee,PRESENT,perhaps,filters[0].values[0],unreadable",
        "title,EQ,'',filters[0].values[0],unfit-value",
        "title,IN,'a,b',filters[0].values[0],unfit-value",
        "custom.region,EQ,'',filters[0].values[0],unfit-value"
    })
    void aFilterThatTheListDoesNotHaveIsRefusedAtItsPlace(
            String field, Operator operator, String value, String path, String code) {
        assertThat(faults(filtering(field, operator, value)))
                .extracting(FieldFault::path, FieldFault::code)
                .containsExactly(tuple(path, code));
    }

    @Test
    void aFilterHasOneValueAndSomeOfThemOnlyWhereItIsAskedFor() {
        assertThat(faults(with(List.of(new ViewFilter("title", Operator.EQ, List.of("a", "b"))))))
                .extracting(FieldFault::code)
                .containsExactly("wrong-number");
        assertThat(faults(with(List.of(new ViewFilter("title", Operator.EQ, List.of())))))
                .extracting(FieldFault::code)
                .containsExactly("wrong-number");
        assertThat(faults(with(List.of(new ViewFilter("title", Operator.IN, List.of("a", "b"))))))
                .isEmpty();
    }

    @Test
    void aTextThatNoDatabaseTakesIsNoValue() {
        assertThat(faults(filtering("title", Operator.EQ, "a\0b"))).hasSize(1);
        assertThat(faults(filtering("title", Operator.EQ, "a\ud800b"))).hasSize(1);
        assertThat(faults(filtering("title", Operator.EQ, "\ud83d\ude00"))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"title", "due", "id", "createdAt", "custom.region"})
    void aViewIsSortedByWhatTheListIs(String field) {
        assertThat(faults(sorted(field))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"seats", "remarks", "nothing", "version"})
    void aViewIsSortedByNothingElse(String field) {
        assertThat(faults(sorted(field)))
                .extracting(FieldFault::path, FieldFault::code)
                .containsExactly(tuple("sort", "not-sorted"));
    }

    @Test
    void columnsAreFieldsEachOfThemOnce() {
        assertThat(faults(showing(List.of("remarks", "createdAt", "custom.region"))))
                .isEmpty();
        assertThat(faults(showing(List.of("title", "nothing"))))
                .extracting(FieldFault::path, FieldFault::code)
                .containsExactly(tuple("columns[1]", "unknown-field"));
        assertThat(faults(showing(List.of("title", "title"))))
                .extracting(FieldFault::path)
                .containsExactly("columns");
        var many = IntStream.rangeClosed(0, ViewSettings.MOST_COLUMNS)
                .mapToObj(i -> "custom.f" + i)
                .toList();
        assertThat(faults(showing(many))).extracting(FieldFault::path).containsExactly("columns");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "a\nb", "a\u0000b"})
    void aNameIsOneLine(String name) {
        assertThat(faults(named(name))).extracting(FieldFault::path).containsExactly("name");
    }

    @Test
    void aNameIsShortAlsoWhereNamesAreCompared() {
        assertThat(faults(named("n".repeat(100)))).isEmpty();
        assertThat(faults(named("n".repeat(101)))).extracting(FieldFault::code).containsExactly("too-long");
        assertThat(faults(named("\ufdfa".repeat(100))))
                .extracting(FieldFault::code)
                .containsExactly("too-long");
    }

    @Test
    void aViewHasSoManyFiltersAndNoMore() {
        var filter = new ViewFilter("title", Operator.PREFIX, List.of("a"));
        assertThat(faults(with(Collections.nCopies(ViewSettings.MOST_FILTERS, filter))))
                .isEmpty();
        assertThat(faults(with(Collections.nCopies(ViewSettings.MOST_FILTERS + 1, filter))))
                .extracting(FieldFault::path, FieldFault::code)
                .containsExactly(tuple("filters", "too-many"));
    }

    private static List<FieldFault> faults(ViewSettings settings) {
        return new ViewRules(Ticket.TYPE).check(settings);
    }

    private static ViewSettings filtering(String field, Operator operator, String value) {
        return with(List.of(new ViewFilter(field, operator, List.of(value))));
    }

    private static ViewSettings with(List<ViewFilter> filters) {
        return new ViewSettings("View", filters, Sort.BY_ID, List.of(), Sharing.PRIVATE);
    }

    private static ViewSettings sorted(String field) {
        var sort = new Sort(field, Sort.Direction.DESCENDING);
        return new ViewSettings("View", List.of(), sort, List.of(), Sharing.PRIVATE);
    }

    private static ViewSettings showing(List<String> columns) {
        return new ViewSettings("View", List.of(), Sort.BY_ID, columns, Sharing.PRIVATE);
    }

    private static ViewSettings named(String name) {
        return new ViewSettings(name, List.of(), Sort.BY_ID, List.of(), Sharing.PRIVATE);
    }
}
