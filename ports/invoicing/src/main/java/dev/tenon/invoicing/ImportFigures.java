package dev.tenon.invoicing;

import dev.tenon.kernel.Money;
import java.util.Map;

/**
 * What an import did so far.
 *
 * @param documents the documents of the file
 * @param documentsDone those posted, found posted, or refused
 * @param invoices posted by this import
 * @param invoiced their worth
 * @param creditNotes posted by this import
 * @param credited their worth, zero or below
 * @param refusals the refused rows by the code of their reason
 */
public record ImportFigures(
        long documents,
        long documentsDone,
        long invoices,
        Money invoiced,
        long creditNotes,
        Money credited,
        long rowsPosted,
        long rowsAlreadyPosted,
        long rowsRefused,
        Map<String, Long> refusals) {
    public ImportFigures {
        refusals = Map.copyOf(refusals);
    }
}
