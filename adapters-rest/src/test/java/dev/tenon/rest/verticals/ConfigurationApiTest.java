package dev.tenon.rest.verticals;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.rest.fake.Api;
import dev.tenon.verticals.Edits;
import dev.tenon.verticals.Resolution;
import dev.tenon.verticals.Resolution.Side;
import dev.tenon.verticals.Tree;
import dev.tenon.verticals.TreePath;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class ConfigurationApiTest {
    private static final String CONFIGURATION = "/verticals/configuration";
    private static final String ADOPTION = "{\"template\":\"shops@2.0.0\"}";

    private final Api api = new Api();

    @Test
    void theConfigurationHasItsRevisionAsEntityTagAndItsOriginsOnRequest() {
        var answer = api.ask("GET", CONFIGURATION, "");
        assertThat(answer.header("ETag")).isEqualTo("\"3\"");
        assertThat(answer.json().getString("template")).isEqualTo("shops@1.0.0");
        assertThat(answer.json().getJsonArray("edits").getJsonObject(0).getString("value"))
                .isEqualTo("b");
        assertThat(answer.json()).doesNotContainKey("origins");
        var origins = api.ask("GET", CONFIGURATION + "?origins=true", "").json().getJsonObject("origins");
        assertThat(origins.getString("/name/en")).isEqualTo("tenant");
        assertThat(origins.getString("/modules/crm")).isEqualTo("shops@1.0.0");
    }

    @Test
    void editsPutValuesAtPathsAndTakeAwayWhatHasNone() {
        var body = "{\"edits\":[{\"path\":\"/name/en\",\"value\":\"Shops\"},{\"path\":\"/flags/x\"},"
                + "{\"path\":\"/flags/y\",\"value\":null}]}";
        var answer = api.ask("PATCH", CONFIGURATION, body, "If-Match", "\"3\"");
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("ETag")).isEqualTo("\"4\"");
        assertThat(api.verticals.asked)
                .containsExactly(new Edits(new TreeMap<>(Map.of(
                        TreePath.of("/name/en"), Optional.of(new Tree.Text("Shops")),
                        TreePath.of("/flags/x"), Optional.empty(),
                        TreePath.of("/flags/y"), Optional.empty()))));
    }

    @Test
    void aChangeNamesTheRevisionThatItWasMadeFor() {
        assertThat(api.ask("PATCH", CONFIGURATION, "{\"edits\":[]}").status()).isEqualTo(428);
        var late = api.ask("POST", CONFIGURATION + "/adopt", ADOPTION, "If-Match", "\"2\"");
        assertThat(late.status()).isEqualTo(412);
        assertThat(late.code()).isEqualTo("outdated");
    }

    @Test
    void editsThatAreNoneAreToldByTheirPath() {
        var nowhere = api.ask("PATCH", CONFIGURATION, "{\"edits\":[{\"path\":\"x\"}]}", "If-Match", "\"3\"");
        assertThat(nowhere.status()).isEqualTo(400);
        assertThat(nowhere.wrongField()).isEqualTo("edits[0].path");
        var twice = "{\"edits\":[{\"path\":\"/a\"},{\"path\":\"/a\"}]}";
        assertThat(api.ask("PATCH", CONFIGURATION, twice, "If-Match", "\"3\"").wrongField())
                .isEqualTo("edits[1].path");
        var malformed = "{\"edits\":[{\"path\":\"/modules\",\"value\":[{}]}]}";
        var answer = api.ask("PATCH", CONFIGURATION, malformed, "If-Match", "\"3\"");
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.wrong()).isEqualTo(Map.of("/modules/below", "no-id"));
    }

    @Test
    void aTypeThatDataHoldsIsAConflictAtItsPath() {
        var answer = api.ask("PATCH", CONFIGURATION, "{\"edits\":[{\"path\":\"/held\"}]}", "If-Match", "\"3\"");
        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.wrong()).isEqualTo(Map.of("/held", "field-holds-data"));
    }

    @Test
    void aPreviewShowsChangesConflictsAndFaults() {
        var preview = api.ask("POST", CONFIGURATION + "/preview", ADOPTION).json();
        assertThat(preview.getInt("revision")).isEqualTo(3);
        assertThat(preview.getJsonArray("changes").getJsonObject(0)).doesNotContainKey("before");
        var conflict = preview.getJsonArray("conflicts").getJsonObject(0);
        assertThat(conflict.getString("path")).isEqualTo("/name/en");
        assertThat(conflict.getString("base")).isEqualTo("a");
        assertThat(conflict.getString("ours")).isEqualTo("b");
        assertThat(conflict).doesNotContainKey("theirs");
        assertThat(preview.getJsonArray("errors").getJsonObject(0).getString("code"))
                .isEqualTo("missing");
    }

    @Test
    void conflictsThatAreNotSettledAreToldWithBaseOursAndTheirs() {
        var answer = api.ask("POST", CONFIGURATION + "/adopt", ADOPTION, "If-Match", "\"3\"");
        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.code()).isEqualTo("unsettled-conflicts");
        assertThat(answer.json().getJsonArray("conflicts").getJsonObject(0).getString("base"))
                .isEqualTo("a");
    }

    @Test
    void conflictsAreSettledByPathAndOtherwise() {
        var body = "{\"template\":\"shops@2.0.0\",\"otherwise\":\"theirs\","
                + "\"settled\":[{\"path\":\"/name\",\"side\":\"ours\"}]}";
        api.ask("POST", CONFIGURATION + "/preview", body);
        assertThat(api.verticals.asked)
                .containsExactly(new Resolution(Map.of(TreePath.of("/name"), Side.OURS), Optional.of(Side.THEIRS)));
        assertThat(api.ask("POST", CONFIGURATION + "/adopt", body, "If-Match", "\"3\"")
                        .json()
                        .getInt("revision"))
                .isEqualTo(4);
    }

    @Test
    void aTemplateThatIsNotThereIsNotFound() {
        assertThat(api.ask("POST", CONFIGURATION + "/preview", "{\"template\":\"shops\"}")
                        .status())
                .isEqualTo(404);
        var unknown = api.ask("POST", CONFIGURATION + "/preview", "{\"template\":\"x@1.0.0\"}");
        assertThat(unknown.status()).isEqualTo(404);
        assertThat(unknown.code()).isEqualTo("unknown-template");
    }

    @Test
    void stepsAreListedAndTakenBack() {
        var step = api.ask("GET", CONFIGURATION + "/steps", "")
                .json()
                .getJsonArray("items")
                .getJsonObject(0);
        assertThat(step.getString("kind")).isEqualTo("adopted");
        assertThat(step.getString("to")).isEqualTo("shops@1.0.0");
        assertThat(api.ask("POST", CONFIGURATION + "/steps/3/undo", "", "If-Match", "\"3\"")
                        .status())
                .isEqualTo(200);
        assertThat(api.ask("POST", CONFIGURATION + "/steps/9/preview-undo", "").status())
                .isEqualTo(409);
        assertThat(api.ask("POST", CONFIGURATION + "/steps/x/preview-undo", "").status())
                .isEqualTo(404);
    }

    @Test
    void whatMayBeTakenIsListed() {
        assertThat(api.ask("GET", CONFIGURATION + "/offered", "")
                        .json()
                        .getJsonArray("items")
                        .getString(0))
                .isEqualTo("shops@1.0.0");
    }
}
