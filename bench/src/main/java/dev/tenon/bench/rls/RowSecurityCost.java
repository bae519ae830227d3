package dev.tenon.bench.rls;

import dev.tenon.bench.Part;
import dev.tenon.bench.Run;
import dev.tenon.bench.figure.Figure;
import dev.tenon.bench.figure.Pair;
import dev.tenon.bench.figure.Report;
import dev.tenon.bench.figure.Target;
import dev.tenon.bench.stage.Surroundings;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Part 1. */
public final class RowSecurityCost implements Part {
    private static final double MOST_RATIO = 1.10;

    @Override
    public int number() {
        return 1;
    }

    @Override
    public String title() {
        return "The hot statements under row-level security, against a role that it does not hold";
    }

    @Override
    public Report measure(Run run) {
        try (var surroundings = Surroundings.start(run.folder().resolve("row-security"))) {
            run.say("Capturing the hot operations");
            var hot = HotOperations.captured(surroundings, run);
            run.say("Making one large firm and " + run.effort().tenants() + " small ones");
            new Multiplied(surroundings.database(), hot.firm().tenant().toString())
                    .by(hot.copies(run.effort()), run.effort().tenants());
            try (var held = hot.held(surroundings.database());
                    var free = hot.unheld(surroundings.database())) {
                return report(run, hot, held, free, new Leaks(surroundings.database()));
            }
        }
    }

    private Report report(Run run, HotOperations hot, Role held, Role free, Leaks leaks) {
        var found = hot.leaks(held, free, leaks);
        var nameless = hot.withoutTenant();
        var figures = new ArrayList<Figure>();
        pairs(run, hot, held, free)
                .forEach((operation, pairs) -> figures.add(new Figure.Ratio(
                        operation.name() + ", all its statements",
                        "tenon_app, held",
                        "a role that is not held",
                        "microseconds",
                        new Target.AtMost(MOST_RATIO),
                        pairs)));
        figures.add(new Figure.Count(
                "statements that row-level security keeps from an index", new Target.AtMost(0), found.size()));
        figures.add(new Figure.Count(
                "statements that leave the tenant to the policy", new Target.AtMost(0), nameless.size()));
        var notes = new LinkedHashMap<String, String>();
        notes.put("rows", hot.size(run.effort()));
        found.forEach((text, why) -> notes.put("kept from an index: " + text, String.join("; ", why)));
        nameless.forEach(text -> notes.put("leaves the tenant to the policy: " + text, ""));
        return new Report(number(), "row-security", title(), run.seed(), figures, notes);
    }

    /** Per operation; the two roles take turns, first the writes of both and then the reads. */
    private static Map<Operation, List<Pair>> pairs(Run run, HotOperations hot, Role held, Role free) {
        var pairs = new LinkedHashMap<Operation, List<Pair>>();
        hot.operations().forEach(operation -> pairs.put(operation, new ArrayList<>()));
        for (var group : hot.groups()) {
            work(group, run.effort().leg(), held, free);
            for (int i = 0; i < run.effort().pairs(); i++) {
                work(group, run.effort().leg().dividedBy(hot.groups().size()), held, free);
                group.forEach(operation -> pairs.getOrDefault(operation, new ArrayList<>())
                        .add(new Pair(held.micros(operation), free.micros(operation))));
            }
            run.say(group.stream().map(Operation::name).toList() + " measured");
        }
        return pairs;
    }

    private static void work(List<Operation> group, Duration time, Role held, Role free) {
        held.work(group, time);
        free.work(group, time);
    }
}
