package dev.tenon.reporting;

import dev.tenon.kernel.EventEnvelope;
import dev.tenon.kernel.EventType;
import dev.tenon.kernel.Page;
import dev.tenon.kernel.PageRequest;
import dev.tenon.kernel.PublishedEvent;
import dev.tenon.kernel.Session;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/** What a work on Reporting's store is lent. */
public interface ReportingSession extends Session {

    /** Adds one delta. */
    void add(Delta delta);

    /** Notes that the event is in the figures. */
    void seen(EventEnvelope envelope);

    /** The measure per month and currency, both days included, by month and currency. */
    List<RevenueOfMonth> byMonth(Measure measure, LocalDate from, LocalDate to);

    /** What is open per due date and currency, of changes dated up to the date. */
    List<OpenOnDate> openAsOf(LocalDate asOf);

    /**
     * What each customer owes now, the most first within a currency. A sum of zero is left out; a customer in credit stands below
     * zero, so that the rows add up to what is open.
     */
    Page<OpenOfCustomer> openByCustomer(PageRequest page);

    /** How far the figures are behind the journal, of events of these types. */
    Freshness freshness(Set<EventType> types);

    /** Every kept figure in minor units, in the order of its key; figures of zero are left out. */
    void forEachFigure(FigureVisitor visitor);

    /** Every event of these types that the figures hold, from the journal, in its order. */
    void replay(Set<EventType> types, Consumer<PublishedEvent> action);

    /** From now to the end of the work, works that add or note anything wait, so that figures and journal stand still. */
    void hold();

    /** Takes away every figure and every customer's name, not what is noted as seen; to be called after {@link #hold}. */
    void clear();
}
