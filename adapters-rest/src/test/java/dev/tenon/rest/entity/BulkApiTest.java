package dev.tenon.rest.entity;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.rest.fake.Api;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BulkApiTest {

    private static final String NEW = "{\"op\":\"create\",\"values\":{\"name\":\"%s\"}}";
    private static final String ID = "0193a0c5-0000-7000-8000-00000000000c";

    private final Api api = new Api();

    @Test
    void severalChangesAreMadeTogether() {
        var id = api.ask("POST", "/crm/companies", "{\"name\":\"Acme\"}").json().getString("id");
        var answer = bulk(NEW.formatted("Bolt")
                + ",{\"op\":\"update\",\"id\":\"%s\",\"version\":1,\"values\":{\"name\":\"Ace\"}}".formatted(id)
                + ",{\"op\":\"delete\",\"id\":\"%s\",\"version\":2}".formatted(id));

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.json().getJsonArray("items")).hasSize(3);
        assertThat(answer.json().getJsonArray("items").getJsonObject(1).getString("name"))
                .isEqualTo("Ace");
        assertThat(names()).containsExactly("Bolt");
    }

    @Test
    void oneThatCannotBeMadeStopsAll() {
        var answer = bulk(NEW.formatted("Bolt") + "," + NEW.formatted("bad")
                + ",{\"op\":\"delete\",\"id\":\"%s\",\"version\":2}".formatted(ID));

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.code()).isEqualTo("bulk-refused");
        var first = answer.json().getJsonArray("changes").getJsonObject(0);
        var second = answer.json().getJsonArray("changes").getJsonObject(1);
        assertThat(first.getInt("index")).isEqualTo(1);
        assertThat(first.getJsonObject("problem").getString("code")).isEqualTo("invalid");
        assertThat(first.getJsonObject("problem").getJsonArray("errors")).hasSize(1);
        assertThat(second.getJsonObject("problem").getString("code")).isEqualTo("unknown-company");
        assertThat(names()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "{\"op\":\"merge\"} | changes[0].op",
                "{\"op\":\"create\"} | changes[0].values",
                "{\"op\":\"update\",\"id\":\"0193a0c5-0000-7000-8000-00000000000c\",\"values\":{}} | changes[0].version",
                "{\"op\":\"delete\",\"version\":1} | changes[0].id",
                "{\"op\":\"create\",\"values\":[]} | changes[0].values",
                "{\"op\":\"create\",\"values\":{\"addresses\":[{\"city\":1}]}} | changes[0].values.addresses[0].city",
            })
    void whatDoesNotFitIsNamedWithItsChange(String change, String field) {
        var answer = bulk(change.strip());

        assertThat(answer.code()).isEqualTo("invalid-input");
        assertThat(answer.wrongField()).isEqualTo(field.strip());
    }

    @Test
    void aBulkHasItsLimits() {
        var many = Stream.generate(() -> NEW.formatted("A")).limit(501).collect(Collectors.joining(","));

        assertThat(bulk("").wrongField()).isEqualTo("changes");
        assertThat(bulk(many).wrongField()).isEqualTo("changes");
    }

    private Api.Answer bulk(String changes) {
        return api.ask("POST", "/crm/companies/bulk", "{\"changes\":[" + changes + "]}");
    }

    private Stream<String> names() {
        return api.ask("GET", "/crm/companies", "").json().getJsonArray("items").stream()
                .map(item -> item.asJsonObject().getString("name"));
    }
}
