package dev.tenon.rest.reporting;

import dev.tenon.kernel.Cursor;
import dev.tenon.kernel.Money;
import dev.tenon.reporting.Figures;
import dev.tenon.reporting.Freshness;
import dev.tenon.reporting.OpenOfCustomer;
import dev.tenon.reporting.ReceivablesByAge;
import dev.tenon.reporting.Reconciliation;
import dev.tenon.reporting.RevenueOfMonth;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/** The figures as JSON. */
final class ReportJson {

    private ReportJson() {}

    /** Rows of figures and how fresh they are. */
    public record Report<T>(List<T> items, Optional<String> next, FreshnessView freshness) {

        static <S, T> Report<T> of(Figures<S> figures, Function<? super S, ? extends T> view) {
            return new Report<>(
                    figures.rows().items().stream().<T>map(view).toList(),
                    figures.rows().next().map(Cursor::value),
                    FreshnessView.of(figures.freshness()));
        }
    }

    /**
     * How far the figures are behind what was published.
     *
     * @param newestSeen when the newest event that they hold was recorded
     * @param lagMillis how long the oldest event that they do not hold has waited; 0 when none waits
     */
    public record FreshnessView(long eventsSeen, Optional<Instant> newestSeen, long eventsWaiting, long lagMillis) {

        static FreshnessView of(Freshness freshness) {
            return new FreshnessView(
                    freshness.eventsSeen(),
                    freshness.newestSeen(),
                    freshness.eventsWaiting(),
                    freshness.lag().toMillis());
        }
    }

    /** The revenue of a month in one currency. */
    public record MonthView(YearMonth month, Money revenue) {

        static MonthView of(RevenueOfMonth month) {
            return new MonthView(month.month(), month.revenue());
        }
    }

    /** Receivables in one currency. */
    public record ReceivablesView(List<BucketView> buckets, Money total) {

        static ReceivablesView of(ReceivablesByAge receivables) {
            return new ReceivablesView(
                    receivables.buckets().stream()
                            .map(bucket -> new BucketView(bucket.label(), bucket.amount()))
                            .toList(),
                    receivables.total());
        }
    }

    /**
     * What is overdue for so long.
     *
     * @param label {@code current}, {@code 1-30}, {@code 31-60}, {@code 61-90} or {@code 90+} days
     */
    public record BucketView(String label, Money amount) {}

    /** What a customer owes; reference and name are empty until the customer's own event arrived. */
    public record OpenView(UUID customer, String reference, String name, Money open) {

        static OpenView of(OpenOfCustomer open) {
            return new OpenView(open.customer(), open.reference(), open.name(), open.open());
        }
    }

    /** The outcome of a reconciliation with the event journal. */
    public record ReconciliationView(
            boolean equal, long events, long figures, List<DifferenceView> differences, FreshnessView freshness) {

        static ReconciliationView of(Reconciliation outcome, Freshness freshness) {
            return new ReconciliationView(
                    outcome.differences().isEmpty(),
                    outcome.events(),
                    outcome.figures(),
                    outcome.differences().stream().map(DifferenceView::of).toList(),
                    FreshnessView.of(freshness));
        }
    }

    /** A figure that differs, in minor units. */
    public record DifferenceView(String figure, long kept, long computed) {

        static DifferenceView of(Reconciliation.Difference difference) {
            return new DifferenceView(difference.figure(), difference.kept(), difference.computed());
        }
    }
}
