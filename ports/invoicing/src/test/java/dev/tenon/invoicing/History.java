package dev.tenon.invoicing;

import dev.tenon.kernel.Actor;
import dev.tenon.kernel.FiscalYear;
import dev.tenon.kernel.Money;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;

/** A generated history of one firm's documents, and the books that follow from it. */
final class History {
    private static final List<Currency> CURRENCIES =
            List.of(Currency.getInstance("GBP"), Currency.getInstance("JPY"), Currency.getInstance("KWD"));

    final Map<InvoiceId, Invoice> invoices = new HashMap<>();
    final List<ReceivableEntry> receivables = new ArrayList<>();
    final List<JournalEntry> journal = new ArrayList<>();
    private final Random random;
    private long events;
    private LocalDate day = Example.DAY;

    private History(Random random) {
        this.random = random;
    }

    /** So many things happen, one after the other. */
    static History of(Random random, int things) {
        var history = new History(random);
        for (int thing = 0; thing < things; thing++) {
            history.happen();
        }
        return history;
    }

    private void happen() {
        day = day.plusDays(random.nextInt(4));
        var open = invoices.values().stream()
                .filter(invoice -> invoice instanceof Invoice.Posted posted && !posted.settled())
                .map(Invoice.Posted.class::cast)
                .findAny();
        switch (open.isEmpty() ? 0 : random.nextInt(4)) {
            case 0 -> invoice();
            case 1 -> creditOnAccount();
            case 2 -> credit(open.orElseThrow());
            default -> pay(open.orElseThrow());
        }
    }

    private void invoice() {
        var id = new InvoiceId(next());
        var total = money(CURRENCIES.get(random.nextInt(CURRENCIES.size())), 1_000_000);
        var lines = List.of(new Line(
                "",
                "",
                Example.LINES.getFirst().quantity(),
                Example.LINES.getFirst().price(),
                total));
        take(id, new InvoiceEvent.Drafted(id, Example.CUSTOMER.id(), total.currency(), lines, 30, Optional.empty()));
        var number = new DocumentNumber(Series.INVOICE, new FiscalYear(2010), events);
        take(id, new InvoiceEvent.Posted(id, number, BilledTo.of(Example.CUSTOMER), day, day.plusDays(30), total));
    }

    private void creditOnAccount() {
        creditNote(money(CURRENCIES.getFirst(), 10_000), new CreditTarget.OnAccount());
    }

    private void credit(Invoice.Posted invoice) {
        var amount = money(invoice.currency(), invoice.open().minor());
        var note = creditNote(amount, new CreditTarget.OfInvoice(invoice.id()));
        take(invoice.id(), new InvoiceEvent.Credited(invoice.id(), note, amount, day));
    }

    private void pay(Invoice.Posted invoice) {
        var id = new PaymentId(next());
        var amount = money(invoice.currency(), invoice.open().minor());
        var paid = amount.plus(money(invoice.currency(), 500));
        take(Projection.ofPayment(
                recorded(id.value(), new PaymentEvent.Received(id, invoice.customer(), paid, day, ""))));
        take(Projection.ofPayment(recorded(id.value(), new PaymentEvent.Allocated(id, invoice.id(), amount, day))));
        take(invoice.id(), new InvoiceEvent.PaymentAllocated(invoice.id(), id, amount, day));
    }

    private CreditNoteId creditNote(Money amount, CreditTarget target) {
        var id = new CreditNoteId(next());
        var number = new DocumentNumber(Series.CREDIT_NOTE, new FiscalYear(2010), events);
        var posted = new CreditNoteEvent.Posted(
                id,
                number,
                BilledTo.of(Example.CUSTOMER),
                target,
                amount.currency(),
                List.of(),
                day,
                "",
                amount,
                Optional.empty());
        take(Projection.ofCreditNote(recorded(id.value(), posted), posted.born()));
        return id;
    }

    private void take(InvoiceId id, InvoiceEvent event) {
        var after = event instanceof InvoiceEvent.Drafted drafted
                ? drafted.born()
                : Optional.ofNullable(invoices.get(id)).orElseThrow().after(event);
        invoices.put(id, after);
        take(Projection.ofInvoice(recorded(id.value(), event), after, day));
    }

    private void take(Projection projection) {
        receivables.addAll(projection.receivables());
        journal.addAll(projection.journal());
    }

    private <E extends StreamEvent> Recorded<E> recorded(UUID stream, E event) {
        var actor = new Actor.Module(InvoicingPermissions.MODULE);
        return new Recorded<>(next(), stream, 1, Instant.EPOCH, actor, "none", event);
    }

    private Money money(Currency currency, long most) {
        return Money.ofMinor(random.nextLong(1, most + 1), currency);
    }

    private UUID next() {
        return new UUID(7, ++events);
    }
}
