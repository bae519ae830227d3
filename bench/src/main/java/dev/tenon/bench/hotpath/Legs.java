package dev.tenon.bench.hotpath;

import dev.tenon.bench.load.Client;
import dev.tenon.bench.load.Crew;
import dev.tenon.bench.load.Crew.Shift;
import dev.tenon.bench.load.RestFirm;
import dev.tenon.bench.replay.Piece;
import dev.tenon.bench.stage.Backlog;
import dev.tenon.bench.stage.Firm;
import dev.tenon.bench.stage.Firms;
import dev.tenon.bench.stage.Surroundings;
import dev.tenon.launcher.up.LibertyServer;
import dev.tenon.persistence.migration.DatabaseRole;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Consumer;

/**
 * The two legs, on one database beside one running server. Each client works for a firm of its own. Each leg begins when Reporting has
 * taken what the former one announced; what it announces itself, relay and Reporting take in both alike.
 */
final class Legs implements AutoCloseable {
    private final Surroundings surroundings;
    private final LibertyServer server;
    private final Firms firms;
    private final List<RestFirm> rest = new ArrayList<>();
    private final List<Replay> replays = new ArrayList<>();
    private final LocalDate day;
    private final Costs restCosts;
    private final Costs replayCosts;

    Legs(
            Surroundings surroundings,
            LibertyServer server,
            Firms firms,
            List<Firm> taken,
            Template template,
            long seed,
            LocalDate day) {
        this.surroundings = surroundings;
        this.server = server;
        this.firms = firms;
        this.day = day;
        this.restCosts =
                new Costs(server.process().pid(), surroundings.database().pid());
        this.replayCosts =
                new Costs(server.process().pid(), surroundings.database().pid());
        for (int i = 0; i < taken.size(); i++) {
            var firm = new RestFirm(surroundings.address(), taken.get(i), "rest-" + i, new Random(seed + i));
            firm.token(firms.token(taken.get(i)));
            firm.draftAndPost(day);
            rest.add(firm);
            replays.add(replay(firm, template, "replay-" + i));
        }
    }

    /** Who takes part in an operation of a firm. */
    static Map<UUID, Piece.Party> parties(Firm firm, UUID customer) {
        return Map.of(
                firm.tenant().value(),
                Piece.Party.TENANT,
                firm.user().value(),
                Piece.Party.USER,
                customer,
                Piece.Party.CUSTOMER);
    }

    private Replay replay(RestFirm firm, Template template, String run) {
        var parties = Map.of(
                Piece.Party.TENANT, firm.firm().tenant().value(),
                Piece.Party.USER, firm.firm().user().value(),
                Piece.Party.CUSTOMER, UUID.fromString(firm.customer()));
        try {
            var connection = surroundings.database().as(DatabaseRole.APP).getConnection();
            return new Replay(connection, template, parties, run);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    void warmUp(Duration time, Consumer<String> say) {
        new Crew(operations()).warmUp(time, say);
        new Crew(replays).warmUp(time.dividedBy(2), say);
    }

    double rest(Duration time, Consumer<String> say) {
        rest.forEach(firm -> firm.token(firms.token(firm.firm())));
        return leg("REST", operations(), time, restCosts, say);
    }

    double replay(Duration time, Consumer<String> say) {
        return leg("JDBC", replays, time, replayCosts, say);
    }

    private List<Client> operations() {
        return rest.stream().map(firm -> (Client) () -> firm.draftAndPost(day)).toList();
    }

    private double leg(String name, List<? extends Client> clients, Duration time, Costs costs, Consumer<String> say) {
        Backlog.of(surroundings.database()).awaitEmpty();
        long before = posted();
        var shift = costs.of(() -> new Crew(clients).work(time));
        requirePosted(posted() - before, shift);
        say.accept(name + ": " + costs.last());
        return shift.perSecond();
    }

    private long posted() {
        return Long.parseLong(
                surroundings.database().value("select count(*) from invoicing.document where status = 'POSTED'"));
    }

    private static void requirePosted(long posted, Shift shift) {
        if (posted != shift.count()) {
            throw new IllegalStateException(shift.count() + " operations posted " + posted + " invoices");
        }
    }

    /** What the legs cost. */
    Map<String, String> notes() {
        var notes = new TreeMap<String, String>();
        notes.put("cost of REST, mean of the legs", restCosts.mean());
        notes.put("cost of the replay, mean of the legs", replayCosts.mean());
        return notes;
    }

    @Override
    public void close() {
        rest.forEach(RestFirm::close);
        replays.forEach(Replay::close);
    }
}
