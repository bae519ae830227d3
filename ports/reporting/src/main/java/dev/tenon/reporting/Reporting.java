package dev.tenon.reporting;

import dev.tenon.kernel.EventEnvelope;
import dev.tenon.kernel.PageRequest;
import dev.tenon.kernel.PublishedEvent;
import dev.tenon.kernel.TenantContext;
import java.time.LocalDate;
import java.time.YearMonth;

/** Driving port: the figures, and the facts that they are made of. */
public interface Reporting {

    /** Adds what the event changes to the figures. An event that changes none is taken note of. */
    void record(TenantContext tenant, EventEnvelope envelope, PublishedEvent event);

    /** Revenue (invoices less credit notes) per month and currency, both months included, by month; months without any are left out. */
    Figures<RevenueOfMonth> revenue(TenantContext tenant, YearMonth from, YearMonth to);

    /** Receivables by age as of an accounting date, per currency. */
    Figures<ReceivablesByAge> receivables(TenantContext tenant, LocalDate asOf);

    /** What each customer owes now, the most first; a sum of zero is left out, a customer in credit stands below zero. */
    Figures<OpenOfCustomer> openByCustomer(TenantContext tenant, PageRequest page);

    /** How far the figures are behind what was published. */
    Freshness freshness(TenantContext tenant);

    /** Computes every figure anew from the event journal and lists the differences. Changes nothing. */
    Reconciliation reconcile(TenantContext tenant);

    /**
     * Computes every figure anew from the event journal and puts it in the place of the one that is kept. Events that arrive meanwhile wait and are
     * added afterwards. A measure that came with this release is filled from events that were taken before it.
     *
     * @return what was put right
     */
    Reconciliation rebuild(TenantContext tenant);
}
