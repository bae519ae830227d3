package dev.tenon.rest.invoicing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.invoicing.CreditTarget;
import dev.tenon.invoicing.DocumentFilter;
import dev.tenon.invoicing.DocumentKind;
import dev.tenon.invoicing.PostCreditNote;
import dev.tenon.rest.fake.Api;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class InvoicingApiTest {

    private static final String CUSTOMER = "0193a0c5-0000-7000-8000-00000000000c";
    private static final String DOCUMENT = """
            {"customer":"%s","currency":"GBP","lines":[{"description":"Lamp","quantity":"2","unit":"h",
            "unitPrice":{"amount":"6.25","currency":"GBP"}}]}""".formatted(CUSTOMER);

    private final Api api = new Api();

    @Test
    void aCustomerIsChangedAgainstTheVersionThatWasSeen() {
        var registered = api.ask("POST", "/invoicing/customers", "{\"reference\":\"C-1\",\"name\":\"One\"}");
        var path = registered.header("Location");
        var seen = api.ask("GET", path, "").header("ETag");
        var change = "{\"name\":\"Two\",\"country\":\"France\"}";

        assertThat(registered.status()).isEqualTo(201);
        assertThat(api.ask("PUT", path, change, "If-Match", seen).json().getString("name"))
                .isEqualTo("Two");
        assertThat(api.ask("PUT", path, change, "If-Match", seen).code()).isEqualTo("customer-outdated");
        assertThat(api.ask("PUT", path, change, "If-Match", "*").status()).isEqualTo(412);
        assertThat(api.ask("PUT", path, change).status()).isEqualTo(428);
    }

    @Test
    void anInvoiceIsDraftedPostedAndRead() {
        var drafted = keyed("/invoicing/invoices", DOCUMENT);
        var path = drafted.header("Location");
        var posted = keyed(path + "/post", "{\"postedOn\":\"2026-11-30\"}");

        assertThat(drafted.status()).isEqualTo(201);
        assertThat(drafted.json().getString("status")).isEqualTo("draft");
        assertThat(posted.status()).isEqualTo(200);
        assertThat(posted.json().getString("number")).isEqualTo("INV-2026-000001");
        assertThat(posted.json().getString("dueOn")).isEqualTo("2026-12-30");
        var read = api.ask("GET", path, "").json();
        assertThat(read.getString("status")).isEqualTo("posted");
        assertThat(read.getJsonObject("open").getString("amount")).isEqualTo("12.50");
        assertThat(read.getJsonArray("lines").getJsonObject(0).getString("quantity"))
                .isEqualTo("2");
    }

    @Test
    void aPostingWithoutABodyIsOfToday() {
        var path = keyed("/invoicing/invoices", DOCUMENT).header("Location");

        assertThat(keyed(path + "/post", "").status()).isEqualTo(200);
    }

    @Test
    void aCreditNoteWithoutAnInvoiceStandsOnTheAccount() {
        var posted = keyed("/invoicing/credit-notes", DOCUMENT);

        assertThat(posted.status()).isEqualTo(201);
        assertThat(((PostCreditNote) api.invoicing.asked.getLast()).target()).isEqualTo(new CreditTarget.OnAccount());
        assertThat(api.ask("GET", posted.header("Location"), "").json()).isEqualTo(posted.json());
    }

    @Test
    void aPaymentTellsWhatItPaidAndWhatIsLeft() {
        var invoice = UUID.randomUUID();
        var received = keyed("/invoicing/payments", """
                {"customer":"%s","amount":{"amount":"10.00","currency":"GBP"},"receivedOn":"2026-11-30","reference":"R",
                "allocations":[{"invoice":"%s","amount":{"amount":"7.50","currency":"GBP"}}]}""".formatted(CUSTOMER, invoice));

        assertThat(received.status()).isEqualTo(201);
        assertThat(received.json().getJsonObject("unallocated").getString("amount"))
                .isEqualTo("2.50");
        var allocated = keyed(
                received.header("Location") + "/allocations",
                "{\"invoice\":\"" + invoice + "\",\"amount\":{\"amount\":\"2.50\",\"currency\":\"GBP\"}}");
        assertThat(allocated.status()).isEqualTo(200);
        assertThat(allocated.json().getString("invoice")).isEqualTo(invoice.toString());
    }

    @Test
    void listsAreFilteredAndNameTheirNextPage() {
        var listed = api.ask("GET", "/invoicing/invoices?status=settled&limit=7", "");

        assertThat(listed.json().getString("next")).isEqualTo("further");
        var filter = (DocumentFilter) api.invoicing.asked.getFirst();
        assertThat(filter.kind()).contains(DocumentKind.INVOICE);
        assertThat(filter.status().orElseThrow().name()).isEqualTo("SETTLED");
    }

    @Test
    void theBooksSayEveryBucketAndAccount() {
        var part = api.ask("GET", "/invoicing/aging?asOf=2010-12-31", "")
                .json()
                .getJsonArray("parts")
                .getJsonObject(0);
        var balance = api.ask("GET", "/invoicing/journal/balances", "")
                .json()
                .getJsonArray("items")
                .getJsonObject(0);

        assertThat(part.getJsonArray("buckets")).hasSize(5);
        assertThat(balance.getString("account")).isEqualTo("customer-advances");
        assertThat(balance.getJsonObject("balance").getString("amount")).isEqualTo("-12.50");
        assertThat(api.ask("POST", "/invoicing/projections/compare", "").json().getBoolean("equal"))
                .isTrue();
        assertThat(api.ask("GET", "/invoicing/journal?cursor=x", "").code()).isEqualTo("bad-cursor");
    }

    private Api.Answer keyed(String path, String body) {
        return api.ask("POST", path, body, "Idempotency-Key", UUID.randomUUID().toString());
    }
}
