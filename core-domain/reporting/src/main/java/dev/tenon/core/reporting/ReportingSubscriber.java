package dev.tenon.core.reporting;

import dev.tenon.kernel.Consumption;
import dev.tenon.kernel.EventEnvelope;
import dev.tenon.kernel.EventSubscriber;
import dev.tenon.kernel.EventType;
import dev.tenon.kernel.ModuleId;
import dev.tenon.kernel.Permission;
import dev.tenon.kernel.PublishedEvent;
import dev.tenon.kernel.TenantContext;
import dev.tenon.reporting.Reporting;
import dev.tenon.reporting.ReportingPermissions;
import java.util.Set;

/** Feeds Reporting with what the other modules publish. */
record ReportingSubscriber(Reporting reporting) implements EventSubscriber {

    @Override
    public ModuleId module() {
        return ReportingPermissions.MODULE;
    }

    @Override
    public Set<EventType> events() {
        return Contributions.TYPES;
    }

    @Override
    public Set<Permission> permissions() {
        return Set.of(ReportingPermissions.RECORD_FACTS);
    }

    @Override
    public Consumption on(TenantContext tenant, EventEnvelope envelope, PublishedEvent event) {
        reporting.record(tenant, envelope, event);
        return Consumption.TAKEN;
    }
}
