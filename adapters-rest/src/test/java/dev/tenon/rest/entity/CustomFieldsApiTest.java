package dev.tenon.rest.entity;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.kernel.entity.Filter;
import dev.tenon.kernel.entity.Operator;
import dev.tenon.kernel.entity.Sort;
import dev.tenon.rest.fake.Api;
import jakarta.json.JsonObject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The fields of the firm's own ({@code FirmsFields}), over the API. */
class CustomFieldsApiTest {
    private static final String COMPANIES = "/crm/companies";
    private static final UUID OTHER = new UUID(7, 7);
    private static final String CUSTOM = """
            {"slogan":"We care","story":"a\\nb","size":12.50,"budget":{"amount":"12.50","currency":"GBP"},"since":"2020-02-29",\
            "key":false,"region":"north","regions":["far-south","north"],"in":"%s"}""".formatted(OTHER);
    private static final String ACME = "{\"name\":\"Acme\",\"custom\":" + CUSTOM + "}";

    private final Api api = new Api();

    @Test
    void theirValuesAreAnObjectOfTheRecord() {
        var created = api.ask("POST", COMPANIES, ACME);
        var custom = created.json().getJsonObject("custom");

        assertThat(created.status()).isEqualTo(201);
        assertThat(custom.keySet())
                .containsExactlyInAnyOrder(
                        "slogan", "story", "size", "budget", "since", "key", "region", "regions", "in");
        assertThat(custom.getString("size")).isEqualTo("12.5");
        assertThat(custom.getString("since")).isEqualTo("2020-02-29");
        assertThat(custom.getBoolean("key")).isFalse();
        assertThat(custom.getString("in")).isEqualTo(OTHER.toString());
        assertThat(created.json().keySet()).noneMatch(name -> name.startsWith("custom."));
        assertThat(api.ask("GET", created.header("Location"), "").json()).isEqualTo(created.json());
    }

