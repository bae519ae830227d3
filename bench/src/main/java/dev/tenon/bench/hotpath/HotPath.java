package dev.tenon.bench.hotpath;

import dev.tenon.bench.Pairs;
import dev.tenon.bench.Part;
import dev.tenon.bench.Run;
import dev.tenon.bench.figure.Figure;
import dev.tenon.bench.figure.Report;
import dev.tenon.bench.figure.Target;
import dev.tenon.bench.hotpath.Capture.Twice;
import dev.tenon.bench.replay.Batch;
import dev.tenon.bench.stage.Firms;
import dev.tenon.bench.stage.Surroundings;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;

/** Part 2. */
public final class HotPath implements Part {
    private static final int CLIENTS = 8;
    private static final int MOST_ROUND_TRIPS = 6;
    private static final double LEAST_RATIO = 0.65;

    @Override
    public int number() {
        return 2;
    }

    @Override
    public String title() {
        return "Create and post an invoice over REST, against a replay of its statements by bare JDBC";
    }

    @Override
    public Report measure(Run run) {
        var day = LocalDate.now(ZoneOffset.UTC);
        try (var surroundings = Surroundings.start(run.folder().resolve("hot-path"))) {
            var firms = new Firms(surroundings.database());
            var taken = firms.take(CLIENTS);
            run.say("Capturing one operation");
            var capture = new Capture(surroundings, run.installation(), day);
            var twice = capture.of(taken.getFirst(), firms, new Random(run.seed()));
            var template = Template.of(twice, Legs.parties(taken.getFirst(), twice.customer()));
            try (var server = surroundings.server(run.installation());
                    var legs = new Legs(surroundings, server, firms, taken, template, run.seed(), day)) {
                return report(run, twice, template, legs);
            }
        }
    }

    private Report report(Run run, Twice twice, Template template, Legs legs) {
        run.say("Warming both paths up");
        legs.warmUp(run.effort().warmUp(), run::say);
        var pairs = Pairs.interleaved(
                run.effort().pairs(),
                () -> legs.rest(run.effort().leg(), run::say),
                () -> legs.replay(run.effort().leg(), run::say));
        var figures = List.<Figure>of(
                new Figure.Ratio(
                        "create and post over REST, throughput",
                        "REST, 8 clients",
                        "JDBC replay, 8 connections",
                        "operations a second",
                        new Target.AtLeast(LEAST_RATIO),
                        pairs),
                count("round trips of create, with its commit", twice.one().draftRoundTrips()),
                count("round trips of post, with its commit", twice.one().postRoundTrips()));
        return new Report(number(), "hot-path", title(), run.seed(), figures, notes(template, legs));
    }

    private static Figure count(String name, int roundTrips) {
        return new Figure.Count(name, new Target.AtMost(MOST_ROUND_TRIPS), roundTrips);
    }

    private static Map<String, String> notes(Template template, Legs legs) {
        var notes = legs.notes();
        notes.put(
                "statements",
                "create " + template.draft().statements().size() + ", post "
                        + (template.postHead().statements().size()
                                + template.postTail().statements().size())
                        + ", begin and commit not counted; the replay sends them in 1 and 2 round trips, and commits");
        notes.put("statements of create", beginnings(template.draft()));
        notes.put("statements of post", beginnings(template.postHead()) + "; " + beginnings(template.postTail()));
        return notes;
    }

    private static String beginnings(Batch batch) {
        return batch.statements().stream()
                .map(text -> text.lines().findFirst().orElse(""))
                .map(line ->
                        "`" + line.substring(0, Math.min(60, line.length())).strip() + "`")
                .collect(Collectors.joining("; "));
    }
}
