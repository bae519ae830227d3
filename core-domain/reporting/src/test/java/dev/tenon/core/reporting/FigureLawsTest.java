package dev.tenon.core.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.invoicing.event.CreditNotePosted;
import dev.tenon.invoicing.event.InvoicePosted;
import dev.tenon.invoicing.event.PaymentAllocated;
import dev.tenon.kernel.Done;
import dev.tenon.kernel.Money;
import dev.tenon.kernel.Outbox.Outgoing;
import dev.tenon.kernel.PageRequest;
import dev.tenon.kernel.PublishedEvent;
import dev.tenon.reporting.Delta;
import dev.tenon.reporting.Measure;
import dev.tenon.reporting.ReceivablesByAge;
import dev.tenon.reporting.Reconciliation.Difference;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds of the figures in whatever order the events arrive. */
final class FigureLawsTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final int INVOICES = 60;

    static LongStream seeds() {
        return LongStream.concat(LongStream.rangeClosed(1, 4), LongStream.of(new Random().nextLong(1_000_000)));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void shuffledAndRepeatedEventsGiveTheSameFigures(long seed) {
        var events = GeneratedEvents.of(seed, INVOICES);
        var straight = new Desk();
        straight.published(events).forEach(straight::deliver);

        var shuffled = new Desk();
        var deliveries = new ArrayList<Outgoing>(shuffled.published(events));
        deliveries.addAll(deliveries.subList(0, deliveries.size() / 3));
        Collections.shuffle(deliveries, new Random(seed));
        deliveries.forEach(shuffled::deliver);

        assertThat(figures(shuffled)).isEqualTo(figures(straight)).isNotEmpty();
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void receivablesAddUpFromTheEvents(long seed) {
        var events = GeneratedEvents.of(seed, INVOICES);
        var desk = new Desk();
        desk.published(events).forEach(desk::deliver);

        var totals = desk.reporting().receivables(Desk.reader(), LocalDate.of(2099, 1, 1)).rows().items().stream()
                .map(ReceivablesByAge::total)
                .toList();
        assertThat(totals).hasSize(3).allSatisfy(total -> assertThat(total).isEqualTo(owed(events, total)));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void figuresThatAgreeWithTheJournalHaveNoDifferences(long seed) {
        var events = GeneratedEvents.of(seed, INVOICES);
        var desk = new Desk();
        desk.published(events).forEach(desk::deliver);

        var reconciliation = desk.reporting().reconcile(Desk.reader());
        assertThat(reconciliation.differences()).isEmpty();
        assertThat(reconciliation.events()).isEqualTo(events.size());
        assertThat(reconciliation.figures()).isPositive();
    }

    @Test
    void eventsThatHaveNotArrivedAreNoDifference() {
        var desk = new Desk();
        var outgoing = desk.published(GeneratedEvents.of(1, INVOICES));
        outgoing.subList(0, 50).forEach(desk::deliver);

        assertThat(desk.reporting().reconcile(Desk.reader()).differences()).isEmpty();
        assertThat(desk.reporting().reconcile(Desk.reader()).events()).isEqualTo(50);
    }

    @Test
    void aFigureThatWasTamperedWithIsFoundWithWhatItShouldBe() {
        var desk = new Desk();
        desk.published(GeneratedEvents.of(1, INVOICES)).forEach(desk::deliver);
        var day = LocalDate.of(1999, 1, 1);
        var delta = new Delta.OfMeasure(Measure.REVENUE, day, Money.of("0.01", "GBP"));
        desk.store().within(Desk.reader(), session -> {
            session.add(delta);
            return Done.DONE;
        });

        assertThat(desk.reporting().reconcile(Desk.reader()).differences())
                .containsExactly(new Difference("revenue/1999-01-01/GBP", 1, 0));
    }

    @Test
    void aFigureThatIsMissingIsFound() {
        var desk = new Desk();
        var posted =
                new InvoicePosted(new UUID(7, 1), 2, new UUID(6, 1), "INV-1", TODAY, TODAY, Money.of("10.00", "GBP"));
        desk.published(List.of(posted)).forEach(desk::deliver);
        desk.store().within(Desk.reader(), session -> {
            session.add(new Delta.OfMeasure(Measure.REVENUE, TODAY, Money.of("-10.00", "GBP")));
            return Done.DONE;
        });

        assertThat(desk.reporting().reconcile(Desk.reader()).differences())
                .containsExactly(new Difference("revenue/2026-11-23/GBP", 0, 1_000));
    }

    private static List<Object> figures(Desk desk) {
        var figures = new ArrayList<Object>();
        var from = YearMonth.of(2026, 1);
        figures.addAll(desk.reporting()
                .revenue(Desk.reader(), from, from.plusYears(1))
                .rows()
                .items());
        figures.addAll(desk.reporting().receivables(Desk.reader(), TODAY).rows().items());
        figures.addAll(desk.reporting()
                .openByCustomer(Desk.reader(), PageRequest.first(99))
                .rows()
                .items());
        desk.store().within(Desk.reader(), session -> {
            session.forEachFigure((key, minor) -> figures.add(key + " = " + minor));
            return Done.DONE;
        });
        return figures;
    }

    private static Money owed(List<PublishedEvent> events, Money like) {
        return events.stream()
                .map(FigureLawsTest::owed)
                .filter(amount -> amount.currency().equals(like.currency()))
                .reduce(Money.zero(like.currency()), Money::plus);
    }

    private static Money owed(PublishedEvent event) {
        return switch (event) {
            case InvoicePosted e -> e.total();
            case CreditNotePosted e -> e.total().negated();
            case PaymentAllocated e -> e.amount().negated();
            default -> Money.of("0.00", "GBP");
        };
    }
}
