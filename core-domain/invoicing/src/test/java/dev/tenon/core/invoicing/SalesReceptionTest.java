package dev.tenon.core.invoicing;

import static dev.tenon.core.invoicing.Given.gbp;
import static dev.tenon.core.invoicing.SalesRows.file;
import static dev.tenon.core.invoicing.SalesRows.row;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tenon.invoicing.ImportState;
import dev.tenon.invoicing.ImportSuperseded;
import dev.tenon.invoicing.MalformedSalesFile;
import dev.tenon.invoicing.RowFilter;
import dev.tenon.invoicing.SalesFile;
import dev.tenon.invoicing.SalesRow;
import dev.tenon.kernel.Bytes;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

final class SalesReceptionTest {
    private static final List<SalesRow> ROWS = LongStream.rangeClosed(2, 2_501)
            .mapToObj(line -> row(line, Long.toString(line / 100), "1", "1"))
            .toList();

    private final Bench bench = new Bench();
    private final ImportDesk desk = new ImportDesk(bench);

    @Test
    void aReceivedFileWaitsToBeRun() {
        var received = Bench.only(desk.receive("key", file(ROWS)));

        assertThat(received.state()).isEqualTo(ImportState.RUNNING);
        assertThat(received.rows()).isEqualTo(2_500);
        assertThat(received.digest()).isEqualTo(file(ROWS).digest());
        assertThat(received.startedBy()).isEqualTo(Firm.CLERK);
        assertThat(received.startedAt()).isEqualTo(Bench.NOW);
        assertThat(bench.module().imports().unfinished(bench.clerk())).containsExactly(received);
        assertThat(desk.reports(RowFilter.ALL)).isEmpty();
    }

    @Test
    void anInterruptedUploadIsTakenFromItsBeginningUnderTheSameKey() {
        interrupt(ROWS.subList(0, 1_500));
        assertThat(bench.module().imports().unfinished(bench.clerk())).isEmpty();

        desk.receive("key", file(ROWS.subList(0, 1_200)));
        desk.run();

        assertThat(desk.last().attempt()).isEqualTo(2);
        assertThat(desk.last().rows()).isEqualTo(1_200);
        assertThat(desk.status().figures().rowsPosted()).isEqualTo(1_200);
        assertThat(desk.status().figures().invoiced()).isEqualTo(gbp("1200.00"));
    }

    @Test
    void anUploadThatIsStillComingInIsNotRun() {
        interrupt(ROWS);
        var unknown = bench.module().imports().unfinished(bench.clerk());
        desk.receive("other", file());

        assertThat(unknown).isEmpty();
        desk.run();
        assertThat(bench.announced()).isEmpty();
    }

    @Test
    void theLaterOfTwoAttemptsGoesOnAndTheEarlierEndsWithoutATrace() {
        var late = new Overtaken(ROWS, 1_700, () -> desk.receive("key", file(ROWS.subList(0, 300))));

        assertThatThrownBy(() -> desk.receive("key", late)).isInstanceOf(ImportSuperseded.class);
        assertThat(late.handedOver()).hasValueLessThan(ROWS.size());
        desk.run();
        assertThat(desk.status().figures().rowsPosted()).isEqualTo(300);
        assertThat(desk.last().digest()).isEqualTo(file(ROWS.subList(0, 300)).digest());
    }

    @Test
    void anAttemptThatIsOvertakenAtItsLastRowEndsToo() {
        var late = new Overtaken(ROWS.subList(0, 1_000), 1_000, () -> desk.receive("key", file(ROWS.subList(0, 300))));

        assertThatThrownBy(() -> desk.receive("key", late)).isInstanceOf(ImportSuperseded.class);
        desk.run();
        assertThat(desk.status().figures().rowsPosted()).isEqualTo(300);
    }

    private void interrupt(List<SalesRow> rows) {
        assertThatThrownBy(() -> desk.receive("key", new BreakingFile(rows))).isInstanceOf(MalformedSalesFile.class);
    }

    /** An upload during which something happens. */
    private record Overtaken(List<SalesRow> rows, int after, Runnable meanwhile, AtomicInteger handedOver)
            implements SalesFile {
        Overtaken(List<SalesRow> rows, int after, Runnable meanwhile) {
            this(rows, after, meanwhile, new AtomicInteger());
        }

        @Override
        public void forEachRow(Consumer<SalesRow> action) {
            for (var row : rows) {
                action.accept(row);
                if (handedOver.incrementAndGet() == after) {
                    meanwhile.run();
                }
            }
        }

        @Override
        public Bytes digest() {
            return file(rows).digest();
        }
    }
}
