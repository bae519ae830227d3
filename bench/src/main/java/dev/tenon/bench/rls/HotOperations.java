package dev.tenon.bench.rls;

import dev.tenon.bench.Effort;
import dev.tenon.bench.Run;
import dev.tenon.bench.load.RestFirm;
import dev.tenon.bench.replay.Batch;
import dev.tenon.bench.replay.Counter;
import dev.tenon.bench.replay.Piece;
import dev.tenon.bench.replay.Pieces;
import dev.tenon.bench.stage.Database;
import dev.tenon.bench.stage.Firm;
import dev.tenon.bench.stage.Firms;
import dev.tenon.bench.stage.LoggedStatement;
import dev.tenon.bench.stage.ParsedStatements;
import dev.tenon.bench.stage.StatementLog;
import dev.tenon.bench.stage.Surroundings;
import dev.tenon.bench.stage.Wire;
import dev.tenon.persistence.migration.DatabaseRole;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;

/** The hot operations of a firm, as the server did them, ready to be done again. */
record HotOperations(Firm firm, Map<Piece.Party, UUID> parties, int freshIds, List<Operation> operations) {
    private static final Set<String> WRITES = Set.of("create", "post", "consume", "pay");
    private static final int BEFORE = 12;

    HotOperations {
        operations = List.copyOf(operations);
    }

    static HotOperations captured(Surroundings surroundings, Run run) {
        var database = surroundings.database();
        var firms = new Firms(database);
        var firm = firms.take(1).getFirst();
        var day = LocalDate.now(ZoneOffset.UTC);
        var log = new StatementLog(database);
        try (var wire = Wire.to(database.address());
                var _ = surroundings.server(run.installation(), wire.address());
                var rest = new RestFirm(surroundings.address(), firm, "capture", new Random(run.seed()))) {
            rest.token(firms.token(firm));
            var capture = new Capture(database, rest, day);
            for (int i = 0; i < BEFORE; i++) {
                capture.pay(rest.draftAndPost(day), "before-" + i);
            }
            log.begin();
            var one = capture.of("one");
            var other = capture.of("other");
            log.end();
            return of(firm, UUID.fromString(rest.customer()), one, other, wire.parsed());
        }
    }

    private static HotOperations of(
            Firm firm,
            UUID customer,
            Map<String, List<LoggedStatement>> one,
            Map<String, List<LoggedStatement>> other,
            ParsedStatements parsed) {
        var parties = Map.of(
                Piece.Party.TENANT, firm.tenant().value(),
                Piece.Party.USER, firm.user().value(),
                Piece.Party.CUSTOMER, customer);
        var known = Map.of(
                firm.tenant().value(),
                Piece.Party.TENANT,
                firm.user().value(),
                Piece.Party.USER,
                customer,
                Piece.Party.CUSTOMER);
        var pieces = new Pieces(known, Counter.given(statements(one, "post")));
        var operations = new ArrayList<Operation>();
        one.forEach((name, statements) -> {
            boolean writes = WRITES.contains(name);
            var against = writes ? statements(other, name) : statements;
            operations.add(new Operation(name, writes, oneByOne(statements, against, parsed, pieces)));
        });
        return new HotOperations(firm, parties, pieces.freshIds(), operations);
    }

    private static List<LoggedStatement> statements(Map<String, List<LoggedStatement>> all, String name) {
        return Objects.requireNonNull(all.get(name));
    }

    private static List<Batch> oneByOne(
            List<LoggedStatement> one, List<LoggedStatement> other, ParsedStatements parsed, Pieces pieces) {
        if (one.size() != other.size()) {
            throw new IllegalStateException("Two captured operations ran different statements");
        }
        var batches = new ArrayList<Batch>();
        for (int i = 0; i < one.size(); i++) {
            batches.add(Batch.of(List.of(one.get(i)), List.of(other.get(i)), parsed, pieces));
        }
        return batches;
    }

    /** What is done in one transaction: the writes in a chain, each read alone. */
    List<List<Operation>> groups() {
        var writes = operations.stream().filter(Operation::writes).toList();
        var reads = operations.stream().filter(operation -> !operation.writes()).map(List::of);
        return Stream.concat(Stream.of(writes), reads).toList();
    }

    /** The application's role. */
    Role held(Database database) {
        try {
            return new Role(database.as(DatabaseRole.APP).getConnection(), parties, freshIds, operations);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A role with the same rights that row-level security does not hold. */
    Role unheld(Database database) {
        try {
            return new Role(database.unheld(), parties, freshIds, operations);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The statements whose plan row-level security makes worse, each with what is wrong. */
    Map<String, List<String>> leaks(Role held, Role free, Leaks leaks) {
        var found = new TreeMap<String, List<String>>();
        for (var operation : operations) {
            var bind = operation.statements().getFirst();
            operation.statements().stream().filter(Operation::isTimed).forEach(statement -> {
                var wrong = leaks.of(held.plan(bind, statement), free.plan(bind, statement));
                if (!wrong.isEmpty()) {
                    found.put(statement.text(), wrong);
                }
            });
        }
        return found;
    }

    /** The statements that name no tenant: without the policy they would reach every tenant's rows. */
    List<String> withoutTenant() {
        return operations.stream()
                .flatMap(operation -> operation.statements().stream())
                .filter(Operation::isTimed)
                .map(Batch::text)
                .filter(text -> !text.contains("tenant_id"))
                .distinct()
                .toList();
    }

    /** How often what the firm has must be copied, so that it has as many invoices as wanted. */
    int copies(Effort effort) {
        return effort.documents() / (BEFORE + 2);
    }

    String size(Effort effort) {
        return "one firm with " + effort.documents() + " invoices and as many payments, and " + effort.tenants()
                + " small firms beside it";
    }
}
