package dev.tenon.bench.rls;

import dev.tenon.bench.load.RestFirm;
import dev.tenon.bench.replay.CapturedKey;
import dev.tenon.bench.stage.Backlog;
import dev.tenon.bench.stage.Database;
import dev.tenon.bench.stage.LoggedStatement;
import dev.tenon.bench.stage.LoggedTransaction;
import dev.tenon.bench.stage.StatementLog;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;

/** Has a firm do everything that is hot, and gives the statements of each operation as the database logged them. */
final class Capture {
    private static final String APPLICATION = "tenon_app";
    private static final String CONSUMED = "message:reporting:";

    private final Database database;
    private final StatementLog log;
    private final RestFirm rest;
    private final LocalDate day;

    Capture(Database database, RestFirm rest, LocalDate day) {
        this.database = database;
        this.log = new StatementLog(database);
        this.rest = rest;
        this.day = day;
    }

    /** By the names of the operations, in the order in which they were done. */
    Map<String, List<LoggedStatement>> of(String time) {
        var found = new LinkedHashMap<String, List<LoggedStatement>>();
        var invoice = new AtomicReference<UUID>();
        found.put("create", done(() -> invoice.set(rest.draft(CapturedKey.of("draft", time)))));
        var posting = log.during(() -> {
            rest.post(invoice.get(), CapturedKey.of("post", time), day);
            Backlog.of(database).awaitEmpty();
        });
        found.put(
                "post",
                only(posting.stream().filter(one -> !one.mentions(CONSUMED)).toList()));
        found.put(
                "consume",
                only(posting.stream().filter(one -> one.mentions(CONSUMED)).toList()));
        found.put("pay", done(() -> pay(invoice.get(), CapturedKey.of("pay", time))));
        read(invoice.get()).forEach((name, path) -> found.put(name, done(() -> rest.get(path))));
        return found;
    }

    private Map<String, String> read(UUID invoice) {
        var paths = new LinkedHashMap<String, String>();
        paths.put("read", "/api/v1/invoicing/invoices/" + invoice);
        paths.put("list", "/api/v1/invoicing/invoices?limit=50");
        paths.put("list of a customer", "/api/v1/invoicing/invoices?limit=50&customer=" + rest.customer());
        paths.put("aging", "/api/v1/invoicing/aging");
        paths.put("revenue", "/api/v1/reporting/revenue?from=" + day.getYear() + "-01&to=" + day.getYear() + "-12");
        paths.put("receivables", "/api/v1/reporting/receivables");
        paths.put("open by customer", "/api/v1/reporting/customers/open");
        return paths;
    }

    /** Pays a pound of it. */
    void pay(UUID invoice, String key) {
        var pound = "{\"amount\":\"1.00\",\"currency\":\"GBP\"}";
        rest.post(
                "/api/v1/invoicing/payments",
                key,
                "{\"customer\":\"" + rest.customer() + "\",\"amount\":" + pound + ",\"receivedOn\":\"" + day
                        + "\",\"reference\":\"Bank transfer\",\"allocations\":[{\"invoice\":\"" + invoice
                        + "\",\"amount\":" + pound + "}]}");
    }

    private List<LoggedStatement> done(Runnable work) {
        return only(
                log.during(work).stream().filter(one -> !one.mentions(CONSUMED)).toList());
    }

    private List<LoggedStatement> only(List<LoggedTransaction> transactions) {
        var ours = transactions.stream()
                .filter(one -> one.user().equals(APPLICATION))
                .filter(one -> one.mentions(rest.firm().tenant().toString()))
                .toList();
        if (ours.size() != 1) {
            throw new IllegalStateException("One request made " + ours.size() + " transactions");
        }
        return ours.getFirst().statements();
    }
}
