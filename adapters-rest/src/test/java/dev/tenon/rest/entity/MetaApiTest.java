package dev.tenon.rest.entity;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.rest.fake.Api;
import jakarta.json.JsonObject;
import java.util.List;
import org.junit.jupiter.api.Test;

class MetaApiTest {

    private final Api api = new Api();

    @Test
    void onlyEntitiesOfModulesThatAreSwitchedOnAreTold() {
        var meta = api.ask("GET", "/meta", "").json();

        assertThat(meta.getJsonArray("modules").toString())
                .isEqualTo("[\"crm\",\"invoicing\",\"reporting\",\"tenancy\",\"verticals\",\"workspace\"]");
        assertThat(meta.getJsonArray("entities").getValuesAs(JsonObject.class))
                .extracting(entity -> entity.getString("plural"))
                .containsExactly("companies", "contacts", "opportunities", "gadgets");
        assertThat(api.ask("GET", "/meta/inventory/widgets", "").code()).isEqualTo("module-not-active");
        assertThat(api.ask("GET", "/meta/crm/unicorns", "").status()).isEqualTo(404);
    }

    @Test
    void anEntityTellsItsFiltersAndKeys() {
        var company = api.ask("GET", "/meta/crm/companies", "").json();

        assertThat(company.getString("label")).isEqualTo("Company");
        assertThat(company.getJsonArray("sorts").toString())
                .startsWith("[\"name\",\"reference\",\"country\",\"custom.slogan\"")
                .endsWith(",\"id\",\"createdAt\",\"changedAt\"]");
        assertThat(company.getJsonArray("filters").getJsonObject(0).toString())
                .isEqualTo("{\"name\":\"name\",\"operators\":[\"eq\",\"in\",\"prefix\",\"present\"]}");
        assertThat(company.getJsonArray("unique").toString()).isEqualTo("[[\"reference\"]]");
        assertThat(company.getJsonArray("importKeys").toString())
                .isEqualTo("[[\"reference\"],[\"taxNumber\"],[\"name\"]]");
        assertThat(api.ask("GET", "/meta/crm/contacts", "")
                        .json()
                        .getJsonArray("filters")
                        .getValuesAs(JsonObject.class))
                .extracting(filter -> filter.getString("name"))
                .contains("companies.company", "createdAt")
                .doesNotContain("companies", "companies.role");
    }

    @Test
    void aFieldTellsWhatItHolds() {
        var gadget = api.ask("GET", "/meta/crm/gadgets", "").json();

        assertThat(field(gadget, "code")).isEqualTo("""
                {"name":"code","label":"Code","required":true,"sortable":true,"personal":false,\
                "kind":{"type":"text","form":"line","most":40}}""");
        assertThat(field(gadget, "colour")).endsWith("""
                "kind":{"type":"choice","choices":[{"value":"snow-white","label":"Snow white","next":["black"]},\
                {"value":"black","label":"Black","next":["snow-white"]}]}}""");
        assertThat(field(gadget, "partOf")).endsWith("{\"type\":\"reference\",\"target\":\"crm.gadget\"}}");
        assertThat(field(gadget, "weight")).endsWith("{\"type\":\"decimal\",\"digits\":12,\"scale\":3}}");
        assertThat(field(gadget, "tags"))
                .endsWith(
                        "{\"type\":\"list\",\"most\":20,\"items\":{\"type\":\"text\",\"form\":\"line\",\"most\":40}}}");
        assertThat(field(gadget, "size")).contains("\"parts\":[{\"name\":\"label\"", "\"name\":\"width\"");
    }

    @Test
    void theCallerIsToldWhatIsPermitted() {
        assertThat(may("companies")).isEqualTo("{\"read\":true,\"edit\":true,\"delete\":true}");
        assertThat(may("contacts")).isEqualTo("{\"read\":true,\"edit\":true,\"delete\":false}");
    }

    private String may(String plural) {
        return api.ask("GET", "/meta/crm/" + plural, "")
                .json()
                .getJsonObject("may")
                .toString();
    }

    private static String field(JsonObject entity, String name) {
        List<JsonObject> fields = entity.getJsonArray("fields").getValuesAs(JsonObject.class);
        return fields.stream()
                .filter(field -> field.getString("name").equals(name))
                .findFirst()
                .orElseThrow()
                .toString();
    }
}
