package dev.tenon.persistence.due;

import dev.tenon.kernel.DueHandler;
import dev.tenon.kernel.DueName;
import dev.tenon.kernel.DueWork;
import dev.tenon.kernel.Ids;
import dev.tenon.kernel.NotAdmitted;
import dev.tenon.kernel.TenantContext;
import dev.tenon.kernel.TenantGate;
import dev.tenon.kernel.TenantId;
import dev.tenon.kernel.WorkLog;
import dev.tenon.kernel.WorkNote;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What the modules of one program do when their time has come, each admitted anew as its module's service account. */
public final class DueHandlers {
    private final Map<DueName, DueHandler> handlers;
    private final TenantGate gate;
    private final Ids ids;
    private final WorkLog log;

    /**
     * These handlers. The gate admits them, the ids are their correlations, the log is told whose work runs.
     *
     * @throws IllegalStateException when two have the same name
     */
    public DueHandlers(List<DueHandler> handlers, TenantGate gate, Ids ids, WorkLog log) {
        this.handlers = handlers.stream().collect(Collectors.toUnmodifiableMap(DueHandler::name, Function.identity()));
        this.gate = gate;
        this.ids = ids;
        this.log = log;
    }

    /** The work that these handlers do. */
    public Set<DueName> names() {
        return handlers.keySet();
    }

    /**
     * Runs one work; what its handler throws goes through.
     *
     * @return false when it waits, because the tenant is closed, its module is off, or nobody here does it
     */
    public boolean run(TenantId tenant, DueWork work, Instant time) {
        var handler = Optional.ofNullable(handlers.get(work.name()));
        var admitted = handler.flatMap(found -> admitted(tenant, found, work, time));
        admitted.ifPresent(context -> run(context, handler.orElseThrow(), work, time));
        return admitted.isPresent();
    }

    private void run(TenantContext tenant, DueHandler handler, DueWork work, Instant time) {
        try (var _ = log.begin(WorkNote.of(tenant, work.name().module()))) {
            handler.due(tenant, work, time);
        }
    }

    private Optional<TenantContext> admitted(TenantId tenant, DueHandler handler, DueWork work, Instant time) {
        var module = work.name().module();
        try {
            return Optional.of(
                            gate.admitHousekeeping(tenant, module, handler.permissions(), ids.next(), work.cause(time)))
                    .filter(context -> context.modules().contains(module));
        } catch (NotAdmitted closed) {
            return Optional.empty();
        }
    }
}
