package dev.tenon.launcher.tenants;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.tenon.launcher.api.TenonApi;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;

/**
 * The sales of a sample firm: its customers, an invoice every few days, and payments of the older ones. The same firm and first day give
 * the same sales, and each request has a key of its own, so that doing it again changes nothing.
 */
final class SampleSales {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final List<String> ITEMS =
            List.of("Workbench", "Toolbox", "Consulting day", "Safety gloves", "Delivery", "Maintenance contract");
    private static final int INVOICES = 24;
    private static final int DAYS_BETWEEN = 5;
    private static final int PAID_AFTER_DAYS = 25;

    private final TenonApi api;
    private final Firm firm;
    private final LocalDate firstDay;
    private final Random random;

    SampleSales(TenonApi api, Firm firm, LocalDate firstDay) {
        this.api = api;
        this.firm = firm;
        this.firstDay = firstDay;
        this.random = new Random(firm.slug().hashCode());
    }

    void generate() {
        var customers = firm.customers().stream().map(this::customer).toList();
        for (int i = 0; i < INVOICES; i++) {
            var customer = customers.get(random.nextInt(customers.size()));
            var day = firstDay.plusDays((long) i * DAYS_BETWEEN);
            var posted = invoice(i, customer, day);
            if (i < INVOICES / 2) {
                pay(i, customer, day.plusDays(PAID_AFTER_DAYS), posted);
            }
        }
    }

    /** The firm's own number for its customer. */
    static String reference(int number) {
        return "C-" + number;
    }

    private String customer(String name) {
        int number = firm.customers().indexOf(name) + 1;
        var body = JSON.createObjectNode()
                .put("reference", reference(number))
                .put("name", name)
                .put("country", firm.market().country());
        return api.post("/api/v1/invoicing/customers", key("customer", number), body)
                .path("id")
                .asText();
    }

    private JsonNode invoice(int number, String customer, LocalDate day) {
        var body = JSON.createObjectNode().put("customer", customer).put("currency", firm.currency());
        var lines = body.putArray("lines");
        for (int i = 0; i <= random.nextInt(3); i++) {
            lines.add(line());
        }
        var draft = api.post("/api/v1/invoicing/invoices", key("draft", number), body);
        var path = "/api/v1/invoicing/invoices/" + draft.path("id").asText() + "/post";
        return api.post(path, key("post", number), JSON.createObjectNode().put("postedOn", day.toString()));
    }

    private ObjectNode line() {
        var line = JSON.createObjectNode()
                .put("description", ITEMS.get(random.nextInt(ITEMS.size())))
                .put("quantity", Integer.toString(random.nextInt(1, 13)));
        line.putObject("unitPrice")
                .put("amount", random.nextInt(100, 900) + ".50")
                .put("currency", firm.currency());
        return line;
    }

    /** Every third payment is a part only. */
    private void pay(int number, String customer, LocalDate day, JsonNode invoice) {
        var amount = number % 3 == 0
                ? JSON.createObjectNode().put("amount", "100.00").put("currency", firm.currency())
                : invoice.path("total");
        var body = JSON.createObjectNode()
                .put("customer", customer)
                .put("receivedOn", day.toString())
                .put("reference", "Bank transfer " + (number + 1));
        body.set("amount", amount);
        var allocation = body.putArray("allocations").addObject();
        allocation.put("invoice", invoice.path("id").asText()).set("amount", amount);
        api.post("/api/v1/invoicing/payments", key("payment", number), body);
    }

    private static String key(String what, int number) {
        return "sample-" + what + "-" + number;
    }
}
