package dev.tenon.contract;

import dev.tenon.invoicing.InvoicingPermissions;
import dev.tenon.kernel.DueHandler;
import dev.tenon.kernel.DueName;
import dev.tenon.kernel.DueWork;
import dev.tenon.kernel.Permission;
import dev.tenon.kernel.TenantContext;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.BiConsumer;

/** A handler of a name of its own, which notes each start and then does what the test wants. */
public final class DueLog implements DueHandler {
    private final DueName name =
            new DueName(InvoicingPermissions.MODULE, "test-" + UUID.randomUUID().toString());
    private final List<Start> starts = new CopyOnWriteArrayList<>();
    private final BiConsumer<TenantContext, DueWork> action;

    /** A handler that does nothing else. */
    public DueLog() {
        this((_, _) -> {});
    }

    /** A handler that does this after it noted the start. */
    public DueLog(BiConsumer<TenantContext, DueWork> action) {
        this.action = action;
    }

    /** Work that it does. */
    public DueWork work(String key) {
        return new DueWork(name, key);
    }

    /** Every start, in the order of their beginning. */
    public List<Start> starts() {
        return List.copyOf(starts);
    }

    /** The keys of all starts. */
    public List<String> keys() {
        return starts.stream().map(start -> start.work().key()).toList();
    }

    @Override
    public DueName name() {
        return name;
    }

    @Override
    public Set<Permission> permissions() {
        return Set.of(InvoicingPermissions.READ_DOCUMENTS);
    }

    @Override
    public void due(TenantContext tenant, DueWork work, Instant time) {
        starts.add(new Start(tenant, work, time));
        action.accept(tenant, work);
    }

    /** One start of a work. */
    public record Start(TenantContext tenant, DueWork work, Instant time) {}
}
