package dev.tenon.invoicing;

import dev.tenon.invoicing.InvoiceEvent.BecameOverdue;
import dev.tenon.invoicing.InvoiceEvent.Credited;
import dev.tenon.invoicing.InvoiceEvent.Drafted;
import dev.tenon.invoicing.InvoiceEvent.PaymentAllocated;
import dev.tenon.kernel.CorruptStream;
import dev.tenon.kernel.Evolving;
import dev.tenon.kernel.Money;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Optional;

/** An invoice, as its events made it. */
public sealed interface Invoice extends Evolving<Invoice, InvoiceEvent> {

    /** The invoice's id, which is its stream's. */
    InvoiceId id();

    /** Who is to be billed. */
    CustomerId customer();

    /** The currency of every amount on it. */
    Currency currency();

    /** Its lines, in order. */
    List<Line> lines();

    /** The number it has in another system. */
    Optional<ExternalReference> external();

    /** The sum of its lines. */
    default Money total() {
        return lines().stream().map(Line::amount).reduce(Money.zero(currency()), Money::plus);
    }

    /** Not yet posted; nothing of it is in the books. */
    record Draft(
            InvoiceId id,
            CustomerId customer,
            Currency currency,
            List<Line> lines,
            int termsDays,
            Optional<ExternalReference> external)
            implements Invoice {
        public Draft {
            lines = List.copyOf(lines);
        }

        @Override
        public Invoice after(InvoiceEvent event) {
            return switch (event) {
                case InvoiceEvent.Posted posted ->
                    new Posted(
                            id,
                            posted.number(),
                            posted.billedTo(),
                            currency,
                            lines,
                            posted.postedOn(),
                            posted.dueOn(),
                            posted.total(),
                            Optional.empty(),
                            external);
                case InvoiceEvent.Discarded _ -> new Discarded(id, customer, currency, lines, external);
                case Drafted _, Credited _, PaymentAllocated _, BecameOverdue _ ->
                    throw CorruptStream.unexpected(this, event);
            };
        }
    }

    /** Thrown away before it was posted. */
    record Discarded(
            InvoiceId id,
            CustomerId customer,
            Currency currency,
            List<Line> lines,
            Optional<ExternalReference> external)
            implements Invoice {
        public Discarded {
            lines = List.copyOf(lines);
        }

        @Override
        public Invoice after(InvoiceEvent event) {
            throw CorruptStream.unexpected(this, event);
        }
    }

    /**
     * Posted: numbered, in the books and immutable but for what is still open.
     *
     * @param open what neither payments nor credit notes have settled; from the total down to zero
     * @param overdueSince the first day on which it was overdue; stays when it is settled late
     */
    record Posted(
            InvoiceId id,
            DocumentNumber number,
            BilledTo billedTo,
            Currency currency,
            List<Line> lines,
            LocalDate postedOn,
            LocalDate dueOn,
            Money open,
            Optional<LocalDate> overdueSince,
            Optional<ExternalReference> external)
            implements Invoice {
        public Posted {
            lines = List.copyOf(lines);
        }

        @Override
        public CustomerId customer() {
            return billedTo.customer();
        }

        /** Nothing is open any more. */
        public boolean settled() {
            return open.signum() == 0;
        }

        @Override
        public Invoice after(InvoiceEvent event) {
            return switch (event) {
                case Credited credited -> with(open.minus(credited.amount()), overdueSince);
                case PaymentAllocated allocated -> with(open.minus(allocated.amount()), overdueSince);
                case BecameOverdue overdue -> with(open, Optional.of(overdue.since()));
                case Drafted _, InvoiceEvent.Posted _, InvoiceEvent.Discarded _ ->
                    throw CorruptStream.unexpected(this, event);
            };
        }

        private Posted with(Money rest, Optional<LocalDate> since) {
            return new Posted(id, number, billedTo, currency, lines, postedOn, dueOn, rest, since, external);
        }
    }
}
