package dev.tenon.launcher.sales;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What came of an import, in lines for a person. */
final class ImportSummary {
    private ImportSummary() {}

    /** Of the import's last answer. */
    static List<String> of(JsonNode answer, String imports) {
        var figures = answer.path("figures");
        var lines = new ArrayList<String>();
        lines.add("");
        lines.add("  The import is " + answer.path("state").asText() + ".");
        lines.add(documents("invoices", figures.path("invoices"), figures.path("invoiced")));
        lines.add(documents("credit notes", figures.path("creditNotes"), figures.path("credited")));
        lines.add(line("rows posted", figures.path("rowsPosted")));
        lines.add(line("rows already posted", figures.path("rowsAlreadyPosted")));
        lines.add(line("rows refused", figures.path("rowsRefused")));
        figures.path("refusals")
                .properties()
                .forEach(reason -> lines.add(line("  " + reason.getKey(), reason.getValue())));
        lines.add("");
        lines.add("  Row by row: GET " + imports + "/" + answer.path("id").asText() + "/rows?outcome=refused");
        return List.copyOf(lines);
    }

    private static String documents(String name, JsonNode count, JsonNode worth) {
        var amount = new BigDecimal(worth.path("amount").asText("0"));
        return line(name, count)
                + String.format(
                        Locale.ROOT,
                        "   %,18.2f %s",
                        amount,
                        worth.path("currency").asText());
    }

    private static String line(String name, JsonNode count) {
        return String.format(Locale.ROOT, "  %-34s %,10d", name, count.asLong());
    }
}
