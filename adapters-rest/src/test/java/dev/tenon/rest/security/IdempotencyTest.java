package dev.tenon.rest.security;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.kernel.Cause;
import dev.tenon.rest.fake.Api;
import org.junit.jupiter.api.Test;

class IdempotencyTest {

    private static final String PAYMENT = """
            {"customer":"0193a0c5-0000-7000-8000-00000000000c","amount":{"amount":"5.00","currency":"GBP"}}""";

    private final Api api = new Api();

    @Test
    void theSameRequestHasTheSameHash() {
        assertThat(hash("/invoicing/payments", PAYMENT)).isEqualTo(hash("/invoicing/payments", PAYMENT));
    }

    @Test
    void anotherBodyOrQueryHasAnotherHash() {
        var first = hash("/invoicing/payments?x=1", PAYMENT);

        assertThat(hash("/invoicing/payments?x=1", PAYMENT.replace("5.00", "5.01")))
                .isNotEqualTo(first);
        assertThat(hash("/invoicing/payments?x=2", PAYMENT)).isNotEqualTo(first);
    }

    @Test
    void whatMovesMoneyNeedsAKey() {
        var answer = api.ask("POST", "/invoicing/payments", PAYMENT);

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.code()).isEqualTo("idempotency-key-required");
        assertThat(api.invoicing.asked).isEmpty();
    }

    @Test
    void aKeyThatNoStoreHoldsIsRefused() {
        var answer = api.ask("POST", "/invoicing/payments", PAYMENT, "Idempotency-Key", "k".repeat(201));

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.wrongField()).isEqualTo("Idempotency-Key");
    }

    @Test
    void whatMovesNoMoneyMayDoWithoutAKey() {
        assertThat(api.ask("POST", "/invoicing/customers", "{\"reference\":\"C-1\",\"name\":\"One\"}")
                        .status())
                .isEqualTo(201);
    }

    @Test
    void aBodyBeyondTheLimitIsNotRead() {
        var answer = api.ask("POST", "/invoicing/customers", " ".repeat(BodyLimit.MOST_BYTES + 1));

        assertThat(answer.status()).isEqualTo(413);
        assertThat(answer.code()).isEqualTo("body-too-large");
    }

    private Cause hash(String path, String body) {
        assertThat(api.ask("POST", path, body, "Idempotency-Key", "key-1").status())
                .isEqualTo(201);
        return api.invoicing.tenants.getLast().cause();
    }
}
