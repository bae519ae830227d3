package dev.tenon.server.operating;

import dev.tenon.server.TestFirm;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.UUID;

/**
 * A firm's administrator who signed in.
 *
 * @param tenant the firm's id
 */
record Member(String tenant, String token) {

    static Member of(TestFirm firm) {
        var email = firm.onboarding().administrator().toString();
        var signedIn = signIn(email, TestFirm.PASSWORD.value()).with(200);
        return new Member(signedIn.text("tenant"), signedIn.text("accessToken"));
    }

    /** As the log names who does something. */
    String actor() {
        var claims = Base64.getUrlDecoder().decode(token.split("\\.")[1]);
        return "user:"
                + Reply.json(new String(claims, StandardCharsets.UTF_8))
                        .path("sub")
                        .asText();
    }

    static Reply signIn(String email, String password) {
        var body = "{\"email\":\"%s\",\"password\":\"%s\"}".formatted(email, password);
        return Address.send("POST", Address.API + "/auth/token", body, Map.of());
    }

    Reply get(String path) {
        return Address.send("GET", Address.API + path, "", Map.of("Authorization", "Bearer " + token));
    }

    Reply post(String path, String body) {
        var headers = Map.of(
                "Authorization",
                "Bearer " + token,
                "Idempotency-Key",
                UUID.randomUUID().toString());
        return Address.send("POST", Address.API + path, body, headers);
    }
}
