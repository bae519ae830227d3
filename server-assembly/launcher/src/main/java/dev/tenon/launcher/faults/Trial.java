package dev.tenon.launcher.faults;

import dev.tenon.launcher.up.Installation;
import dev.tenon.launcher.up.Platform;
import dev.tenon.launcher.up.Progress;
import dev.tenon.launcher.up.Steps;
import dev.tenon.messaging.KafkaConnection;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** One run: a platform of its own, the plan, and the questions at the end. It stops by itself, however it ends. */
public final class Trial {
    private static final Patience PATIENCE = new Patience(Duration.ofSeconds(90));

    private final Plan plan;
    private final Progress progress;

    /**
     * Draws the plan.
     *
     * @param seed the same again draws the same files, payments and kills
     * @param rounds how often each service is killed
     * @param rows about how many rows are imported
     */
    public Trial(long seed, int rounds, int rows, Progress progress) {
        this.plan = Plan.draw(seed, rounds, rows);
        this.progress = progress;
    }

    /** Runs it; gives how many of the answers at the end were wrong. */
    public long run(Installation installation, Steps steps) {
        try (var grounds = Grounds.prepare(installation, steps)) {
            long wrong = Long.MAX_VALUE;
            try {
                wrong = run(grounds);
                return wrong;
            } finally {
                if (wrong > 0) {
                    progress.say("The logs are kept in " + grounds.keep());
                }
            }
        }
    }

    private long run(Grounds grounds) {
        var platform = grounds.rig().start(progress);
        var campaign = new Campaign(grounds, platform, progress);
        campaign.run(plan);
        var books = new BackDoor(platform);
        settle(platform, books);
        return verdict(checks(platform, books, campaign.tellers()));
    }

    /** Until nothing is on its way any more. */
    private void settle(Platform platform, BackDoor books) {
        progress.timed("Settling", () -> {
            PATIENCE.until("the work that was due had run", () -> books.due() == 0);
            PATIENCE.until("the outbox was empty", () -> books.lastWaiting() == 0);
            for (var tenant : Plan.tenants()) {
                var firm = new Firm(platform, tenant);
                PATIENCE.until(
                        "Reporting had every event of " + tenant,
                        () -> firm.get("/api/v1/reporting/freshness")
                                        .path("eventsWaiting")
                                        .asLong()
                                == 0);
                PATIENCE.until(
                        "the audit log of " + tenant + " was sealed",
                        () -> firm.get("/api/v1/audit/verify").path("waiting").asLong() == 0);
            }
            return plan;
        });
    }

    private List<Check> checks(Platform platform, BackDoor books, List<Teller> tellers) {
        var checks = new ArrayList<Check>();
        for (var teller : tellers) {
            var tenant = teller.tenant();
            var expected = ExpectedBooks.of(tenant, plan);
            checks.add(Check.of(tenant + ": payments answered otherwise when repeated", 0, teller.answeredOtherwise()));
            checks.add(Check.of(tenant + ": payments in the books", expected.payments(), books.payments(tenant)));
            checks.addAll(new Inquest(new Firm(platform, tenant), expected).hold());
        }
        var delivery = new Transport(books, KafkaConnection.to(platform.kafka())).look();
        checks.addAll(delivery.checks());
        progress.say(String.format(
                Locale.ROOT,
                "  %,d documents, %,d payments sent, %,d events; %,d messages are on the topics once more",
                books.documents(),
                tellers.stream().mapToInt(Teller::sent).sum(),
                delivery.events(),
                delivery.repeated()));
        return checks;
    }

    private long verdict(List<Check> checks) {
        checks.forEach(check -> progress.say(Verdict.line(check)));
        long wrong = checks.stream().filter(check -> !check.holds()).count();
        progress.say(String.format(
                Locale.ROOT,
                "%n%s after %.0f s: %d of %d checks hold",
                wrong == 0 ? "Nothing was lost, nothing was doubled" : "DIFFERENCES",
                progress.seconds(),
                checks.size() - wrong,
                checks.size()));
        return wrong;
    }
}
