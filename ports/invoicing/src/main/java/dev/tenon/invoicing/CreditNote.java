package dev.tenon.invoicing;

import dev.tenon.kernel.CorruptStream;
import dev.tenon.kernel.Evolving;
import dev.tenon.kernel.Money;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Optional;

/**
 * A posted credit note. Its amounts are above zero; in the books they count against the customer's debt.
 *
 * @param reason why the firm credits; may be empty
 */
public record CreditNote(
        CreditNoteId id,
        DocumentNumber number,
        BilledTo billedTo,
        CreditTarget target,
        Currency currency,
        List<Line> lines,
        LocalDate postedOn,
        String reason,
        Optional<ExternalReference> external)
        implements Evolving<CreditNote, CreditNoteEvent> {
    public CreditNote {
        lines = List.copyOf(lines);
    }

    /** The sum of its lines. */
    public Money total() {
        return lines.stream().map(Line::amount).reduce(Money.zero(currency), Money::plus);
    }

    @Override
    public CreditNote after(CreditNoteEvent event) {
        throw CorruptStream.unexpected(this, event);
    }
}
