package dev.tenon.core.invoicing;

import static dev.tenon.core.invoicing.Given.GBP;
import static dev.tenon.core.invoicing.Given.TODAY;
import static dev.tenon.core.invoicing.Given.gbp;
import static dev.tenon.core.invoicing.Given.line;
import static dev.tenon.core.invoicing.SalesRows.file;
import static dev.tenon.core.invoicing.SalesRows.row;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import dev.tenon.invoicing.DiscardInvoice;
import dev.tenon.invoicing.DraftInvoice;
import dev.tenon.invoicing.ExternalReference;
import dev.tenon.invoicing.ImportFigures;
import dev.tenon.invoicing.ImportRefusal.KeyReused;
import dev.tenon.invoicing.ImportRefusal.SourceInvalid;
import dev.tenon.invoicing.ImportRefusal.TermsOutOfRange;
import dev.tenon.invoicing.ImportState;
import dev.tenon.invoicing.InvoiceId;
import dev.tenon.invoicing.ReceiveSalesFile;
import dev.tenon.invoicing.RowFilter;
import dev.tenon.invoicing.SalesRow;
import dev.tenon.kernel.Decision;
import dev.tenon.kernel.NotAdmitted;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class SalesRepetitionTest {
    private static final SalesRow[] FILE = {row(2, "1", "2", "5"), row(3, "C2", "-1", "5")};

    private final Bench bench = new Bench();
    private final ImportDesk desk = new ImportDesk(bench);

    @Test
    void theSameFileUnderAnotherKeyFindsEverythingPosted() {
        desk.imported("first", FILE);
        bench.announced();

        assertThat(desk.imported("second", FILE))
                .isEqualTo(new ImportFigures(2, 2, 0, gbp("0.00"), 0, gbp("0.00"), 0, 2, 0, Map.of()));
        assertThat(desk.reports(RowFilter.ALREADY_POSTED)).hasSize(2);
        assertThat(bench.announced()).isEmpty();
    }

    @Test
    void theSameKeyWithTheSameFileGivesTheSameImport() {
        var figures = desk.imported("key", FILE);
        var before = desk.last();

        assertThat(desk.imported("key", FILE)).isEqualTo(figures);
        assertThat(desk.last()).isEqualTo(before);
    }

    @Test
    void theSameKeyWithAnotherFileIsRefusedWhetherRunningOrCompleted() {
        desk.receive("key", file(FILE));
        assertThat(desk.receive("key", file(row(2, "1", "3", "5")))).isEqualTo(Decision.refuse(new KeyReused("key")));

        desk.run();
        assertThat(desk.receive("key", file(row(2, "1", "3", "5")))).isEqualTo(Decision.refuse(new KeyReused("key")));
    }

    @Test
    void theSameKeyWithOtherSettingsIsRefused() {
        desk.receive("key", file(FILE));
        var other = new ReceiveSalesFile("key", "sales", GBP, 31, Map.of());

        assertThat(bench.module().imports().receive(bench.clerk(), other, file(FILE)))
                .isEqualTo(Decision.refuse(new KeyReused("key")));
    }

    @Test
    void termsOutOfRangeAreRefusedBeforeTheFileIsRead() {
        var order = new ReceiveSalesFile("key", "sales", GBP, 366, Map.of());

        assertThat(bench.module().imports().receive(bench.clerk(), order, file(FILE)))
                .isEqualTo(Decision.refuse(new TermsOutOfRange(366)));
    }

    @Test
    void anImportIsRunTwiceAndPostsOnce() {
        var figures = desk.imported("key", FILE);
        bench.announced();
        desk.run();

        assertThat(desk.status().figures()).isEqualTo(figures);
        assertThat(desk.last().state()).isEqualTo(ImportState.COMPLETED);
        assertThat(bench.announced()).isEmpty();
    }

    @Test
    void onlyAUserStartsAnImport() {
        assertThatThrownBy(() -> bench.module().imports().receive(Firm.robot(), ImportDesk.order("key"), file(FILE)))
                .isInstanceOf(NotAdmitted.class);
    }

    static List<SalesRow> others() {
        return List.of(
                row(2, "1", "3", "5"),
                row(2, "1", "2026-11-02", "C1", "2", "5"),
                row(2, "1", "2026-11-01", "C9", "2", "5"));
    }

    @ParameterizedTest
    @MethodSource("others")
    void anotherDocumentUnderAKnownNumberIsRefused(SalesRow other) {
        desk.imported("first", FILE);
        desk.imported("second", other);

        assertThat(desk.reasons()).containsExactly(entry(2L, "external-reference-taken"));
    }

    @Test
    void aDraftUnderTheNumberIsNotTakenForThePostedDocument() {
        var draft = draftOfTheFilesInvoice();
        desk.imported("first", today("1"));
        assertThat(desk.reasons()).containsExactly(entry(2L, "external-reference-taken"));

        bench.module().invoicing().discard(bench.clerk(), new DiscardInvoice(draft));
        desk.imported("second", today("1"));
        assertThat(desk.reasons()).containsExactly(entry(2L, "external-reference-taken"));
    }

    private InvoiceId draftOfTheFilesInvoice() {
        var customer = bench.customer("C1");
        var external = Optional.of(new ExternalReference("sales", "1"));
        var draft = new DraftInvoice(customer.id(), GBP, List.of(line("2", "5")), 30, external);
        return Bench.only(bench.module().invoicing().draft(bench.clerk(), draft))
                .invoice();
    }

    private static SalesRow today(String document) {
        return row(2, document, TODAY.toString(), "C1", "2", "5");
    }

    @Test
    void aSourceThatCannotNameOneIsRefusedBeforeTheFileIsTaken() {
        var order = new ReceiveSalesFile("key", "Not a source", Given.GBP, 30, Map.of());
        assertThat(bench.module().imports().receive(bench.clerk(), order, SalesRows.file()))
                .isEqualTo(Decision.refuse(new SourceInvalid("Not a source")));
    }
}
