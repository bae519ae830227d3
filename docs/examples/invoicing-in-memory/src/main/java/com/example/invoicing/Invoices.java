package com.example.invoicing;

import com.github.f4b6a3.uuid.UuidCreator;
import dev.tenon.core.invoicing.InvoicingModule;
import dev.tenon.invoicing.DraftInvoice;
import dev.tenon.invoicing.InvoicingPermissions;
import dev.tenon.invoicing.Line;
import dev.tenon.invoicing.PostInvoice;
import dev.tenon.invoicing.ReceivePayment;
import dev.tenon.invoicing.RegisterCustomer;
import dev.tenon.invoicing.event.InvoicingEvent;
import dev.tenon.kernel.Bytes;
import dev.tenon.kernel.Cause;
import dev.tenon.kernel.Decision;
import dev.tenon.kernel.EnvelopeSeal;
import dev.tenon.kernel.Ids;
import dev.tenon.kernel.Money;
import dev.tenon.kernel.Quantity;
import dev.tenon.kernel.TenantGate;
import dev.tenon.kernel.TenantId;
import dev.tenon.kernel.TenantProfile;
import dev.tenon.kernel.UnitPrice;
import dev.tenon.kernel.UserId;
import dev.tenon.kernel.VerifiedToken;
import dev.tenon.messaging.avro.AvroEventCodec;
import dev.tenon.messaging.avro.EventClasses;
import dev.tenon.persistence.memory.FixedTenantDirectory;
import dev.tenon.persistence.memory.MemoryInvoicingStore;
import dev.tenon.persistence.memory.MemoryPlatform;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Month;
import java.time.ZoneId;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Bills a customer, takes a payment and prints what is still owed, by age. */
public final class Invoices {
    private Invoices() {}

    public static void main(String[] arguments) {
        // snippet: setup
        Ids ids = UuidCreator::getTimeOrderedEpoch;
        Clock clock = Clock.systemUTC();
        var euro = Currency.getInstance("EUR");

        // who may do what: your firm, your users
        var firm = new TenantProfile(
                new TenantId(ids.next()),
                "my-firm",
                "My Firm",
                ZoneId.of("Europe/Paris"),
                euro,
                Month.JANUARY,
                Set.of(InvoicingPermissions.MODULE));
        var me = new UserId(ids.next());
        var key = new byte[32];
        new SecureRandom().nextBytes(key);
        var gate = new TenantGate(
                new FixedTenantDirectory(firm, Map.of(me, InvoicingPermissions.ALL)), new EnvelopeSeal(Bytes.of(key)));

        // the module over a store; in memory here
        var codec = new AvroEventCodec(EventClasses.permittedBy(List.of(InvoicingEvent.class)));
        var store = new MemoryInvoicingStore(new MemoryPlatform(codec, ids, clock));
        var module = InvoicingModule.create(store, clock, ids);
        // end

        // snippet: sale
        // admitted by the gate; Cause.NONE claims nothing
        var tenant = gate.admitUser(new VerifiedToken(firm.id(), me), ids.next(), Cause.NONE);

        var customer =
                first(module.customers().register(tenant, new RegisterCustomer("C-1", "First Customer", "France")));
        var lines = List.of(
                Line.of("OAK", "Oak board", Quantity.pieces("3"), UnitPrice.of("19.90", "EUR")),
                Line.of("GLUE", "Wood glue", Quantity.pieces("12"), UnitPrice.of("2.55", "EUR")));
        var draft = first(
                module.invoicing().draft(tenant, new DraftInvoice(customer.id(), euro, lines, 30, Optional.empty())));
        module.invoicing().post(tenant, new PostInvoice(draft.invoice(), LocalDate.of(2026, 9, 1)));

        var paid = Money.of("40.00", "EUR");
        module.invoicing()
                .receive(
                        tenant,
                        new ReceivePayment(
                                customer.id(),
                                paid,
                                LocalDate.of(2026, 10, 20),
                                "transfer 77",
                                List.of(new ReceivePayment.Allocation(draft.invoice(), paid))));

        for (var part : module.books().aging(tenant, LocalDate.of(2026, 11, 15)).parts()) {
            part.buckets().entrySet().stream()
                    .sorted(Map.Entry.comparingByKey())
                    .forEach(bucket -> System.out.println(bucket.getKey().label() + ": " + bucket.getValue()));
            System.out.println("total: " + part.total());
        }
        // end
    }

    // snippet: decision
    /** The first fact of an acceptance. A "no" is a value as well, with a reason that has a stable code. */
    private static <E, R> E first(Decision<E, R> decision) {
        return switch (decision) {
            case Decision.Accepted<E, R>(var facts) -> facts.getFirst();
            case Decision.Refused<E, R>(var refusal) -> throw new IllegalStateException("Refused: " + refusal);
        };
    }
    // end
}
