package dev.tenon.crm;

import dev.tenon.kernel.Page;
import dev.tenon.kernel.PageRequest;
import dev.tenon.kernel.TenantContext;

/**
 * Driving port: what happened to a company: activities that were done, stages that its opportunities reached, and what other modules told of
 * it. Other modules are never asked.
 */
public interface Timeline {

    /**
     * What happened to the company, the newest first; nothing when this tenant has no such company. Needs the permission to read companies.
     *
     * @throws dev.tenon.kernel.BadCursor when the cursor is of another list
     */
    Page<TimelineEntry> of(TenantContext tenant, Company.Id company, PageRequest page);
}
