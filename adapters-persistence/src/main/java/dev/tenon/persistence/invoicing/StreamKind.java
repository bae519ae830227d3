package dev.tenon.persistence.invoicing;

import dev.tenon.invoicing.Birth;
import dev.tenon.invoicing.CreditNote;
import dev.tenon.invoicing.CreditNoteEvent;
import dev.tenon.invoicing.Invoice;
import dev.tenon.invoicing.InvoiceEvent;
import dev.tenon.invoicing.Payment;
import dev.tenon.invoicing.PaymentEvent;
import dev.tenon.invoicing.Projection;
import dev.tenon.invoicing.Recorded;
import dev.tenon.invoicing.StreamEvent;
import dev.tenon.kernel.CorruptStream;
import dev.tenon.kernel.Evolving;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * One kind of stream: how its events fold, and what the books say after each.
 *
 * @param name as stored
 * @param states the type of its state
 * @param events the sealed type of its events
 */
record StreamKind<S extends Evolving<S, E>, E extends StreamEvent>(
        String name, Class<S> states, Class<E> events, Projector<S, E> projector) {
    static final StreamKind<Invoice, InvoiceEvent> INVOICE =
            new StreamKind<>("invoice", Invoice.class, InvoiceEvent.class, Projection::ofInvoice);
    static final StreamKind<CreditNote, CreditNoteEvent> CREDIT_NOTE = new StreamKind<>(
            "credit-note",
            CreditNote.class,
            CreditNoteEvent.class,
            (recorded, after, _) -> Projection.ofCreditNote(recorded, after));
    static final StreamKind<Payment, PaymentEvent> PAYMENT = new StreamKind<>(
            "payment", Payment.class, PaymentEvent.class, (recorded, _, _) -> Projection.ofPayment(recorded));

    static StreamKind<?, ?> named(String name) {
        return List.of(INVOICE, CREDIT_NOTE, PAYMENT).stream()
                .filter(kind -> kind.name.equals(name))
                .findFirst()
                .orElseThrow(() -> new CorruptStream("No kind of stream is called " + name));
    }

    S fold(Optional<S> state, E event) {
        return state.map(former -> former.after(event)).orElseGet(() -> born(event));
    }

    private S born(E event) {
        if (event instanceof Birth<?> birth) {
            return states.cast(birth.born());
        }
        throw new CorruptStream("A stream cannot begin with " + event.getClass().getSimpleName());
    }

    /** Tells what the books say after an event; the date is the day on which the stream began. */
    @FunctionalInterface
    interface Projector<S, E extends StreamEvent> {
        Projection project(Recorded<E> recorded, S after, LocalDate bornOn);
    }
}
