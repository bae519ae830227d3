package dev.tenon.contract;

import dev.tenon.invoicing.event.CustomerChanged;
import dev.tenon.invoicing.event.InvoicePosted;
import dev.tenon.invoicing.event.PaymentAllocated;
import dev.tenon.invoicing.event.PaymentReceived;
import dev.tenon.kernel.Consumption;
import dev.tenon.kernel.EventEnvelope;
import dev.tenon.kernel.EventSubscriber;
import dev.tenon.kernel.EventType;
import dev.tenon.kernel.ModuleId;
import dev.tenon.kernel.Money;
import dev.tenon.kernel.Permission;
import dev.tenon.kernel.PublishedEvent;
import dev.tenon.kernel.Session;
import dev.tenon.kernel.TenantContext;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

/**
 * A subscriber for tests that needs a payment's customer before the payment, and the payment before its allocation. Its effect on
 * each is a mark and an announcement about the same aggregate.
 */
record Till<S extends Session>(StoreFixture<S> fixture, ModuleId module) implements EventSubscriber {

    @Override
    public Set<EventType> events() {
        return Set.of(
                EventType.of(CustomerChanged.class),
                EventType.of(PaymentReceived.class),
                EventType.of(PaymentAllocated.class));
    }

    @Override
    public Set<Permission> permissions() {
        return Set.of();
    }

    @Override
    public Consumption on(TenantContext tenant, EventEnvelope envelope, PublishedEvent event) {
        return fixture.store().within(tenant, session -> take(session, envelope, event));
    }

    /** Writes first and asks afterwards, so that a test sees whether the writing of what waits is taken back. */
    private Consumption take(S session, EventEnvelope envelope, PublishedEvent event) {
        session.announce(effectOn(event.aggregate()));
        fixture.mark(session, provided(event) + " by event " + envelope.id());
        if (!needed(event).isEmpty() && !fixture.isMarked(session, needed(event))) {
            return Consumption.waiting(needed(event), envelope);
        }
        fixture.mark(session, provided(event));
        return Consumption.taken(provided(event));
    }

    static PublishedEvent effectOn(UUID aggregate) {
        var day = LocalDate.of(2026, 11, 23);
        return new InvoicePosted(aggregate, 2, aggregate, "effect", day, day, Money.of("1.00", "GBP"));
    }

    static String provided(PublishedEvent event) {
        return event.getClass().getSimpleName() + ":" + event.aggregate();
    }

    private static String needed(PublishedEvent event) {
        return switch (event) {
            case PaymentReceived payment -> CustomerChanged.class.getSimpleName() + ":" + payment.customer();
            case PaymentAllocated allocated -> PaymentReceived.class.getSimpleName() + ":" + allocated.payment();
            default -> "";
        };
    }
}
