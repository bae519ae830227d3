package dev.tenon.invoicing;

import dev.tenon.kernel.Money;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Optional;

/** What happens to a credit note. */
public sealed interface CreditNoteEvent extends StreamEvent {

    /** The credit note. */
    CreditNoteId creditNote();

    /** The credit note was posted: it has its number and is in the books. */
    record Posted(
            CreditNoteId creditNote,
            DocumentNumber number,
            BilledTo billedTo,
            CreditTarget target,
            Currency currency,
            List<Line> lines,
            LocalDate postedOn,
            String reason,
            Money total,
            Optional<ExternalReference> external)
            implements CreditNoteEvent, Birth<CreditNote> {
        public Posted {
            lines = List.copyOf(lines);
        }

        @Override
        public CreditNote born() {
            return new CreditNote(creditNote, number, billedTo, target, currency, lines, postedOn, reason, external);
        }
    }
}
