package dev.tenon.server;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonArray;
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
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** An author writes a vertical while the server runs, and another firm works with it at once. */
@ExtendWith(ArquillianExtension.class)
class VerticalsIT {
    /** Arquillian deploys the application under its name. */
    private static final String ROOT = "/tenon/api/v1";

    private static final String CONFIGURATION = "/verticals/configuration";
    private static final String TEMPLATES = "/verticals/templates";

    // Liberty takes no body with an upgrade to HTTP/2
    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final String id = "bakeries-" + UUID.randomUUID().toString().substring(0, 8);
    private String author = "";
    private String owner = "";

    @Deployment(testable = false)
    static WebArchive application() {
        return ShrinkWrap.createFromZipFile(
                WebArchive.class,
                Path.of(System.getProperty("tenon.server"), "apps/tenon.war").toFile());
    }

    @BeforeEach
    void signIn() {
        author = token(TestFirm.NORTH);
        owner = token(TestFirm.SOUTH);
    }

    @Test
    void aVerticalThatIsWrittenNowWorksInAnotherFirmWithoutARestart() {
        var document = document("1.0.0", "\"required\": true");
        assertThat(send(author, "POST", TEMPLATES + "/validate", document).list("errors"))
                .isEmpty();
        var published = send(author, "POST", TEMPLATES, document);
        assertThat(published.status()).as(published.body()).isEqualTo(201);
        var adopted = adopt("1.0.0");
        assertThat(adopted.status()).as(adopted.body()).isEqualTo(200);
        var refused = send(owner, "POST", "/crm/companies", "{\"name\": \"Oven & Sons\"}");
        assertThat(refused.status()).as(refused.body()).isEqualTo(422);
        assertThat(refused.body()).contains("custom.oven");
        var made = send(owner, "POST", "/crm/companies", company("stone"));
        assertThat(made.status()).as(made.body()).isEqualTo(201);
        assertThat(made.json().getJsonObject("custom").getString("oven")).isEqualTo("stone");
        assertThat(send(owner, "POST", "/crm/companies", company("nuclear")).body())
                .contains("custom.oven");
        var north = send(author, "POST", "/crm/companies", company("stone"));
        assertThat(north.status()).as("the author's firm did not take it").isNotEqualTo(201);
        undo(adopted.json().getInt("revision"));
        var after = send(owner, "POST", "/crm/companies", "{\"name\": \"Plain & Sons\"}");
        assertThat(after.status()).as(after.body()).isEqualTo(201);
    }

    @Test
    void aTypeOfAFieldWithDataStays() {
        send(author, "POST", TEMPLATES, document("1.0.0", "\"required\": false"));
        var adopted = adopt("1.0.0");
        send(owner, "POST", "/crm/companies", company("gas"));
        var edit = "{\"edits\":[{\"path\":\"/entities/crm.company/fields/oven/type\",\"value\":\"number\"},"
                + "{\"path\":\"/entities/crm.company/fields/oven/choices\"}]}";
        var refused = send(owner, "PATCH", CONFIGURATION, edit, "If-Match", tag(adopted));
        assertThat(refused.status()).as(refused.body()).isEqualTo(409);
        assertThat(refused.json().getString("code")).isEqualTo("field-holds-data");
        assertThat(revision()).isEqualTo(adopted.json().getInt("revision"));
        undo(adopted.json().getInt("revision"));
    }

    @Test
    void badDocumentsAreRefusedWithThePathOfTheFaultAndNothingChanges() {
        int templates = templates();
        var dangling = "\"rules\": [{\"id\": \"r\", \"label\": {\"en\": \"R\"}, \"event\": \"crm.moon-landed\","
                + " \"recipients\": [\"owner\"], \"channels\": [\"in-app\"], \"text\": {\"en\": \"R\"}}]";
        var list = "[" + "1,".repeat(40) + "1]";
        var bomb = dangling.replace("crm.moon-landed", "crm.company-created")
                .replace(
                        "\"recipients\"",
                        "\"condition\": \"" + list + ".all(a, " + list + ".all(b, a + b > 0))\", \"recipients\"");
        var twice = "\"flags\": [{\"id\": \"a\", \"enabled\": true}, {\"id\": \"a\", \"enabled\": false}]";
        var cycle = "\"extends\": {\"id\": \"" + id + "\", \"version\": \"1.0.0\"}";
        var orphan = "\"extends\": {\"id\": \"nobody\", \"version\": \"9.9.9\"}";
        assertThat(paths(dangling)).anyMatch(path -> path.startsWith("/rules/r/event"));
        assertThat(paths(bomb)).containsExactly("/rules/r/condition");
        assertThat(paths(twice)).containsExactly("/flags/a");
        assertThat(paths(cycle)).containsExactly("/extends");
        assertThat(paths(orphan)).containsExactly("/extends");
        assertThat(templates()).isEqualTo(templates);
    }

