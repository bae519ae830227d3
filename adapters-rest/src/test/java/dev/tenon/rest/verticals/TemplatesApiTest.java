package dev.tenon.rest.verticals;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.rest.fake.Api;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TemplatesApiTest {
    private static final String TEMPLATES = "/verticals/templates";
    private static final String GOOD = "{\"id\":\"good\"}";
    private static final String BAD = "{\"id\":\"bad\"}";

    private final Api api = new Api();

    @Test
    void templatesAreListedAndRead() {
        var item = api.ask("GET", TEMPLATES, "").json().getJsonArray("items").getJsonObject(0);
        assertThat(item.getString("template")).isEqualTo("shops@1.0.0");
        assertThat(item.getInt("share")).isEqualTo(20);
        assertThat(api.ask("GET", TEMPLATES + "/shops/1.0.0", "").json()).containsKeys("document", "resolved");
        assertThat(api.ask("GET", TEMPLATES + "/shops/1.0.1", "").status()).isEqualTo(404);
        assertThat(api.ask("GET", TEMPLATES + "/shops/one", "").status()).isEqualTo(404);
    }

    @Test
    void theSchemaIsThereForEditors() {
        var answer = api.ask("GET", TEMPLATES + "/schema", "");
        assertThat(answer.header("Content-Type")).startsWith("application/schema+json");
        assertThat(answer.json().getString("$id")).isEqualTo("urn:tenon:vertical:1");
    }

    @Test
    void everyFaultOfADocumentIsToldWithItsPath() {
        var faults = api.ask("POST", TEMPLATES + "/validate", BAD).json().getJsonArray("errors");
        assertThat(faults.getJsonObject(0).getString("field")).isEqualTo("/workflows/sales/stages/won");
        assertThat(api.ask("POST", TEMPLATES + "/validate", GOOD).json().getJsonArray("errors"))
                .isEmpty();
        var refused = api.ask("POST", TEMPLATES, BAD);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.code()).isEqualTo("invalid-document");
        assertThat(refused.wrong()).isEqualTo(Map.of("/workflows/sales/stages/won", "duplicate-id"));
    }

    @Test
    void aDocumentIsPublishedRolledOutAndWithdrawn() {
        var published = api.ask("POST", TEMPLATES, GOOD);
        assertThat(published.status()).isEqualTo(201);
        assertThat(published.json().getInt("share")).isZero();
        var offered = api.ask("POST", TEMPLATES + "/shops/1.0.0/roll-out", "{\"share\":50}");
        assertThat(offered.json().getInt("share")).isEqualTo(50);
        assertThat(api.ask("POST", TEMPLATES + "/shops/1.0.0/roll-out", "{\"share\":101}")
                        .wrongField())
                .isEqualTo("share");
        assertThat(api.ask("POST", TEMPLATES + "/shops/1.0.0/withdraw", "").status())
                .isEqualTo(404);
    }

    @Test
    void aDocumentIsPreviewedAndComparedBeforeItIsPublished() {
        assertThat(api.ask("POST", TEMPLATES + "/preview", GOOD).json().getJsonArray("errors"))
                .hasSize(1);
        var differences =
                api.ask("POST", TEMPLATES + "/diff?against=shops@1.0.0", GOOD).json();
        assertThat(differences.getJsonArray("items").getJsonObject(0).getString("before"))
                .isEqualTo("a");
        assertThat(api.ask("POST", TEMPLATES + "/diff", GOOD).wrongField()).isEqualTo("against");
    }

    @Test
    void aBodyThatIsTooLargeIsRefusedBeforeItIsReadWhole() {
        var answer = api.ask("POST", TEMPLATES, " ".repeat(3_000_000));
        assertThat(answer.status()).isEqualTo(413);
        assertThat(answer.code()).isEqualTo("body-too-large");
    }
}
