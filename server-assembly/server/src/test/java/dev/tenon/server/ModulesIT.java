package dev.tenon.server;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The owner of a firm switches modules and has figures put right, over REST. */
@ExtendWith(ArquillianExtension.class)
class ModulesIT {
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    /** Arquillian deploys the application under its name. */
    private static final String ROOT = "/tenon/api/v1";

    private static final String REPORTING = "/tenant/modules/reporting";

    // Liberty takes no body with an upgrade to HTTP/2
    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final String reference = "M-" + UUID.randomUUID();
    private Optional<String> token = Optional.empty();

    @Deployment(testable = false)
    static WebArchive application() {
        return ShrinkWrap.createFromZipFile(
                WebArchive.class,
                Path.of(System.getProperty("tenon.server"), "apps/tenon.war").toFile());
    }

    @BeforeEach
    void signIn() {
        var body = Json.createObjectBuilder()
                .add("email", TestFirm.SOUTH.signIn().email().toString())
                .add("password", TestFirm.PASSWORD.value())
                .add("tenant", TestFirm.SOUTH.slug());
        token = Optional.of(ask("POST", "/auth/token", body.build()).json().getString("accessToken"));
    }

    @AfterEach
    void switchOn() {
        ask("PUT", REPORTING);
    }

    @Test
    void aModuleThatIsOffAnswersNothingAndCatchesUpWhenItIsOnAgain() {
        assertThat(ask("DELETE", REPORTING).json().getBoolean("active")).isFalse();
        assertThat(ask("GET", "/reporting/freshness").json().getString("code")).isEqualTo("module-not-active");
        post("12.50");
        assertThat(ask("PUT", REPORTING).json().getBoolean("active")).isTrue();
        assertThat(awaitOpen().getJsonObject("open").getString("amount")).isEqualTo("12.50");
    }

    @Test
    void theFiguresThatWereRebuiltAreThoseThatWereThere() {
        post("7.25");
        var open = awaitOpen();
        var rebuilt = ask("POST", "/reporting/rebuild");
        assertThat(rebuilt.status()).isEqualTo(200);
        assertThat(rebuilt.json().getBoolean("equal")).isTrue();
        assertThat(rebuilt.json().getInt("figures")).isPositive();
        assertThat(awaitOpen()).isEqualTo(open);
    }

    private void post(String price) {
        var customer = Json.createObjectBuilder().add("reference", reference).add("name", "Customer " + reference);
        var registered = ask("POST", "/invoicing/customers", customer.build()).json();
        var line = Json.createObjectBuilder()
                .add("description", "Widget")
                .add("quantity", "1")
                .add(
                        "unitPrice",
                        Json.createObjectBuilder().add("amount", price).add("currency", "GBP"));
        var draft = Json.createObjectBuilder()
                .add("customer", registered.getString("id"))
                .add("currency", "GBP")
                .add("lines", Json.createArrayBuilder().add(line));
        var drafted = ask("POST", "/invoicing/invoices", draft.build()).json().getString("id");
        var yesterday = LocalDate.now(TestFirm.SOUTH.onboarding().zone()).minusDays(1);
        var posting = Json.createObjectBuilder().add("postedOn", yesterday.toString());
        assertThat(ask("POST", "/invoicing/invoices/" + drafted + "/post", posting.build())
                        .status())
                .isEqualTo(200);
    }

    /** What Reporting says that the customer owes, as soon as it says something. */
    private JsonObject awaitOpen() {
        var end = Instant.now().plus(PATIENCE);
        while (Instant.now().isBefore(end)) {
            var items = ask("GET", "/reporting/customers/open?limit=100").json().getJsonArray("items");
            for (var item : items.getValuesAs(JsonObject.class)) {
                if (item.getString("reference").equals(reference)) {
                    return item;
                }
            }
        }
        throw new AssertionError("Reporting never heard of " + reference);
    }

    private Answer ask(String method, String path) {
        return send(request(path).method(method, BodyPublishers.noBody()));
    }

    private Answer ask(String method, String path, JsonObject body) {
        return send(request(path)
                .method(method, BodyPublishers.ofString(body.toString()))
                .header("Content-Type", "application/json"));
    }

    private HttpRequest.Builder request(String path) {
        var address = URI.create("http://127.0.0.1:" + System.getProperty("tenon.http.port") + ROOT + path);
        var request = HttpRequest.newBuilder(address)
                .header("Idempotency-Key", UUID.randomUUID().toString());
        token.ifPresent(known -> request.header("Authorization", "Bearer " + known));
        return request;
    }

    private Answer send(HttpRequest.Builder request) {
        try {
            var response = http.send(request.build(), BodyHandlers.ofString());
            return new Answer(response.statusCode(), response.body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private record Answer(int status, String body) {
        JsonObject json() {
            try (var reader = Json.createReader(new StringReader(body))) {
                return reader.readObject();
            }
        }
    }
}
