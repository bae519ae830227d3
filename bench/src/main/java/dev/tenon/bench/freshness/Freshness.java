package dev.tenon.bench.freshness;

import dev.tenon.bench.Pairs;
import dev.tenon.bench.Part;
import dev.tenon.bench.Run;
import dev.tenon.bench.figure.Figure;
import dev.tenon.bench.figure.Pair;
import dev.tenon.bench.figure.Report;
import dev.tenon.bench.figure.Target;
import dev.tenon.bench.load.RestFirm;
import dev.tenon.bench.stage.Firm;
import dev.tenon.bench.stage.Firms;
import dev.tenon.bench.stage.Surroundings;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Part 3. */
public final class Freshness implements Part {
    private static final int FIRMS = 4;
    private static final int PER_SECOND = 100;
    private static final int PER_SECOND_BESIDE_AN_IMPORT = 10;
    private static final double MOST_AGAINST_KAFKA = 5;
    private static final double MOST_BESIDE_AN_IMPORT = 2;

    @Override
    public int number() {
        return 3;
    }

    @Override
    public String title() {
        return "From the commit of a posting to its figure, against a bare round trip through Kafka";
    }

    @Override
    public Report measure(Run run) {
        try (var surroundings = Surroundings.start(run.folder().resolve("freshness"))) {
            var firms = new Firms(surroundings.database());
            var taken = firms.take(FIRMS + 1);
            var posting = new ArrayList<RestFirm>();
            try (var _ = surroundings.server(run.installation());
                    var importing = client(surroundings, taken.getLast(), run)) {
                taken.subList(0, FIRMS).forEach(firm -> posting.add(client(surroundings, firm, run)));
                return report(run, surroundings, firms, posting, importing);
            } finally {
                posting.forEach(RestFirm::close);
            }
        }
    }

    private static RestFirm client(Surroundings surroundings, Firm firm, Run run) {
        return new RestFirm(
                surroundings.address(), firm, "firm-" + firm.tenant(), new Random(run.seed() + firm.hashCode()));
    }

    private Report report(Run run, Surroundings surroundings, Firms firms, List<RestFirm> posting, RestFirm importing) {
        var day = LocalDate.now(ZoneOffset.UTC);
        var all = new EventToFigure(surroundings.database(), posting, PER_SECOND, day);
        var one = new EventToFigure(surroundings.database(), posting.subList(0, 1), PER_SECOND_BESIDE_AN_IMPORT, day);
        var imports = new Imports(importing, firms, run.effort().importedRows(), day, new Random(run.seed()));
        var throughKafka = againstKafka(run, surroundings, firms, posting, all);
        run.say("Beside imports of " + run.effort().importedRows() + " rows");
        var beside = Pairs.interleaved(
                run.effort().pairs(),
                () -> imports.during(() -> p99(one, run, firms, posting)),
                () -> p99(one, run, firms, posting));
        return new Report(number(), "freshness", title(), run.seed(), figures(throughKafka, beside), imports.notes());
    }

    private static List<Pair> againstKafka(
            Run run, Surroundings surroundings, Firms firms, List<RestFirm> posting, EventToFigure all) {
        try (var kafka = new KafkaRoundTrip(surroundings.kafka(), PER_SECOND)) {
            run.say("Warming up");
            posting.forEach(firm -> firm.token(firms.token(firm.firm())));
            all.p99(run.effort().warmUp());
            kafka.p99(run.effort().leg());
            return Pairs.interleaved(
                    run.effort().pairs(),
                    () -> p99(all, run, firms, posting),
                    () -> kafka.p99(run.effort().leg()));
        }
    }

    private static double p99(EventToFigure figures, Run run, Firms firms, List<RestFirm> posting) {
        posting.forEach(firm -> firm.token(firms.token(firm.firm())));
        return figures.p99(run.effort().leg());
    }

    private static List<Figure> figures(List<Pair> throughKafka, List<Pair> beside) {
        return List.of(
                new Figure.Ratio(
                        "event to figure at " + PER_SECOND + " invoices a second, p99",
                        "commit of the posting to commit of its figure",
                        "bare Kafka, transactional send to receipt",
                        "milliseconds",
                        new Target.AtMost(MOST_AGAINST_KAFKA),
                        throughKafka),
                new Figure.Ratio(
                        "event to figure of one firm while another imports, p99",
                        "during the import",
                        "without it",
                        "milliseconds",
                        new Target.AtMost(MOST_BESIDE_AN_IMPORT),
                        beside));
    }
}
