package dev.tenon.rest.json;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.rest.fake.Api;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InputTest {

    private static final String INVOICE = """
            {"customer":"0193a0c5-0000-7000-8000-00000000000c","currency":"GBP","lines":[{"item":"A","description":"Apple",
            "quantity":"2","unitPrice":{"amount":"1.25","currency":"GBP"}}]}""";

    private final Api api = new Api();

    @Test
    void whatFitsIsTaken() {
        var answer = draft(INVOICE);

        assertThat(answer.status()).isEqualTo(201);
        assertThat(answer.json().getJsonObject("total").getString("amount")).isEqualTo("2.50");
    }

    @Test
    void aDecimalMayBeANumberToo() {
        assertThat(draft(INVOICE.replace("\"2\"", "2")).status()).isEqualTo(201);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "\"currency\":\"GBP\",\"lines\" | \"currency\":\"GBP\",\"colour\":1,\"lines\" | colour",
                "\"currency\":\"GBP\",\"lines\" | \"lines\"                                   | currency",
                "\"currency\":\"GBP\",\"lines\" | \"currency\":\"POUND\",\"lines\"            | currency",
                "\"currency\":\"GBP\",\"lines\" | \"currency\":null,\"lines\"                 | currency",
                "\"quantity\":\"2\"             | \"quantity\":1e2                            | lines[0].quantity",
                "\"quantity\":\"2\"             | \"quantity\":\"1e9\"                        | lines[0].quantity",
                "\"quantity\":\"2\"             | \"quantity\":\"2\",\"unit\":\" \"           | lines[0].unit",
                "\"description\":\"Apple\"      | \"description\":\"\\u0000\"                 | lines[0].description",
                "\"description\":\"Apple\"      | \"description\":\"\\ud800\"                 | lines[0].description",
                "\"amount\":\"1.25\"            | \"amount\":\"1.25\",\"x\":1                 | lines[0].unitPrice.x",
                "\"lines\":[{                   | \"lines\":[7,{                              | lines[0]",
                "0193a0c5-                      | 0193a0c                                     | customer",
                "\"lines\":[                    | \"termsDays\":\"30\",\"lines\":[            | termsDays",
                "\"lines\":[                    | \"termsDays\":1.5,\"lines\":[               | termsDays",
                "\"lines\":[ | \"external\":{\"source\":\"S P\",\"number\":\"1\"},\"lines\":[ | external",
            })
    void whatDoesNotFitIsNamed(String from, String to, String field) {
        var answer = draft(INVOICE.replace(from.strip(), to.strip()));

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.code()).isEqualTo("invalid-input");
        assertThat(answer.wrongField()).isEqualTo(field.strip());
    }

    @Test
    void moneyWithMoreDecimalsThanItsCurrencyIsRefused() {
        var answer = api.ask(
                "POST",
                "/invoicing/payments",
                "{\"customer\":\"0193a0c5-0000-7000-8000-00000000000c\",\"amount\":{\"amount\":\"1.005\",\"currency\":\"GBP\"}}",
                "Idempotency-Key",
                "1");

        assertThat(answer.wrongField()).isEqualTo("amount");
        assertThat(answer.text()).contains("more decimals");
    }

    @Test
    void anAmountThatNoLedgerHoldsIsRefused() {
        var answer = draft(INVOICE.replace("\"2\"", "\"999999999999\"").replace("1.25", "999999999999"));

        assertThat(answer.wrongField()).isEqualTo("lines[0]");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "{\"name\": | line 1",
                "{} x       | column",
                "{\"name\":\"a\",\"name\":\"b\"} | column",
                "nonsense   | column",
            })
    void whatIsNoJsonIsToldWithItsPlace(String body, String place) {
        var answer = api.ask("POST", "/invoicing/customers", body);

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.code()).isEqualTo("malformed-json");
        assertThat(answer.json().getString("detail")).contains(place.strip());
    }

    @Test
    void anArrayIsNoBody() {
        assertThat(api.ask("POST", "/invoicing/customers", "[]").wrongField()).isEqualTo("body");
    }

    @ParameterizedTest
    @CsvSource({
        "/invoicing/aging?asOf=31.12.2010, asOf",
        "/invoicing/aging?asOf=%2B999999999-01-01, asOf",
        "/invoicing/invoices?status=open, status",
        "/invoicing/invoices?customer=1, customer",
        "/invoicing/journal?limit=0, limit",
        "/invoicing/journal?limit=many, limit",
        "/reporting/revenue?from=2026-13, from",
        "/reporting/revenue?from=2026-02&to=2026-01, from",
    })
    void aQueryParameterThatDoesNotFitIsNamed(String path, String field) {
        var answer = api.ask("GET", path, "");

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.wrongField()).isEqualTo(field);
    }

    private Api.Answer draft(String body) {
        return api.ask("POST", "/invoicing/invoices", body, "Idempotency-Key", "draft-1");
    }
}
