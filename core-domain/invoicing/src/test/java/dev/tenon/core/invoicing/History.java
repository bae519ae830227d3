package dev.tenon.core.invoicing;

import dev.tenon.invoicing.AllocatePayment;
import dev.tenon.invoicing.CreditNoteEvent;
import dev.tenon.invoicing.CreditTarget;
import dev.tenon.invoicing.Customer;
import dev.tenon.invoicing.DiscardInvoice;
import dev.tenon.invoicing.DocumentNumber;
import dev.tenon.invoicing.DraftInvoice;
import dev.tenon.invoicing.Invoice;
import dev.tenon.invoicing.InvoiceEvent;
import dev.tenon.invoicing.InvoiceId;
import dev.tenon.invoicing.Line;
import dev.tenon.invoicing.Payment;
import dev.tenon.invoicing.PaymentEvent;
import dev.tenon.invoicing.PaymentId;
import dev.tenon.invoicing.PostCreditNote;
import dev.tenon.invoicing.PostInvoice;
import dev.tenon.invoicing.ReceivePayment;
import dev.tenon.kernel.Money;
import dev.tenon.kernel.PublishedEvent;
import dev.tenon.kernel.TenantContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;

/** A generated history of one firm: commands as a careless clerk gives them, many of which are refused. */
final class History {
    private static final List<Currency> CURRENCIES = List.of(Given.GBP, Given.JPY, Given.KWD);

    private final Bench bench = new Bench();
    private final Random random;
    private final List<Customer> customers;
    private final List<InvoiceId> invoices = new ArrayList<>();
    private final List<PaymentId> payments = new ArrayList<>();
    private final List<Numbered> numbered = new ArrayList<>();
    private final List<CreditNoteEvent.Posted> onAccount = new ArrayList<>();
    private final Map<PaymentId, Money> allocated = new HashMap<>();
    private LocalDate day = Given.TODAY.minusDays(380);

    History(long seed) {
        random = new Random(seed);
        customers = Stream.of("C1", "C2").map(bench::customer).toList();
    }

    /** A number that was given, and the date of its document. */
    record Numbered(DocumentNumber number, LocalDate postedOn) {}

    History afterCommands(int count) {
        for (int i = 0; i < count; i++) {
            day = day.plusDays(random.nextInt(3));
            command();
        }
        return this;
    }

    private void command() {
        switch (random.nextInt(10)) {
            case 0, 1, 2 -> draft();
            case 3, 4, 5 -> post();
            case 6 -> credit();
            case 7 -> receive();
            case 8 -> allocate();
            default -> discard();
        }
    }

    private void draft() {
        var currency = any(CURRENCIES);
        var command = new DraftInvoice(
                any(customers).id(), currency, List.of(line(currency), line(currency)), random.nextInt(90), none());
        bench.module()
                .invoicing()
                .draft(bench.clerk(), command)
                .ifAccepted(events -> invoices.add(events.getFirst().invoice()));
    }

    private void post() {
        if (!invoices.isEmpty()) {
            var command = new PostInvoice(any(invoices), someDay());
            bench.module().invoicing().post(bench.clerk(), command).ifAccepted(events -> events.forEach(this::note));
        }
    }

    private void discard() {
        if (random.nextInt(4) == 0 && !invoices.isEmpty()) {
            bench.module().invoicing().discard(bench.clerk(), new DiscardInvoice(any(invoices)));
        }
    }

    private void credit() {
        var currency = any(CURRENCIES);
        var target = random.nextBoolean() || invoices.isEmpty()
                ? new CreditTarget.OnAccount()
                : new CreditTarget.OfInvoice(any(invoices));
        var command = new PostCreditNote(
                any(customers).id(), target, currency, List.of(line(currency)), someDay(), "", none());
        bench.module().invoicing().credit(bench.clerk(), command).ifAccepted(events -> events.forEach(this::note));
    }

