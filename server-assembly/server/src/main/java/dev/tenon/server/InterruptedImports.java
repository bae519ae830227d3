package dev.tenon.server;

import dev.tenon.invoicing.InvoicingPermissions;
import dev.tenon.invoicing.SalesImport;
import dev.tenon.invoicing.SalesImports;
import dev.tenon.kernel.Cause;
import dev.tenon.kernel.Fault;
import dev.tenon.kernel.Ids;
import dev.tenon.kernel.TenantGate;
import dev.tenon.kernel.TenantId;
import dev.tenon.kernel.TenantProfile;
import dev.tenon.tenancy.TenantRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;

/** Takes up, after a start, the imports that were received and not completed; each as the user who started it. */
@ApplicationScoped
public class InterruptedImports {
    private static final System.Logger LOG = System.getLogger(InterruptedImports.class.getName());

    @Inject
    private TenantRegistry registry;

    @Inject
    private TenantGate gate;

    @Inject
    private SalesImports imports;

    @Inject
    private BackgroundJobs jobs;

    @Inject
    private Ids ids;

    void resume() {
        try {
            registry.active().stream()
                    .filter(profile -> profile.modules().contains(InvoicingPermissions.MODULE))
                    .map(TenantProfile::id)
                    .forEach(this::resume);
        } catch (Fault fault) {
            LOG.log(System.Logger.Level.ERROR, "Interrupted imports were not taken up: " + fault.code(), fault);
        }
    }

    private void resume(TenantId tenant) {
        var housekeeping = gate.admitHousekeeping(
                tenant,
                InvoicingPermissions.MODULE,
                Set.of(InvoicingPermissions.IMPORT_SALES),
                ids.next(),
                new Cause.Job("interrupted-imports"));
        imports.unfinished(housekeeping).forEach(sales -> start(tenant, sales));
    }

    private void start(TenantId tenant, SalesImport sales) {
        jobs.start(
                tenant,
                sales.startedBy(),
                ids.next(),
                SalesImports.job(sales.id()),
                context -> imports.run(context, sales.id()));
    }
}
