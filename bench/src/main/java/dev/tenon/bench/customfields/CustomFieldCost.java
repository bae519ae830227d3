package dev.tenon.bench.customfields;

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
import dev.tenon.kernel.Cursor;
import dev.tenon.kernel.ModuleId;
import dev.tenon.kernel.PageRequest;
import dev.tenon.kernel.entity.EntityQuery;
import dev.tenon.kernel.entity.Filter;
import dev.tenon.kernel.entity.Operator;
import dev.tenon.kernel.entity.Sort;
import dev.tenon.launcher.folder.DataFolder;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

/** Part 6. */
public final class CustomFieldCost implements Part {
    private static final double MOST_RATIO = 2.0;
    private static final int LISTS_OF_A_PAIR = 500;
    private static final int PAGE = 50;
    private static final String BUILT_IN = "givenName";

    /** What is listed by a field. */
    private enum Listing {
        FILTERED("filtered by a value"),
        SORTED("sorted, some page"),
        BOTH("filtered by a beginning and sorted");

        private final String words;

        Listing(String words) {
            this.words = words;
        }

        EntityQuery by(String field, String word) {
            return switch (this) {
                case FILTERED -> new EntityQuery(List.of(new Filter(field, Operator.EQ, List.of(word))), Sort.BY_ID);
                case SORTED -> new EntityQuery(List.of(), new Sort(field, Sort.Direction.ASCENDING));
                case BOTH ->
                    new EntityQuery(
                            List.of(new Filter(field, Operator.PREFIX, List.of(word.substring(0, 3)))),
                            new Sort(field, Sort.Direction.DESCENDING));
            };
        }
    }

    @Override
    public int number() {
        return 6;
    }

    @Override
    public String title() {
        return "Lists filtered and sorted by one of fifty fields of a firm's own, against a built-in field";
    }

    @Override
    public Report measure(Run run) {
        try (var database = Database.start(new DataFolder(run.folder().resolve("customfields")));
                var contacts = new Contacts(database, firm(database))) {
            var fields = new OwnFields(new Random(run.seed()));
            run.say("Taking " + run.effort().documents() + " contacts in");
            feed(database, contacts, fields, run.effort().documents());
            var figures = new ArrayList<Figure>();
            for (var listing : Listing.values()) {
                pair(contacts, fields, listing); // warms up
                var pairs = new ArrayList<Pair>();
                for (int i = 0; i < run.effort().pairs(); i++) {
                    pairs.add(pair(contacts, fields, listing));
                }
                figures.add(figure(listing, pairs));
            }
            return new Report(number(), "customfields", title(), run.seed(), figures, Map.of());
        }
    }

    private static Figure figure(Listing listing, List<Pair> pairs) {
        return new Figure.Ratio(
                "a list " + listing.words + ", p99 of " + LISTS_OF_A_PAIR,
                "by a firm's own field",
                "by a built-in one",
                "microseconds",
                new Target.AtMost(MOST_RATIO),
                pairs);
    }

    private static Firm firm(Database database) {
        return new Firms(database).take(1, Set.of(new ModuleId("crm"))).getFirst();
    }

    /** What was taken is on disk before anything is measured, but not each of it by itself. */
    private static void feed(Database database, Contacts contacts, OwnFields fields, int count) {
        database.execute("alter system set synchronous_commit = off");
        database.execute("select pg_reload_conf()");
        contacts.take(fields.contacts(count));
        database.execute("alter system reset synchronous_commit");
        database.execute("select pg_reload_conf()");
        database.execute("vacuum analyze");
        database.execute("checkpoint");
    }

    /** List by list in turns, so that both meet the same machine. */
    private static Pair pair(Contacts contacts, OwnFields fields, Listing listing) {
        var own = new double[LISTS_OF_A_PAIR];
        var builtIn = new double[LISTS_OF_A_PAIR];
        Optional<Cursor> ownNext = Optional.empty();
        Optional<Cursor> builtInNext = Optional.empty();
        for (int i = 0; i < LISTS_OF_A_PAIR; i++) {
            var word = fields.word();
            long begun = System.nanoTime();
            var first = contacts.list(listing.by(OwnFields.MEASURED, word), page(ownNext));
            long between = System.nanoTime();
            var second = contacts.list(listing.by(BUILT_IN, word), page(builtInNext));
            builtIn[i] = (System.nanoTime() - between) / 1e3;
            own[i] = (between - begun) / 1e3;
            ownNext = first.next().filter(_ -> listing == Listing.SORTED);
            builtInNext = second.next().filter(_ -> listing == Listing.SORTED);
        }
        return new Pair(Numbers.percentile(0.99, own), Numbers.percentile(0.99, builtIn));
    }

    private static PageRequest page(Optional<Cursor> next) {
        return next.map(cursor -> new PageRequest(PAGE, cursor)).orElseGet(() -> PageRequest.first(PAGE));
    }
}
