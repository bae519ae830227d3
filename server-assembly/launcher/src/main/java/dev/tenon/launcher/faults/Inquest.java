package dev.tenon.launcher.faults;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Asks the platform what it holds of one tenant, and lays it beside what the generator drew. */
final class Inquest {
    private static final String INVOICING = "/api/v1/invoicing/";
    private static final String REPORTING = "/api/v1/reporting/";
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Firm firm;
    private final ExpectedBooks expected;
    private final List<Check> checks = new ArrayList<>();

    Inquest(Firm firm, ExpectedBooks expected) {
        this.firm = firm;
        this.expected = expected;
    }

    List<Check> hold() {
        books();
        documents();
        figures();
        comparisons();
        return List.copyOf(checks);
    }

    private void books() {
        check(
                "receivables by age in the books",
                expected.receivables(),
                totals(firm.get(INVOICING + "aging").path("parts")));
        var balances = firm.get(INVOICING + "journal/balances").path("items");
        check("account receivables", expected.receivables(), account(balances, "receivables"));
        check("account bank", expected.bank(), account(balances, "bank"));
        check("account customer-advances", new Amounts(), account(balances, "customer-advances"));
    }

    private void documents() {
        var invoices = firm.all(INVOICING + "invoices?kind=invoice&limit=100");
        var credits = firm.all(INVOICING + "invoices?kind=credit-note&limit=100");
        var numbers = Stream.concat(invoices.stream(), credits.stream())
                .map(document -> document.path("number").asText())
                .sorted()
                .toList();
        check("numbers, each once and without a gap", expected.numbers(), numbers);
        var open = new TreeMap<String, String>();
        invoices.forEach(invoice -> open.put(
                invoice.path("external").path("number").asText(), Amounts.text(Firm.amount(invoice.path("open")))));
        check("open amount of each invoice", expected.open(), open);
    }

    private void figures() {
        check(
                "receivables by age in Reporting",
                expected.receivables(),
                totals(firm.get(REPORTING + "receivables").path("items")));
        var revenue = firm.all(REPORTING + "revenue?from=2023-01&to=2026-12");
        check(
                "revenue by month in Reporting",
                expected.revenue(),
                Firm.amounts(
                        revenue,
                        row -> row.path("revenue"),
                        row -> row.path("month").asText() + " "
                                + row.path("revenue").path("currency").asText()));
    }

    private void comparisons() {
        check(
                "differences between figures and journal",
                "[]",
                compared(REPORTING + "reconcile").path("differences"));
        check(
                "projections equal to a rebuild from the streams",
                "true",
                compared(INVOICING + "projections/compare").path("equal"));
        var audit = firm.get("/api/v1/audit/verify");
        check("audit log intact", "true []", audit.path("intact") + " " + audit.path("findings"));
    }

    private JsonNode compared(String path) {
        return firm.ask("POST " + path, api -> api.post(path, "faults-" + path.hashCode(), JSON.createObjectNode()));
    }

    private static Amounts totals(JsonNode parts) {
        return Firm.amounts(parts, part -> part.path("total"), part -> currency(part, "total"));
    }

    private static Amounts account(JsonNode balances, String account) {
        var amounts = new Amounts();
        for (var balance : balances) {
            if (balance.path("account").asText().equals(account)) {
                amounts.add(currency(balance, "balance"), Firm.amount(balance.path("balance")));
            }
        }
        return amounts;
    }

    private static String currency(JsonNode item, String money) {
        return item.path(money).path("currency").asText();
    }

    private void check(String what, Object wanted, Object found) {
        checks.add(Check.of(firm.tenant() + ": " + what, wanted, found));
    }
}
