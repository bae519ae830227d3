package dev.tenon.core.crm;

import static dev.tenon.core.crm.Desk.values;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.kernel.entity.FieldFault;
import dev.tenon.kernel.entity.FieldValues;
import dev.tenon.kernel.entity.ImportRow;
import dev.tenon.kernel.entity.ImportedRow;
import dev.tenon.kernel.entity.ImportedRow.Changed;
import dev.tenon.kernel.entity.ImportedRow.Created;
import dev.tenon.kernel.entity.ImportedRow.Refused;
import dev.tenon.kernel.entity.ImportedRow.Unchanged;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What the import of every declared entity promises, by companies. */
class EntityImportTest {
    private final Desk desk = new Desk();

    @Test
    void aFileOfMoreThanOneChunkIsTakenInOrderAndTheSameFileAgainChangesNothing() {
        var file = IntStream.rangeClosed(1, 1_203)
                .mapToObj(i -> values("Company " + i, "reference", "C-" + i))
                .toArray(FieldValues[]::new);
        var first = taken(file);
        assertThat(first).extracting(ImportedRow::line).isSorted().hasSize(1_203);
        assertThat(first).allSatisfy(row -> assertThat(row).isInstanceOf(Created.class));
        desk.announced();
        assertThat(taken(file)).allSatisfy(row -> assertThat(row).isInstanceOf(Unchanged.class));
        assertThat(desk.announced()).isEmpty();
    }

    @Test
    void aRowIsAboutWhoHasItsReferenceThenItsTaxNumberThenItsName() {
        desk.company("One", "reference", "C-1");
        desk.company("Two", "taxNumber", "GB-2");
        desk.company("Three");
        assertThat(taken(
                        values("One now", "reference", "c-1"),
                        values("Two now", "taxNumber", "gb-2"),
                        values("THREE", "country", "GB"),
                        values("Four")))
                .satisfiesExactly(
                        one -> assertThat(one).isInstanceOf(Changed.class),
                        two -> assertThat(two).isInstanceOf(Changed.class),
                        three -> assertThat(three).isInstanceOf(Changed.class),
                        four -> assertThat(four).isInstanceOf(Created.class));
    }

    @Test
    void aRowThatCouldBeAboutSeveralIsRefused() {
        desk.company("Twin");
        desk.company("Twin");
        assertThat(taken(values("twin", "country", "GB")))
                .containsExactly(new Refused(
                        1,
                        List.of(new FieldFault(
                                "", "ambiguous", "Several (2) could be meant; give the row a reference"))));
    }

    @Test
    void ofTwoRowsAboutTheSameTheLaterOneChangesIt() {
        assertThat(taken(values("First", "reference", "C-1"), values("Second", "reference", "C-1")))
                .satisfiesExactly(
                        one -> assertThat(one).isInstanceOf(Created.class),
                        two -> assertThat(two).isInstanceOf(Changed.class));
    }

    @Test
    void aRefusedRowStopsNoOther() {
        assertThat(taken(values("One"), values(""), values("Three", "email", "?"), values("Four")))
                .satisfiesExactly(
                        one -> assertThat(one).isInstanceOf(Created.class),
                        two -> assertThat(two).isInstanceOf(Refused.class),
                        three -> assertThat(three).isInstanceOf(Refused.class),
                        four -> assertThat(four).isInstanceOf(Created.class));
    }

    private List<ImportedRow> taken(FieldValues... rows) {
        var report = new ArrayList<ImportedRow>();
        var file = IntStream.range(0, rows.length)
                .mapToObj(i -> new ImportRow(i + 1, rows[i], List.of()))
                .iterator();
        desk.companies().importRows(desk.clerk(), file, report::add);
        return report;
    }
}
