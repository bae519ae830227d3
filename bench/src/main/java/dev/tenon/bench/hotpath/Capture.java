package dev.tenon.bench.hotpath;

import dev.tenon.bench.load.RestFirm;
import dev.tenon.bench.replay.CapturedKey;
import dev.tenon.bench.stage.Firm;
import dev.tenon.bench.stage.Firms;
import dev.tenon.bench.stage.LoggedTransaction;
import dev.tenon.bench.stage.ParsedStatements;
import dev.tenon.bench.stage.StatementLog;
import dev.tenon.bench.stage.Surroundings;
import dev.tenon.bench.stage.Wire;
import dev.tenon.launcher.up.Installation;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.UUID;

/**
 * Has the server do the operation twice while the database logs its statements and the wire counts the round trips. Two, because only
 * what differs between them has to be made anew in a replay.
 */
final class Capture {
    /** Before, so that the driver has prepared its statements and the series of numbers has begun. */
    private static final int BEFORE = 12;

    private final Surroundings surroundings;
    private final Installation installation;
    private final LocalDate day;

    Capture(Surroundings surroundings, Installation installation, LocalDate day) {
        this.surroundings = surroundings;
        this.installation = installation;
        this.day = day;
    }

    /**
     * The two operations.
     *
     * @param customer whose invoices they are
     * @param parsed the types of the parameters
     */
    record Twice(Captured one, Captured other, UUID customer, ParsedStatements parsed) {}

    Twice of(Firm firm, Firms firms, Random random) {
        var log = new StatementLog(surroundings.database());
        try (var wire = Wire.to(surroundings.database().address());
                var _ = surroundings.server(installation, wire.address());
                var rest = new RestFirm(surroundings.address(), firm, "capture", random)) {
            rest.token(firms.token(firm));
            for (int i = 0; i < BEFORE; i++) {
                rest.draftAndPost(day);
            }
            log.begin();
            operation(rest, "one");
            operation(rest, "other");
            var twice = new Twice(
                    captured(log, wire, "one"),
                    captured(log, wire, "other"),
                    UUID.fromString(rest.customer()),
                    wire.parsed());
            log.end();
            return twice;
        }
    }

    private void operation(RestFirm rest, String name) {
        var draft = rest.draft(CapturedKey.of("draft", name));
        rest.post(draft, CapturedKey.of("post", name), day);
    }

    private static Captured captured(StatementLog log, Wire wire, String name) {
        return new Captured(
                only(log.mentioning(CapturedKey.of("draft", name), 1)).statements(),
                only(log.mentioning(CapturedKey.of("post", name), 1)).statements(),
                wire.mentioning(CapturedKey.of("draft", name), 1).getFirst().roundTrips(),
                wire.mentioning(CapturedKey.of("post", name), 1).getFirst().roundTrips());
    }

    private static LoggedTransaction only(List<LoggedTransaction> found) {
        if (found.size() != 1) {
            throw new IllegalStateException("One request made " + found.size() + " transactions");
        }
        return found.getFirst();
    }
}
