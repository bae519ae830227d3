package dev.tenon.crm;

import dev.tenon.kernel.TenantContext;
import dev.tenon.kernel.shape.Stay;
import java.util.List;
import java.util.Optional;

/** Driving port: what is told of an opportunity beyond its fields. Both methods need the permission to read opportunities. */
public interface Opportunities {

    /** The stages in which it was, from its first to where it is; none when this tenant has no such opportunity. */
    List<Stay> stages(TenantContext tenant, Opportunity.Id opportunity);

    /** Of its activities that are not done, the one that is due first; empty when none has a time. Needs the permission to read activities too. */
    Optional<NextActivity> nextActivity(TenantContext tenant, Opportunity.Id opportunity);
}
