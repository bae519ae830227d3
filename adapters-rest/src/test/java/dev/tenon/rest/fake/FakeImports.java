package dev.tenon.rest.fake;

import dev.tenon.invoicing.ImportFigures;
import dev.tenon.invoicing.ImportId;
import dev.tenon.invoicing.ImportRefusal;
import dev.tenon.invoicing.ImportStatus;
import dev.tenon.invoicing.ReceiveSalesFile;
import dev.tenon.invoicing.RowFilter;
import dev.tenon.invoicing.RowOutcome;
import dev.tenon.invoicing.RowReport;
import dev.tenon.invoicing.SalesFile;
import dev.tenon.invoicing.SalesImport;
import dev.tenon.invoicing.SalesImports;
import dev.tenon.invoicing.SalesRow;
import dev.tenon.kernel.Cursor;
import dev.tenon.kernel.Decision;
import dev.tenon.kernel.Jobs;
import dev.tenon.kernel.Money;
import dev.tenon.kernel.Page;
import dev.tenon.kernel.PageRequest;
import dev.tenon.kernel.TenantContext;
import dev.tenon.kernel.UserId;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;

/** Keeps the rows of an import and refuses every one of them. Pages hold two rows. */
public final class FakeImports implements SalesImports, Jobs {

    /** The keys of the jobs that were started. */
    public final List<String> jobs = new ArrayList<>();

    /** The orders that came in. */
    public final List<ReceiveSalesFile> orders = new ArrayList<>();

    private final Map<ImportId, SalesImport> all = new HashMap<>();
    private final Map<ImportId, List<SalesRow>> rows = new HashMap<>();

    @Override
    public Decision<SalesImport, ImportRefusal> receive(TenantContext tenant, ReceiveSalesFile order, SalesFile file) {
        orders.add(order);
        var id = new ImportId(UUID.nameUUIDFromBytes(order.key().getBytes(StandardCharsets.UTF_8)));
        var known = all.get(id);
        if (known != null) {
            return Decision.accept(known);
        }
        var kept = new ArrayList<SalesRow>();
        file.forEachRow(kept::add);
        rows.put(id, kept);
        var started = SalesImport.begun(id, order, new UserId(new UUID(0, 1)), Instant.EPOCH);
        all.put(id, started.received(kept.size(), file.digest()));
        return Decision.accept(all.get(id));
    }

    @Override
    public void run(TenantContext tenant, ImportId id) {
        all.computeIfPresent(id, (_, running) -> running.completed());
    }

    @Override
    public void start(TenantContext requester, String key, Consumer<TenantContext> work) {
        jobs.add(key);
        work.accept(requester);
    }

    @Override
    public Optional<ImportStatus> status(TenantContext tenant, ImportId id) {
        return Optional.ofNullable(all.get(id)).map(sales -> new ImportStatus(sales, figures(sales)));
    }

    @Override
    public Page<RowReport> rows(TenantContext tenant, ImportId id, RowFilter filter, PageRequest page) {
        int from = page.after().equals(Cursor.START)
                ? 0
                : Integer.parseInt(page.after().value());
        var kept = rows.getOrDefault(id, List.of());
        int to = Math.min(kept.size(), from + 2);
        var reports = kept.subList(from, to).stream()
                .map(row -> new RowReport(row, new RowOutcome.Refused("customer-missing", "Names no customer")))
                .toList();
        return new Page<>(reports, to < kept.size() ? Optional.of(new Cursor(Integer.toString(to))) : Optional.empty());
    }

    @Override
    public List<SalesImport> unfinished(TenantContext tenant) {
        return List.of();
    }

    private static ImportFigures figures(SalesImport sales) {
        var nothing = Money.zero(sales.order().currency());
        var refusals = Map.of("customer-missing", sales.rows());
        return new ImportFigures(1, 1, 0, nothing, 0, nothing, 0, 0, sales.rows(), refusals);
    }
}
