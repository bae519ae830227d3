package dev.tenon.rest.problem;

import dev.tenon.kernel.ModuleId;
import dev.tenon.kernel.TenantContext;
import dev.tenon.kernel.WorkLog;
import dev.tenon.kernel.WorkNote;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.UUID;

/** Whose request the log's lines are of: as much as is known of it, until it has been answered. */
@RequestScoped
public class RequestLog {

    @Inject
    WorkLog log = WorkLog.SILENT;

    private WorkLog.Noted noted = () -> {};

    /** It arrived; nobody was admitted yet. */
    public void arrived(UUID correlation) {
        noted = log.begin(new WorkNote.Arrived(correlation));
    }

    /** The caller was admitted and asks something of the module. */
    public void admitted(TenantContext tenant, ModuleId module) {
        noted = log.begin(WorkNote.of(tenant, module));
    }

    @PreDestroy
    void answered() {
        noted.close();
    }
}
