package dev.tenon.rest.tenancy;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.rest.fake.Api;
import dev.tenon.rest.fake.FakeTenancy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AuditApiTest {

    private final Api api = new Api();

    @Test
    void anEntrySaysWhoChangedWhatAndHow() {
        var entry = api.ask("GET", "/audit", "").json().getJsonArray("items").getJsonObject(0);
        assertThat(entry.getString("actor")).isEqualTo("user:" + FakeTenancy.ANNA);
        assertThat(entry.getString("action")).isEqualTo("invoicing.customer.changed");
        assertThat(entry.getString("recordedAt")).isEqualTo("2026-11-23T10:00:00.000001Z");
        assertThat(entry.getJsonObject("subject").getInt("version")).isEqualTo(2);
        var change = entry.getJsonArray("changes").getJsonObject(0);
        assertThat(change.getString("path")).isEqualTo("country");
        assertThat(change.getString("after")).isEqualTo("Malta");
        assertThat(change).doesNotContainKey("before");
    }

    @ParameterizedTest
    @CsvSource({
        "subject=7, 1",
        "subject=8, 0",
        "subjectType=customer&action=invoicing., 1",
        "action=crm., 0",
        "actor=module:crm, 0",
        "from=2026-11-23T10:00:01Z, 0",
        "to=2026-11-23T10:00:01Z, 1",
    })
    void aQueryLeavesWhatFits(String query, int items) {
        assertThat(api.ask("GET", "/audit?" + query, "").json().getJsonArray("items"))
                .hasSize(items);
    }

    @ParameterizedTest
    @CsvSource({"actor=anna, actor", "from=yesterday, from", "to=-5000-01-01T00:00:00Z, to", "action=%00, action"})
    void aQueryThatCannotBeReadNamesItsParameter(String query, String field) {
        var answer = api.ask("GET", "/audit?" + query, "");
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.wrongField()).isEqualTo(field);
    }

    @Test
    void aVerificationListsWhatIsWrong() {
        var outcome = api.ask("GET", "/audit/verify", "").json();
        assertThat(outcome.getBoolean("intact")).isFalse();
        assertThat(outcome.getJsonArray("findings").getJsonObject(0).getString("code"))
                .isEqualTo("tail-truncated");
    }
}
