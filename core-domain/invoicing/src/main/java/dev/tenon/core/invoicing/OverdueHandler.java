package dev.tenon.core.invoicing;

import dev.tenon.invoicing.Invoicing;
import dev.tenon.invoicing.InvoicingPermissions;
import dev.tenon.invoicing.MarkOverdue;
import dev.tenon.kernel.DueHandler;
import dev.tenon.kernel.DueName;
import dev.tenon.kernel.DueWork;
import dev.tenon.kernel.Permission;
import dev.tenon.kernel.TenantContext;
import java.time.Instant;
import java.util.Set;

/** Looks at an invoice when the day after its due date begins. */
record OverdueHandler(Invoicing invoicing) implements DueHandler {

    @Override
    public DueName name() {
        return OverdueDesk.WORK;
    }

    @Override
    public Set<Permission> permissions() {
        return Set.of(InvoicingPermissions.MARK_OVERDUE);
    }

    @Override
    public void due(TenantContext tenant, DueWork work, Instant time) {
        invoicing.markOverdue(tenant, new MarkOverdue(OverdueDesk.invoice(work)));
    }
}
