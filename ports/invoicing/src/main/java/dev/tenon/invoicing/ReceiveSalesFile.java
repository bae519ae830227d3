package dev.tenon.invoicing;

import java.util.Currency;
import java.util.Map;

/**
 * Receives a sales file.
 *
 * @param key the client's key: the same key names the same import for ever
 * @param source names the system whose numbers the file carries ({@link ExternalReference#source})
 * @param currency the currency of every price in the file
 * @param termsDays days from an invoice's date until it is due
 * @param mapping which column of the file holds which field, as the client gave it
 */
public record ReceiveSalesFile(
        String key, String source, Currency currency, int termsDays, Map<String, String> mapping) {
    public ReceiveSalesFile {
        mapping = Map.copyOf(mapping);
    }
}