    private void receive() {
        var amount = amount(any(CURRENCIES), 100_000);
        var allocations = invoices.stream()
                .filter(_ -> random.nextInt(8) == 0)
                .limit(3)
                .map(invoice -> new ReceivePayment.Allocation(invoice, amount(amount.currency(), 20_000)))
                .toList();
        var kept = random.nextBoolean() ? allocations : List.<ReceivePayment.Allocation>of();
        var command = new ReceivePayment(any(customers).id(), amount, day, "", kept);
        bench.module().invoicing().receive(bench.clerk(), command).ifAccepted(events -> events.forEach(this::note));
    }

    private void allocate() {
        if (!payments.isEmpty() && !invoices.isEmpty()) {
            var payment = any(payments);
            var currency = payment(payment).amount().currency();
            var command = new AllocatePayment(payment, any(invoices), amount(currency, 30_000), someDay());
            bench.module()
                    .invoicing()
                    .allocate(bench.clerk(), command)
                    .ifAccepted(events -> events.forEach(this::note));
        }
    }

    private void note(InvoiceEvent event) {
        if (event instanceof InvoiceEvent.Posted posted) {
            numbered.add(new Numbered(posted.number(), posted.postedOn()));
        }
    }

    private void note(CreditNoteEvent event) {
        switch (event) {
            case CreditNoteEvent.Posted posted -> {
                numbered.add(new Numbered(posted.number(), posted.postedOn()));
                if (posted.target() instanceof CreditTarget.OnAccount) {
                    onAccount.add(posted);
                }
            }
        }
    }

    private void note(PaymentEvent event) {
        switch (event) {
            case PaymentEvent.Received received -> {
                payments.add(received.payment());
                allocated.put(received.payment(), Money.zero(received.amount().currency()));
            }
            case PaymentEvent.Allocated part -> allocated.merge(part.payment(), part.amount(), Money::plus);
        }
    }

    InvoicingModule module() {
        return bench.module();
    }

    TenantContext clerk() {
        return bench.clerk();
    }

    List<PublishedEvent> announced() {
        return bench.announced();
    }

    List<Numbered> numbered() {
        return numbered;
    }

    List<Invoice.Posted> postedInvoices() {
        return invoices.stream()
                .flatMap(id -> bench.module().invoicing().invoice(bench.clerk(), id).stream())
                .flatMap(invoice -> invoice instanceof Invoice.Posted posted ? Stream.of(posted) : Stream.empty())
                .toList();
    }

    List<Payment> payments() {
        return payments.stream().map(this::payment).toList();
    }

    Money allocatedOf(Payment payment) {
        return allocated.getOrDefault(payment.id(), Money.zero(payment.amount().currency()));
    }

    Map<UUID, Money> openByDocument() {
        var open = new HashMap<UUID, Money>();
        postedInvoices().forEach(invoice -> open.put(invoice.id().value(), invoice.open()));
        onAccount.forEach(
                credit -> open.put(credit.creditNote().value(), credit.total().negated()));
        return open;
    }

    Money open(Currency currency) {
        return sum(currency, openByDocument().values().stream());
    }

    Money unallocated(Currency currency) {
        return sum(currency, payments().stream().map(Payment::unallocated));
    }

    private static Money sum(Currency currency, Stream<Money> amounts) {
        return amounts.filter(amount -> amount.currency().equals(currency)).reduce(Money.zero(currency), Money::plus);
    }

    private Payment payment(PaymentId id) {
        return bench.module().invoicing().payment(bench.clerk(), id).orElseThrow();
    }

    /** Mostly about now, sometimes long ago or ahead. */
    private LocalDate someDay() {
        return day.plusDays(random.nextInt(8) == 0 ? random.nextInt(-40, 3) : 0);
    }

    private Line line(Currency currency) {
        var price = random.nextInt(50) + "." + random.nextInt(10_000);
        return Given.line(Integer.toString(1 + random.nextInt(9)), price, currency);
    }

    private Money amount(Currency currency, int most) {
        return Money.ofMinor(random.nextInt(most) - most / 50L, currency);
    }

    private <T> T any(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }

    private static <T> Optional<T> none() {
        return Optional.empty();
    }
}
