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
        var rows = figures.path("rows");
        var lines = new ArrayList<String>();
        lines.add("");
        lines.add("  The import is " + answer.path("state").asText() + reason(answer));
        lines.add(documents("invoices", figures.path("invoices")));
        lines.add(documents("credit notes", figures.path("creditNotes")));
        lines.add(line("rows posted", rows.path("posted").asLong()));
        lines.add(line("rows already posted", rows.path("alreadyPosted").asLong()));
        lines.add(line("rows refused", rows.path("refused").asLong()));
        figures.path("refusals")
                .forEach(refusal -> lines.add(line(
                        "  " + refusal.path("reason").asText(),
                        refusal.path("rows").asLong())));
        lines.add("");
        lines.add("  Row by row: GET " + imports + answer.path("id").asText() + "/rows?outcome=refused");
        return List.copyOf(lines);
    }

    private static String reason(JsonNode answer) {
        var reason = answer.path("reason").asText("");
        return reason.isEmpty() ? "" : ": " + reason;
    }

    private static String documents(String name, JsonNode documents) {
        var total = documents.path("total");
        var amount = new BigDecimal(total.path("amount").asText("0"));
        return line(name, documents.path("count").asLong())
                + String.format(
                        Locale.ROOT,
                        "   %,18.2f %s",
                        amount,
                        total.path("currency").asText());
    }

    private static String line(String name, long count) {
        return String.format(Locale.ROOT, "  %-34s %,10d", name, count);
    }
}
