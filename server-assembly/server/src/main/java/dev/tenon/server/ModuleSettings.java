package dev.tenon.server;

import java.util.Map;
import java.util.Set;

/** What a configuration may set for each module. */
final class ModuleSettings {
    /** The names by module. */
    static final Map<String, Set<String>> BY_MODULE = Map.of(
            "crm", Set.of("defaultPipeline", "visibility", "opportunityCurrency"),
            "invoicing", Set.of("paymentTermDays", "taxDisplay", "invoiceSeries", "reminderDays"),
            "reporting", Set.of("fiscalYearLabel", "defaultPeriod"));

    private ModuleSettings() {}
}
