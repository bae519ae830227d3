package dev.tenon.core.invoicing;

import dev.tenon.invoicing.CreditNoteEvent;
import dev.tenon.invoicing.Customer;
import dev.tenon.invoicing.InvoiceEvent;
import dev.tenon.invoicing.InvoicingStore;
import dev.tenon.invoicing.Line;
import dev.tenon.invoicing.PaymentEvent;
import dev.tenon.invoicing.PostInvoice;
import dev.tenon.invoicing.RegisterCustomer;
import dev.tenon.kernel.Decision;
import dev.tenon.kernel.Done;
import dev.tenon.kernel.EventDoor;
import dev.tenon.kernel.Outbox.Outgoing;
import dev.tenon.kernel.PageRequest;
import dev.tenon.kernel.PublishedEvent;
import dev.tenon.kernel.TenantContext;
import dev.tenon.kernel.WorkLog;
import dev.tenon.persistence.due.DueHandlers;
import dev.tenon.persistence.memory.InProcessDue;
import dev.tenon.persistence.memory.MemoryAuditStore;
import dev.tenon.persistence.memory.MemoryInvoicingStore;
import dev.tenon.persistence.memory.MemoryPlatform;
import dev.tenon.tenancy.AuditFilter;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** The module on the bench: over stores in memory, at ten in the morning of {@link Given#TODAY} and later. */
final class Bench {
    static final Instant NOW = Instant.parse("2026-11-23T10:00:00Z");

    private final KeptEvents codec = new KeptEvents();
    private final WallClock clock = new WallClock(NOW);
    private final SequentialIds ids = new SequentialIds();
    private final MemoryPlatform platform;
    private final InvoicingModule module;
    private final TenantContext clerk = Firm.clerk();

    Bench() {
        this(store -> store);
    }

    /** The module over a store that stands before the one in memory. */
    Bench(UnaryOperator<InvoicingStore> wrapping) {
        platform = new MemoryPlatform(codec, ids, clock);
        module = InvoicingModule.create(wrapping.apply(new MemoryInvoicingStore(platform)), clock, ids);
    }

    InvoicingModule module() {
        return module;
    }

    TenantContext clerk() {
        return clerk;
    }

    /** Lets days pass, and the module do what was due at their end; gives how many works that were. */
    int pass(int days) {
        clock.pass(Duration.ofDays(days));
        return new InProcessDue(platform, new DueHandlers(module.due(), Firm.gate(), ids, WorkLog.SILENT)).run();
    }

    /** What was announced since this was asked last, in order. */
    List<PublishedEvent> announced() {
        var events = new ArrayList<PublishedEvent>();
        while (drain(events) > 0) {
            // batch by batch, until nothing waits
        }
        return events;
    }

    /** The actions that the audit log holds, in order. */
    List<String> audited() {
        return new MemoryAuditStore(platform)
                        .within(clerk, session -> session.entries(AuditFilter.ALL, PageRequest.first(PageRequest.MOST)))
                        .items()
                        .reversed()
                        .stream()
                        .map(record -> record.entry().action())
                        .toList();
    }

    private int drain(List<PublishedEvent> events) {
        return platform.outbox()
                .drain(500, 500, batch -> batch.forEach(outgoing -> events.add(codec.decode(outgoing.event()))));
    }

    /** CRM publishes these, one after the other; what is published is not yet delivered. */
    List<Outgoing> published(PublishedEvent... events) {
        for (var event : events) {
            new MemoryInvoicingStore(platform).within(clerk, session -> {
                session.announce(event);
                return Done.DONE;
            });
        }
        var waiting = new ArrayList<Outgoing>();
        while (platform.outbox().drain(500, 500, waiting::addAll) > 0) {
            // batch by batch, until nothing waits
        }
        return waiting;
    }

    /** Delivers to the module as a consumer would, in this order. */
    void deliver(List<Outgoing> events) {
        var door = new EventDoor(List.of(module.crmFollower()), Firm.gate(), Firm.SEAL, codec, platform.parked());
        events.forEach(door::hand);
    }

    Customer customer(String reference) {
        return only(module.customers().register(clerk, new RegisterCustomer(reference, "Firm " + reference, "Malta")));
    }

    InvoiceEvent.Drafted drafted(Customer customer, int termsDays, Line... lines) {
        return (InvoiceEvent.Drafted)
                only(module.invoicing().draft(clerk, Given.order(customer.id(), termsDays, lines)));
    }

    InvoiceEvent.Posted posted(Customer customer, LocalDate on, Line... lines) {
        var draft = drafted(customer, 30, lines);
        return (InvoiceEvent.Posted) only(module.invoicing().post(clerk, new PostInvoice(draft.invoice(), on)));
    }

    static CreditNoteEvent.Posted credited(Decision<CreditNoteEvent, ?> decision) {
        return (CreditNoteEvent.Posted) only(decision);
    }

    static PaymentEvent.Received received(Decision<PaymentEvent, ?> decision) {
        return (PaymentEvent.Received) accepted(decision).getFirst();
    }

    static <E> E only(Decision<E, ?> decision) {
        var events = accepted(decision);
        if (events.size() != 1) {
            throw new AssertionError("Expected one fact, not " + events);
        }
        return events.getFirst();
    }

    static <E> List<E> accepted(Decision<E, ?> decision) {
        return switch (decision) {
            case Decision.Accepted<E, ?>(var events) -> events;
            case Decision.Refused<E, ?>(var refusal) -> throw new AssertionError("Refused: " + refusal);
        };
    }
}
