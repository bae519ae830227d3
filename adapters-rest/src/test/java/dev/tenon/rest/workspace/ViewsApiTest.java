package dev.tenon.rest.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import dev.tenon.crm.Standing;
import dev.tenon.kernel.entity.Filter;
import dev.tenon.kernel.entity.Operator;
import dev.tenon.kernel.entity.Sort;
import dev.tenon.rest.fake.Api;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ViewsApiTest {

    private static final String VIEWS = "/workspace/views";
    private static final String BRITISH = """
            {"entity":"crm.company","name":"British","sort":"-name","columns":["name","country"],"sharing":"shared",
             "filters":[{"field":"country","operator":"in","values":["GB","IE"]},{"field":"standing","values":["active"]}]}""";

    private final Api api = new Api();

    @Test
    void aViewIsSavedReadAndListed() {
        var saved = api.ask("POST", VIEWS, BRITISH);
        var read = api.ask("GET", saved.header("Location"), "");

        assertThat(saved.status()).isEqualTo(201);
        assertThat(saved.header("ETag")).isEqualTo("\"1\"");
        assertThat(read.json()).isEqualTo(saved.json());
        assertThat(read.json().getString("sort")).isEqualTo("-name");
        assertThat(read.json().getString("sharing")).isEqualTo("shared");
        assertThat(read.json().getString("owner")).startsWith("user:");
        assertThat(read.json().getJsonArray("filters").getJsonObject(1).getString("operator"))
                .isEqualTo("eq");
        assertThat(api.ask("GET", VIEWS + "?entity=crm.company", "").json().getJsonArray("items"))
                .containsExactly(read.json());
        assertThat(api.ask("GET", VIEWS + "?entity=crm.contact", "").json().getJsonArray("items"))
                .isEmpty();
        assertThat(api.ask("GET", VIEWS, "").wrongField()).isEqualTo("entity");
    }

    @Test
    void whatIsLeftOutIsPrivateAndById() {
        var saved = api.ask("POST", VIEWS, "{\"entity\":\"crm.company\",\"name\":\"All\"}");

        assertThat(saved.json().getString("sharing")).isEqualTo("private");
        assertThat(saved.json().getString("sort")).isEqualTo("id");
        assertThat(saved.json().getJsonArray("filters")).isEmpty();
        assertThat(saved.json().getJsonArray("columns")).isEmpty();
    }

    @Test
    void aViewIsChangedAndDeletedAgainstTheVersionThatWasSeen() {
        var path = api.ask("POST", VIEWS, BRITISH).header("Location");
        var changed = api.ask("PUT", path, "{\"name\":\"Mine\"}", "If-Match", "\"1\"");

        assertThat(changed.header("ETag")).isEqualTo("\"2\"");
        assertThat(changed.json().getString("name")).isEqualTo("Mine");
        assertThat(api.ask("PUT", path, "{\"name\":\"Mine\"}").status()).isEqualTo(428);
        assertThat(api.ask("PUT", path, "{\"name\":\"Late\"}", "If-Match", "\"1\"")
                        .status())
                .isEqualTo(412);
        assertThat(api.ask("DELETE", path, "", "If-Match", "\"1\"").code()).isEqualTo("outdated");
        assertThat(api.ask("DELETE", path, "", "If-Match", "\"2\"").status()).isEqualTo(204);
        assertThat(api.ask("GET", path, "").code()).isEqualTo("unknown-view");
        assertThat(api.ask("DELETE", path, "", "If-Match", "\"2\"").status()).isEqualTo(404);
    }

    @Test
    void refusalsAreToldWithTheirPlace() {
        api.ask("POST", VIEWS, BRITISH);
        var bad = api.ask("POST", VIEWS, "{\"entity\":\"crm.company\",\"name\":\"bad\"}");
        var theirs = api.ask("POST", VIEWS, "{\"entity\":\"crm.company\",\"name\":\"theirs\"}")
                .header("Location");

        assertThat(bad.status()).isEqualTo(422);
        assertThat(bad.wrong()).containsExactly(entry("filters[0].field", "not-filtered"));
        assertThat(api.ask("POST", VIEWS, BRITISH).status()).isEqualTo(409);
        assertThat(api.ask("DELETE", theirs, "", "If-Match", "\"1\"").status()).isEqualTo(403);
        assertThat(api.ask("GET", VIEWS + "/nothing", "").status()).isEqualTo(404);
    }

    @Test
    void aListIsShownAsItsViewSays() {
        var id = view();
        api.ask("POST", "/crm/companies", "{\"name\":\"Acme\"}");
        var shown = api.ask("GET", "/crm/companies?view=" + id, "");
        var asked = api.entities("companies").asked.getFirst();

        assertThat(asked.sort()).isEqualTo(new Sort("name", Sort.Direction.DESCENDING));
        assertThat(asked.filters())
                .containsExactlyInAnyOrder(
                        new Filter("country", Operator.IN, List.of("GB", "IE")),
                        new Filter("standing", Operator.EQ, List.of(Standing.ACTIVE)));
        assertThat(shown.json().getJsonArray("items").getJsonObject(0).keySet())
                .containsExactly("id", "version", "name", "country");
    }

    @Test
    void whatIsGivenBesideAViewNarrowsItAndOrdersAnew() {
        var id = view();
        api.ask("POST", "/crm/companies", "{\"name\":\"Acme\"}");
        var shown = api.ask("GET", "/crm/companies?view=" + id + "&country=GB&sort=createdAt&fields=name&name=", "");
        var asked = api.entities("companies").asked.getFirst();

        assertThat(asked.sort()).isEqualTo(new Sort("createdAt", Sort.Direction.ASCENDING));
        assertThat(asked.filters())
                .hasSize(3)
                .contains(new Filter("country", Operator.EQ, List.of("GB")))
                .contains(new Filter("country", Operator.IN, List.of("GB", "IE")));
        assertThat(shown.json().getJsonArray("items").getJsonObject(0).keySet())
                .containsExactly("id", "version", "name");
    }

    @Test
    void anExportIsOfTheViewToo() {
        api.ask("GET", "/crm/companies/export?view=" + view(), "");

        assertThat(api.entities("companies").asked)
                .allSatisfy(asked -> assertThat(asked.filters()).hasSize(2));
    }

    @ParameterizedTest
    @CsvSource({"/crm/contacts?view=", "/crm/contacts/export?view="})
    void aViewOfAnotherEntityIsLikeNone(String path) {
        var theirs = api.ask("GET", path + view(), "");
        var none = api.ask("GET", path + UUID.randomUUID(), "");

        assertThat(theirs.status()).isEqualTo(404);
        assertThat(theirs.code()).isEqualTo(none.code()).isEqualTo("unknown-view");
        assertThat(api.ask("GET", path + "nothing", "").status()).isEqualTo(404);
    }

    private String view() {
        return api.ask("POST", VIEWS, BRITISH).json().getString("id");
    }
}