    @Test
    void thoseThatAreNotNamedStayAndNullEmptiesOne() {
        var path = api.ask("POST", COMPANIES, ACME).header("Location");
        var changed =
                api.ask("PATCH", path, "{\"custom\":{\"region\":\"far-south\",\"size\":null}}", "If-Match", "\"1\"");

        assertThat(changed.json().getJsonObject("custom").getString("region")).isEqualTo("far-south");
        assertThat(changed.json().getJsonObject("custom")).containsKey("slogan").doesNotContainKey("size");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "{\"name\":\"A\",\"custom\":{\"colour\":\"red\"}}; custom.colour",
                "{\"name\":\"A\",\"custom\":{\"size\":\"twelve\"}}; custom.size",
                "{\"name\":\"A\",\"custom\":{\"since\":\"2020-02-30\"}}; custom.since",
                "{\"name\":\"A\",\"custom\":{\"regions\":\"north\"}}; custom.regions",
                "{\"name\":\"A\",\"custom\":{\"regions\":[1]}}; custom.regions[0]",
                "{\"name\":\"A\",\"custom\":[]}; custom",
                "{\"name\":\"A\",\"custom.region\":\"north\"}; custom.region"
            })
    void whatDoesNotFitIsNamedByItsPath(String body, String path) {
        var answer = api.ask("POST", COMPANIES, body);

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.wrong()).containsOnlyKeys(path);
        assertThat(api.ask("GET", COMPANIES, "").json().getJsonArray("items")).isEmpty();
    }

    @Test
    void aListShowsTheChosenOnes() {
        api.ask("POST", COMPANIES, ACME);

        assertThat(first("?fields=name,custom.region,custom.size").keySet())
                .containsExactlyInAnyOrder("id", "version", "name", "custom");
        assertThat(first("?fields=custom.region,custom.size")
                        .getJsonObject("custom")
                        .keySet())
                .containsExactlyInAnyOrder("region", "size");
        assertThat(first("?fields=custom").getJsonObject("custom")).hasSize(9);
        assertThat(first("?fields=name")).doesNotContainKey("custom");
        assertThat(api.ask("GET", COMPANIES + "?fields=custom.colour", "").wrongField())
                .isEqualTo("fields");
    }

    @Test
    void listsAreFilteredAndSortedByThem() {
        api.ask(
                "GET",
                COMPANIES
                        + "?custom.region=north&custom.size.gte=1.5&custom.since.lt=2020-01-01&custom.regions.in=north,x"
                        + "&custom.slogan.prefix=we&custom.in=" + OTHER + "&custom.in.present=true&sort=-custom.region",
                "");

        var asked = api.entities("companies").asked.getFirst();
        assertThat(asked.sort()).isEqualTo(new Sort("custom.region", Sort.Direction.DESCENDING));
        assertThat(asked.filters())
                .containsExactlyInAnyOrder(
                        new Filter("custom.region", Operator.EQ, List.of("north")),
                        new Filter("custom.size", Operator.GTE, List.of(new BigDecimal("1.5"))),
                        new Filter("custom.since", Operator.LT, List.of(LocalDate.of(2020, 1, 1))),
                        new Filter("custom.regions", Operator.IN, List.of("north", "x")),
                        new Filter("custom.slogan", Operator.PREFIX, List.of("we")),
                        new Filter("custom.in", Operator.EQ, List.of(OTHER)),
                        new Filter("custom.in", Operator.PRESENT, List.of(true)));
    }

    @ParameterizedTest
    @CsvSource({
        "custom.story=a, custom.story",
        "custom.budget=1, custom.budget",
        "custom.colour=red, custom.colour",
        "custom.region.gt=a, custom.region.gt",
        "sort=custom.regions, sort",
        "sort=custom.key, sort"
    })
    void whatNoIndexServesIsRefused(String query, String parameter) {
        var answer = api.ask("GET", COMPANIES + "?" + query, "");

        assertThat(answer.code()).isEqualTo("bad-query");
        assertThat(answer.wrongField()).isEqualTo(parameter);
    }

    @Test
    void theMetadataCallsThemAsTheFirmDoes() {
        var meta = api.ask("GET", "/meta/crm/companies", "").json();
        var region = field(meta, "custom.region");
        var north = region.getJsonObject("kind").getJsonArray("choices").getJsonObject(0);

        assertThat(region.getString("label")).isEqualTo("Our region");
        assertThat(region.getJsonObject("labels").getString("de")).isEqualTo("Unser region");
        assertThat(region.getBoolean("archived")).isFalse();
        assertThat(region.getBoolean("sortable")).isTrue();
        assertThat(region.getJsonObject("kind").getString("type")).isEqualTo("choice");
        assertThat(north.getString("value")).isEqualTo("north");
        assertThat(north.getJsonObject("labels").getString("de")).isEqualTo("Norden");
        assertThat(field(meta, "custom.former").getBoolean("archived")).isTrue();
        assertThat(field(meta, "name")).doesNotContainKeys("labels", "archived");
        assertThat(meta.getJsonArray("filters").getValuesAs(JsonObject.class))
                .extracting(filter -> filter.getString("name"))
                .contains("custom.region", "custom.regions")
                .doesNotContain("custom.story", "custom.key");
        assertThat(meta.getJsonArray("sorts").toString())
                .contains("custom.region")
                .doesNotContain("custom.regions");
    }

    @Test
    void severalChangesTakeThem() {
        var answer =
                api.ask("POST", COMPANIES + "/bulk", "{\"changes\":[{\"op\":\"create\",\"values\":" + ACME + "}]}");

        assertThat(answer.json()
                        .getJsonArray("items")
                        .getJsonObject(0)
                        .getJsonObject("custom")
                        .getString("region"))
                .isEqualTo("north");
        assertThat(api.ask(
                                "POST",
                                COMPANIES + "/bulk",
                                "{\"changes\":[{\"op\":\"create\",\"values\":{\"name\":\"A\",\"custom\":{\"x\":1}}}]}")
                        .wrongField())
                .isEqualTo("changes[0].values.custom.x");
    }

    @Test
    void filesHaveAColumnForEach() {
        var file = "name,custom.region,unser REGIONS,custom.size,custom.key\n"
                + "Acme,north,north|far-south,12.50,yes\n" + "Bolt,,,,\n";
        var report = api.ask("POST", COMPANIES + "/import", file, "Content-Type", "text/csv");
        var values = api.ask("GET", COMPANIES, "").json().getJsonArray("items").getValuesAs(JsonObject.class).stream()
                .map(item -> item.getJsonObject("custom").toString())
                .toList();

        assertThat(report.json().getInt("created")).isEqualTo(2);
        assertThat(values)
                .containsExactly(
                        "{\"key\":true,\"region\":\"north\",\"regions\":[\"north\",\"far-south\"],\"size\":\"12.5\"}",
                        "{}");
        assertThat(api.ask("GET", COMPANIES + "/export", "")
                        .text()
                        .lines()
                        .findFirst()
                        .orElseThrow())
                .contains("custom.slogan,custom.story,custom.size");
    }

    private JsonObject first(String query) {
        return api.ask("GET", COMPANIES + query, "")
                .json()
                .getJsonArray("items")
                .getJsonObject(0);
    }

    private static JsonObject field(JsonObject meta, String name) {
        return meta.getJsonArray("fields").getValuesAs(JsonObject.class).stream()
                .filter(field -> field.getString("name").equals(name))
                .findFirst()
                .orElseThrow();
    }
}
