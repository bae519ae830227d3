package dev.tenon.rest.tenancy;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.rest.fake.Api;
import dev.tenon.rest.fake.FakeTenancy;
import org.junit.jupiter.api.Test;

class SignInTest {

    private final Api api = new Api();

    @Test
    void rightCredentialsGiveATokenThatOpensTheDoor() {
        var answer = signIn("{\"email\":\"anna@acme.example\",\"password\":\"right\",\"tenant\":\"acme\"}");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.json().getString("tokenType")).isEqualTo("Bearer");
        assertThat(answer.json().getInt("expiresIn")).isBetween(880, 900);
        assertThat(answer.json().getString("tenant")).isEqualTo(FakeTenancy.ACME.toString());
        assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
        var token = answer.json().getString("accessToken");
        assertThat(api.send("GET", "/tenant", "", "Authorization", "Bearer " + token)
                        .status())
                .isEqualTo(200);
    }

    @Test
    void wrongCredentialsAreRefused() {
        var answer = signIn("{\"email\":\"anna@acme.example\",\"password\":\"wrong\"}");

        assertThat(answer.status()).isEqualTo(401);
        assertThat(answer.code()).isEqualTo("invalid-credentials");
    }

    @Test
    void aMemberOfSeveralFirmsNamesOne() {
        var answer = signIn("{\"email\":\"anna@acme.example\",\"password\":\"right\"}");

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.code()).isEqualTo("tenant-required");
    }

    @Test
    void whatIsNoAddressIsNamedAndThePasswordNeverShown() {
        var answer = signIn("{\"email\":\"anna\",\"password\":\"right\",\"pasword\":\"oops\"}");

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.text()).contains("\"email\"").doesNotContain("right").doesNotContain("oops");
    }

    @Test
    void everybodyMayHaveThePublicKeys() {
        var answer = api.send("GET", "/auth/jwks", "");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.json().getJsonArray("keys")).hasSize(1);
        assertThat(answer.json().getJsonArray("keys").getJsonObject(0)).doesNotContainKey("d");
    }

    private Api.Answer signIn(String body) {
        return api.send("POST", "/auth/token", body);
    }
}
