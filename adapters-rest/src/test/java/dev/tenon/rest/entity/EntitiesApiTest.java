package dev.tenon.rest.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import dev.tenon.crm.Company;
import dev.tenon.kernel.entity.Filter;
import dev.tenon.kernel.entity.Operator;
import dev.tenon.kernel.entity.Sort;
import dev.tenon.rest.fake.Api;
import jakarta.json.Json;
import java.io.StringReader;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EntitiesApiTest {

    private static final String COMPANIES = "/crm/companies";
    private static final String ACME = """
            {"name":"Acme Ltd","reference":"C-1","tags":["Gold"],"addresses":[{"city":"York","country":"GB"}]}""";

    private final Api api = new Api();

    @Test
    void aCompanyIsCreatedAndRead() {
        var created = api.ask("POST", COMPANIES, ACME);
        var read = api.ask("GET", created.header("Location"), "");

        assertThat(created.status()).isEqualTo(201);
        assertThat(created.header("ETag")).isEqualTo("\"1\"");
        assertThat(read.json()).isEqualTo(created.json());
        assertThat(read.header("ETag")).isEqualTo("\"1\"");
        assertThat(read.json().keySet())
                .startsWith("id", "version", "createdAt", "changedAt", "name")
                .doesNotContain("owner");
        assertThat(read.json().getString("standing")).isEqualTo("active");
        assertThat(read.json().getJsonArray("addresses").getJsonObject(0).getString("postcode"))
                .isEmpty();
    }

    @Test
    void onlyTheNamedFieldsAreChangedAgainstTheVersionThatWasSeen() {
        var path = api.ask("POST", COMPANIES, ACME).header("Location");
        var owner = "{\"owner\":\"" + UUID.randomUUID() + "\"}";
        var changed = api.ask("PATCH", path, owner, "If-Match", "\"1\"");

        assertThat(changed.json().getString("name")).isEqualTo("Acme Ltd");
        assertThat(changed.json()).containsKey("owner");
        assertThat(changed.header("ETag")).isEqualTo("\"2\"");
        assertThat(api.ask("PATCH", path, owner, "If-Match", "\"1\"").code()).isEqualTo("outdated");
        assertThat(api.ask("PATCH", path, owner, "If-Match", "*").status()).isEqualTo(412);
        assertThat(api.ask("PATCH", path, owner).status()).isEqualTo(428);
        assertThat(api.ask("PATCH", path, "{\"owner\":null}", "If-Match", "\"2\"")
                        .json())
                .doesNotContainKey("owner");
    }

    @Test
    void aDeletedCompanyIsNotThere() {
        var path = api.ask("POST", COMPANIES, ACME).header("Location");

        assertThat(api.ask("DELETE", path, "").status()).isEqualTo(428);
        assertThat(api.ask("DELETE", path, "", "If-Match", "\"1\"").status()).isEqualTo(204);
        assertThat(api.ask("GET", path, "").code()).isEqualTo("unknown-company");
        assertThat(api.ask("DELETE", path, "", "If-Match", "\"1\"").code()).isEqualTo("unknown-company");
    }

    @Test
    void aListShowsTheChosenFields() {
        api.ask("POST", COMPANIES, ACME);
        var item = api.ask("GET", COMPANIES + "?fields=name,changedAt", "")
                .json()
                .getJsonArray("items")
                .getJsonObject(0);

        assertThat(item.keySet()).containsExactly("id", "version", "changedAt", "name");
        assertThat(api.ask("GET", COMPANIES + "?fields=name,colour", "").wrongField())
                .isEqualTo("fields");
    }

    @Test
    void filtersAndOrderReachThePort() {
        var owner = UUID.randomUUID();
        api.ask("GET", COMPANIES + "?name=acme&country.in=GB,DE&owner.present=false&sort=-changedAt&email.prefix=", "");
        api.ask("GET", "/crm/contacts?companies.company=" + owner + "&createdAt.gte=2026-11-30T00:00:00Z", "");

        var companies = api.entities("companies").asked.getFirst();
        assertThat(companies.sort()).isEqualTo(new Sort("changedAt", Sort.Direction.DESCENDING));
        assertThat(companies.filters())
                .containsExactlyInAnyOrder(
                        new Filter("name", Operator.EQ, List.of("acme")),
                        new Filter("country", Operator.IN, List.of("GB", "DE")),
                        new Filter("owner", Operator.PRESENT, List.of(false)));
        assertThat(api.entities("contacts").asked.getFirst().filters())
                .containsExactlyInAnyOrder(
                        new Filter("companies.company", Operator.EQ, List.of(new Company.Id(owner))),
                        new Filter("createdAt", Operator.GTE, List.of(Instant.parse("2026-11-30T00:00:00Z"))));
    }

    @ParameterizedTest
    @CsvSource({
        "/crm/companies?colour=red, colour, bad-query",
        "/crm/companies?phone=1, phone, bad-query",
        "/crm/companies?name.gt=a, name.gt, bad-query",
        "/crm/companies?name.like=a, name.like, bad-query",
        "/crm/companies?sort=phone, sort, bad-query",
        "/crm/contacts?companies=1, companies, bad-query",
        "/crm/contacts?companies.role=Billing, companies.role, bad-query",
        "/crm/companies?owner=anna, owner, invalid-input",
        "/crm/companies?standing=asleep, standing, invalid-input",
        "/crm/companies?owner.present=maybe, owner.present, invalid-input",
        "'/crm/gadgets?pieces.in=1,,2', pieces.in, invalid-input",
        "/crm/companies?changedAt.gt=yesterday, changedAt.gt, invalid-input",
        "/crm/companies?limit=0, limit, invalid-input",
    })
    void aQueryThatTheListDoesNotHaveIsNamed(String path, String parameter, String code) {
        var answer = api.ask("GET", path, "");

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.code()).isEqualTo(code);
        assertThat(answer.wrongField()).isEqualTo(parameter);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "/crm/companies | {\"id\":\"0193a0c5-0000-7000-8000-00000000000c\"} | id",
                "/crm/companies | {\"colour\":\"red\"} | colour",
                "/crm/companies | {\"name\":7} | name",
                "/crm/companies | {\"name\":null} | name",
                "/crm/companies | {\"owner\":\"anna\"} | owner",
                "/crm/companies | {\"standing\":\"ACTIVE\"} | standing",
                "/crm/companies | {\"tags\":[\"a\",1]} | tags[1]",
                "/crm/companies | {\"addresses\":[{\"city\":\"York\"},{\"town\":\"Hull\"}]} | addresses[1].town",
                "/crm/contacts  | {\"companies\":[{\"role\":\"Billing\"}]} | companies[0].company",
                "/crm/contacts  | {\"mayEmail\":\"yes\"} | mayEmail",
                "/crm/gadgets   | {\"price\":{\"amount\":\"1.005\",\"currency\":\"GBP\"}} | price",
                "/crm/gadgets   | {\"size\":[]} | size",
                "/crm/gadgets   | {\"pieces\":1.5} | pieces",
                "/crm/gadgets   | [] | body",
            })
    void aValueThatItsFieldCannotHoldIsNamed(String path, String body, String field) {
        var answer = api.ask("POST", path.strip(), body.strip());

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.code()).isEqualTo("invalid-input");
        assertThat(answer.wrongField()).isEqualTo(field.strip());
    }

    @Test
    void valuesThatThePortRefusesAreNamedWithTheirCodes() {
        var answer = api.ask("POST", COMPANIES, "{\"name\":\"bad\"}");

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.code()).isEqualTo("invalid");
        assertThat(answer.wrong()).containsExactly(entry("name", "not-that"));
    }

    @Test
    void aValueOfEveryKindComesBackAsItWas() {
        var gadget = """
                {"code":"G-1","story":"One\\nTwo","fragile":true,"colour":"black","pieces":-7,"spares":3,"weight":"1.250",
                "price":{"amount":"12.50","currency":"GBP"},"madeOn":"2026-11-30","seenAt":"2026-11-30T09:30:00Z",
                "partOf":"0193a0c5-0000-7000-8000-00000000000c","size":{"label":"L","width":4},"tags":["a","b"],
                "sizes":[{"label":"S"},{"label":"M","width":2}]}""";
        var sent = api.ask("POST", "/crm/gadgets", gadget).json();

        assertThat(api.ask("POST", "/crm/gadgets", gadget).status()).isEqualTo(201);
        assertThat(sent.entrySet())
                .containsAll(
                        Json.createReader(new StringReader(gadget)).readObject().entrySet());
    }

    @ParameterizedTest
    @CsvSource({
        "/crm/unicorns, not-found",
        "/nothing/at-all, not-found",
        "/UPPER/case, not-found",
        "/crm/companies/1, unknown-company",
        "/inventory/widgets, module-not-active",
        "/invoicing/companies, not-found",
    })
    void whatIsNotThereIsToldSo(String path, String code) {
        var answer = api.ask("GET", path, "");

        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.code()).isEqualTo(code);
    }

    @Test
    void aResourceOfItsOwnGoesBeforeADeclaredOne() {
        assertThat(api.ask("GET", "/invoicing/customers", "").status()).isEqualTo(200);
        assertThat(api.ask("GET", "/invoicing/journal", "").status()).isEqualTo(200);
        assertThat(api.ask("GET", "/reporting/revenue?from=2026-01&to=2026-02", "")
                        .status())
                .isEqualTo(200);
    }

    @Test
    void whoMayNotDeleteIsToldSo() {
        var path = api.ask("POST", "/crm/contacts", "{\"familyName\":\"Ash\"}").header("Location");

        assertThat(api.ask("DELETE", path, "", "If-Match", "\"1\"").code()).isEqualTo("permission-denied");
    }
}
