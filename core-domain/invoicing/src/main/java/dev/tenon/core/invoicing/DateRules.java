package dev.tenon.core.invoicing;

import dev.tenon.invoicing.Counter;
import dev.tenon.invoicing.InvoicingPermissions;
import dev.tenon.invoicing.InvoicingRefusal;
import dev.tenon.invoicing.InvoicingRefusal.DatedAhead;
import dev.tenon.invoicing.InvoicingRefusal.PostedBeforeLast;
import dev.tenon.kernel.TenantContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;

/**
 * On which dates something may be booked.
 *
 * @param today the tenant's today
 * @param mayDateAhead whether the actor may book on a later date
 */
record DateRules(LocalDate today, boolean mayDateAhead) {

    /** The rules for this actor, now. */
    static DateRules of(TenantContext tenant, Clock clock) {
        return new DateRules(
                LocalDate.ofInstant(clock.instant(), tenant.zone()), tenant.may(InvoicingPermissions.POST_AHEAD));
    }

    /** Refuses a date after today without the permission. */
    Optional<InvoicingRefusal> check(LocalDate date) {
        return date.isAfter(today) && !mayDateAhead ? Optional.of(new DatedAhead(today)) : Optional.empty();
    }

    /** Refuses a date that would break the order of a series' numbers. */
    static Optional<InvoicingRefusal> check(LocalDate date, Counter counter) {
        return date.isBefore(counter.lastPostedOn())
                ? Optional.of(new PostedBeforeLast(counter.lastPostedOn()))
                : Optional.empty();
    }
}
