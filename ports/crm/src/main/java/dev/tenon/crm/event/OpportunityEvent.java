package dev.tenon.crm.event;

import java.util.UUID;

/** An event of an opportunity. */
public sealed interface OpportunityEvent extends CrmEvent
        permits OpportunityCreated,
                OpportunityChanged,
                OpportunityStageChanged,
                OpportunityWon,
                OpportunityLost,
                OpportunityDeleted {

    /** The opportunity. */
    UUID opportunity();

    @Override
    default UUID aggregate() {
        return opportunity();
    }
}
