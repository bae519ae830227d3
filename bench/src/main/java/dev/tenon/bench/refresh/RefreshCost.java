package dev.tenon.bench.refresh;

import dev.tenon.bench.Part;
import dev.tenon.bench.Run;
import dev.tenon.bench.figure.Figure;
import dev.tenon.bench.figure.Numbers;
import dev.tenon.bench.figure.Pair;
import dev.tenon.bench.figure.Report;
import dev.tenon.bench.figure.Target;
import dev.tenon.bench.stage.Database;
import dev.tenon.bench.stage.Firm;
import dev.tenon.bench.stage.Firms;
import dev.tenon.launcher.folder.DataFolder;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Part 4. */
public final class RefreshCost implements Part {
    private static final double MOST_RATIO = 1.2;
    private static final int LONGER = 100;
    private static final int EVENTS_OF_A_PAIR = 400;

    @Override
    public int number() {
        return 4;
    }

    @Override
    public String title() {
        return "Taking one posted invoice into the figures, after a long history against after a short one";
    }

    @Override
    public Report measure(Run run) {
        try (var database = Database.start(new DataFolder(run.folder().resolve("refresh")));
                var figures = new Figures(database)) {
            var firms = new Firms(database).take(2);
            var postings = new Postings(new Random(run.seed()));
            int history = run.effort().history();
            run.say("Taking " + history / LONGER + " and " + history + " invoices into the figures");
            feed(database, figures, firms.getFirst(), postings, history / LONGER);
            feed(database, figures, firms.getLast(), postings, history);
            pair(figures, firms, postings); // warms up
            var pairs = new ArrayList<Pair>();
            for (int i = 0; i < run.effort().pairs(); i++) {
                pairs.add(pair(figures, firms, postings));
            }
            return report(run, pairs);
        }
    }

    private Report report(Run run, List<Pair> pairs) {
        int history = run.effort().history();
        var figure = new Figure.Ratio(
                "one refresh, median of " + EVENTS_OF_A_PAIR,
                "after " + history + " invoices",
                "after " + history / LONGER,
                "microseconds",
                new Target.AtMost(MOST_RATIO),
                pairs);
        return new Report(number(), "refresh", title(), run.seed(), List.of(figure), Map.of());
    }

    /** What was taken is on disk before anything is measured, but not each of it by itself. */
    private static void feed(Database database, Figures figures, Firm firm, Postings postings, int count) {
        database.execute("alter system set synchronous_commit = off");
        database.execute("select pg_reload_conf()");
        figures.announced(firm, postings.next(count)).forEach(figures::take);
        database.execute("alter system reset synchronous_commit");
        database.execute("select pg_reload_conf()");
        database.execute("vacuum analyze");
        database.execute("checkpoint");
    }

    /** Event by event in turns, so that both meet the same machine. */
    private static Pair pair(Figures figures, List<Firm> firms, Postings postings) {
        var fewer = figures.announced(firms.getFirst(), postings.next(EVENTS_OF_A_PAIR));
        var more = figures.announced(firms.getLast(), postings.next(EVENTS_OF_A_PAIR));
        var afterFew = new double[EVENTS_OF_A_PAIR];
        var afterMany = new double[EVENTS_OF_A_PAIR];
        for (int i = 0; i < EVENTS_OF_A_PAIR; i++) {
            afterMany[i] = figures.take(more.get(i));
            afterFew[i] = figures.take(fewer.get(i));
        }
        return new Pair(Numbers.percentile(0.5, afterMany), Numbers.percentile(0.5, afterFew));
    }
}
