package dev.tenon.bench.footprint;

import dev.tenon.bench.Part;
import dev.tenon.bench.Run;
import dev.tenon.bench.figure.Figure;
import dev.tenon.bench.figure.Pair;
import dev.tenon.bench.figure.Report;
import dev.tenon.bench.figure.Target;
import dev.tenon.bench.load.Client;
import dev.tenon.bench.load.Crew;
import dev.tenon.bench.load.RestFirm;
import dev.tenon.bench.stage.Firms;
import dev.tenon.bench.stage.Surroundings;
import dev.tenon.infrastructure.process.ChildProcess;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Supplier;
import java.util.function.ToDoubleFunction;

/** Part 5. Everything but the server runs already, and both servers have been started before. */
public final class Footprint implements Part {
    private static final double MOST_RATIO = 2;

    @Override
    public int number() {
        return 5;
    }

    @Override
    public String title() {
        return "Start and memory of the server, against an Open Liberty with the same features and no application";
    }

    @Override
    public Report measure(Run run) {
        try (var surroundings = Surroundings.start(run.folder().resolve("footprint"))) {
            var bare = BareLiberty.in(run.folder().resolve("bare"), run.installation());
            Supplier<ChildProcess> tenon =
                    () -> surroundings.server(run.installation()).process();
            var ours = new ArrayList<Started>();
            var theirs = new ArrayList<Started>();
            started(tenon);
            started(bare::start);
            for (int i = 0; i < run.effort().pairs(); i++) {
                ours.add(started(tenon));
                theirs.add(started(bare::start));
                run.say(ours.getLast() + " against " + theirs.getLast());
            }
            return report(run, ours, theirs, loaded(run, surroundings));
        }
    }

    /** A server that was started, and stopped again. */
    private record Started(double seconds, ServerMemory memory) {}

    private static Started started(Supplier<ChildProcess> start) {
        long begin = System.nanoTime();
        try (var process = start.get()) {
            double seconds = (System.nanoTime() - begin) / 1e9;
            return new Started(seconds, ServerMemory.of(process.pid()));
        }
    }

    /** What the server holds after it has worked at full load. */
    private static ServerMemory loaded(Run run, Surroundings surroundings) {
        var firms = new Firms(surroundings.database());
        var firm = firms.take(1).getFirst();
        var day = LocalDate.now(ZoneOffset.UTC);
        try (var server = surroundings.server(run.installation());
                var one = new RestFirm(surroundings.address(), firm, "one", new Random(run.seed()));
                var other = new RestFirm(surroundings.address(), firm, "other", new Random(run.seed()))) {
            var clients = new ArrayList<Client>();
            for (var rest : List.of(one, other)) {
                rest.token(firms.token(firm));
                clients.add(() -> rest.draftAndPost(day));
            }
            new Crew(clients).work(run.effort().warmUp());
            return ServerMemory.of(server.process().pid());
        }
    }

    private Report report(Run run, List<Started> ours, List<Started> theirs, ServerMemory loaded) {
        var held = new Target.AtMost(MOST_RATIO);
        var figures = List.<Figure>of(
                ratio("time until ready", "seconds", held, ours, theirs, Started::seconds),
                ratio(
                        "resident memory after start",
                        "MiB",
                        held,
                        ours,
                        theirs,
                        started -> started.memory().resident()),
                ratio(
                        "heap after start and a full collection",
                        "MiB",
                        new Target.Told(),
                        ours,
                        theirs,
                        started -> started.memory().heap()),
                new Figure.Count("resident memory after load, MiB", new Target.Told(), loaded.resident()),
                new Figure.Count("heap after load and a full collection, MiB", new Target.Told(), loaded.heap()));
        return new Report(number(), "footprint", title(), run.seed(), figures, Map.of());
    }

    private static Figure ratio(
            String name,
            String unit,
            Target target,
            List<Started> ours,
            List<Started> theirs,
            ToDoubleFunction<Started> value) {
        var pairs = new ArrayList<Pair>();
        for (int i = 0; i < ours.size(); i++) {
            pairs.add(new Pair(value.applyAsDouble(ours.get(i)), value.applyAsDouble(theirs.get(i))));
        }
        return new Figure.Ratio(name, "Tenon", "bare Open Liberty", unit, target, pairs);
    }
}
