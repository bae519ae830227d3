package dev.tenon.core.reporting;

import dev.tenon.kernel.EventSubscriber;
import dev.tenon.reporting.Reporting;
import dev.tenon.reporting.ReportingStore;

/** Reporting, ready to use: its driving port, and the subscriber that feeds it. */
public record ReportingModule(Reporting reporting, EventSubscriber subscriber) {

    /** Joins the module to its store. */
    public static ReportingModule create(ReportingStore store) {
        var reporting = new ReportingService(store);
        return new ReportingModule(reporting, new ReportingSubscriber(reporting));
    }
}
