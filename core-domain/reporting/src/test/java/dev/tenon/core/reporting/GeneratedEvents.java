package dev.tenon.core.reporting;

import dev.tenon.invoicing.event.CreditNotePosted;
import dev.tenon.invoicing.event.CustomerChanged;
import dev.tenon.invoicing.event.InvoicePosted;
import dev.tenon.invoicing.event.PaymentAllocated;
import dev.tenon.invoicing.event.PaymentReceived;
import dev.tenon.kernel.Money;
import dev.tenon.kernel.PublishedEvent;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Random;
import java.util.UUID;

/** What Invoicing might announce: invoices of a few customers, some credited, some paid, some not. */
final class GeneratedEvents {
    private static final LocalDate FIRST = LocalDate.of(2026, 8, 1);

    private final Random random;
    private final List<PublishedEvent> events = new ArrayList<>();

    private GeneratedEvents(long seed) {
        random = new Random(seed);
    }

    static List<PublishedEvent> of(long seed, int invoices) {
        var generated = new GeneratedEvents(seed);
        for (int i = 0; i < invoices; i++) {
            generated.invoice(i);
        }
        return generated.events;
    }

    private void invoice(int i) {
        long customer = random.nextInt(5);
        var customerId = new UUID(6, customer);
        events.add(new CustomerChanged(customerId, i + 1L, "C" + customer, "Name " + i, ""));
        var currency = Currency.getInstance(List.of("GBP", "JPY", "KWD").get(random.nextInt(3)));
        var id = new UUID(7, i);
        var day = FIRST.plusDays(random.nextInt(100));
        var due = day.plusDays(random.nextInt(60));
        long total = 1L + random.nextInt(100_000);
        events.add(new InvoicePosted(id, 2, customerId, "INV-" + i, day, due, Money.ofMinor(total, currency)));
        long credited = random.nextBoolean() ? 0 : 1 + random.nextLong(total);
        if (credited > 0) {
            var amount = Money.ofMinor(credited, currency);
            events.add(new CreditNotePosted(
                    new UUID(8, i), 1, customerId, "CRN-" + i, id, day.plusDays(random.nextInt(20)), due, amount));
        }
        if (total > credited) {
            pay(i, customerId, id, due, Money.ofMinor(total - credited, currency));
        }
    }

    private void pay(int i, UUID customer, UUID invoice, LocalDate due, Money open) {
        var payment = new UUID(9, i);
        var paid = random.nextBoolean() ? open : Money.ofMinor(1 + random.nextLong(open.minor()), open.currency());
        events.add(new PaymentReceived(payment, 1, customer, due, open));
        events.add(new PaymentAllocated(payment, 2, invoice, customer, due, due, paid, open.minus(paid)));
    }
}
