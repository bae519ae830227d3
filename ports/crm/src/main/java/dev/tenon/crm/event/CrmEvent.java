package dev.tenon.crm.event;

import dev.tenon.kernel.PublishedEvent;

/** An event of CRM. */
public sealed interface CrmEvent extends PublishedEvent
        permits CompanyEvent, ContactEvent, OpportunityEvent, LeadConverted, ActivityCompleted {}
