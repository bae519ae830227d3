package dev.tenon.launcher.faults;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.tenon.launcher.api.RefusedByServer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Makes the payments of one tenant, and remembers what was answered to each. */
final class Teller {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Firm firm;
    private final Map<String, JsonNode> invoices = new HashMap<>();
    private final List<Answered> answers = new ArrayList<>();

    Teller(Firm firm) {
        this.firm = firm;
    }

    String tenant() {
        return firm.tenant();
    }

    /** Looks up the invoices that are in the books, so that they can be paid. */
    void learn() {
        firm.all("/api/v1/invoicing/invoices?kind=invoice&limit=100")
                .forEach(invoice ->
                        invoices.put(invoice.path("external").path("number").asText(), invoice));
    }

    /** Makes those of this tenant. */
    void pay(List<DrawnPayment> payments) {
        for (var payment : payments) {
            if (payment.tenant().equals(firm.tenant())) {
                var body = body(payment);
                answers.add(new Answered(payment.key(), body, send(payment.key(), body)));
            }
        }
    }

    /** Sends every payment once more; gives how many were answered otherwise than the first time. */
    long answeredOtherwise() {
        return answers.stream()
                .filter(first -> !first.answer().equals(send(first.key(), first.body())))
                .count();
    }

    /** How many payments it made. */
    int sent() {
        return answers.size();
    }

    private String send(String key, ObjectNode body) {
        try {
            return firm.ask("a payment", api -> api.post("/api/v1/invoicing/payments", key, body))
                    .toString();
        } catch (RefusedByServer no) {
            return "" + no.getMessage();
        }
    }

    private ObjectNode body(DrawnPayment payment) {
        var invoice = invoices.getOrDefault(payment.invoice().number(), JSON.missingNode());
        var body = JSON.createObjectNode()
                .put("customer", invoice.path("customer").asText())
                .put("receivedOn", payment.invoice().day().plusDays(10).toString());
        body.set("amount", money(payment));
        var allocation = body.putArray("allocations").addObject();
        allocation.put("invoice", invoice.path("id").asText()).set("amount", money(payment));
        return body;
    }

    private static ObjectNode money(DrawnPayment payment) {
        return JSON.createObjectNode()
                .put("amount", payment.amount().toPlainString())
                .put("currency", payment.invoice().currency());
    }

    /** A payment as it was sent, and what was answered. */
    private record Answered(String key, ObjectNode body, String answer) {}
}