    @Test
    void fiftyMegabytesAreRefused() {
        var answer = send(author, "POST", TEMPLATES, " ".repeat(50_000_000));
        assertThat(answer.status()).isEqualTo(413);
        assertThat(answer.json().getString("code")).isEqualTo("body-too-large");
    }

    @Test
    void whoIsNoAuthorPublishesNothing() {
        var refused = send(owner, "POST", TEMPLATES, document("1.0.0", "\"required\": true"));
        assertThat(refused.status()).isEqualTo(403);
    }

    private List<String> paths(String members) {
        var refused = send(author, "POST", TEMPLATES, head("1.0.0") + ", " + members + "}");
        assertThat(refused.status()).as(refused.body()).isEqualTo(422);
        return refused.list("errors").getValuesAs(JsonObject.class).stream()
                .map(error -> error.getString("field"))
                .toList();
    }

    private int templates() {
        return send(author, "GET", TEMPLATES, "").list("items").size();
    }

    private int revision() {
        return send(owner, "GET", CONFIGURATION, "").json().getInt("revision");
    }

    private Answer adopt(String version) {
        var body = "{\"template\": \"" + id + "@" + version + "\", \"otherwise\": \"theirs\"}";
        return send(owner, "POST", CONFIGURATION + "/adopt", body, "If-Match", "\"" + revision() + "\"");
    }

    private void undo(int step) {
        var body = "{\"otherwise\": \"theirs\"}";
        var path = CONFIGURATION + "/steps/" + step + "/undo";
        var undone = send(owner, "POST", path, body, "If-Match", "\"" + revision() + "\"");
        assertThat(undone.status()).as(undone.body()).isEqualTo(200);
    }

    private static String tag(Answer step) {
        return "\"" + step.json().getInt("revision") + "\"";
    }

    private static String company(String oven) {
        return "{\"name\": \"Oven " + UUID.randomUUID() + "\", \"custom\": {\"oven\": \"" + oven + "\"}}";
    }

    private String head(String version) {
        return "{\"id\": \"" + id + "\", \"version\": \"" + version + "\", \"name\": {\"en\": \"Bakeries\"}";
    }

    private String document(String version, String attribute) {
        return head(version)
                + ", \"modules\": [\"crm\"], \"entities\": [{\"id\": \"crm.company\", \"fields\": [{\"id\": \"oven\","
                + " \"type\": \"choice\", \"label\": {\"en\": \"Oven\"}, \"order\": 10, " + attribute
                + ", \"choices\": [{\"id\": \"stone\", \"label\": {\"en\": \"Stone\"}, \"order\": 1},"
                + " {\"id\": \"gas\", \"label\": {\"en\": \"Gas\"}, \"order\": 2}]}]}]}";
    }

    private String token(TestFirm firm) {
        var body = Json.createObjectBuilder(Map.of(
                        "email", firm.signIn().email().toString(),
                        "password", TestFirm.PASSWORD.value(),
                        "tenant", firm.slug()))
                .build();
        return send("", "POST", "/auth/token", body.toString()).json().getString("accessToken");
    }

    private Answer send(String token, String method, String path, String body, String... headers) {
        var address = URI.create("http://127.0.0.1:" + System.getProperty("tenon.http.port") + ROOT + path);
        var request = HttpRequest.newBuilder(address)
                .method(method, body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body))
                .header("Content-Type", "application/json");
        if (!token.isEmpty()) {
            request.header("Authorization", "Bearer " + token);
        }
        if (headers.length > 0) {
            request.headers(headers);
        }
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

        JsonArray list(String name) {
            return json().getJsonArray(name);
        }
    }
}
