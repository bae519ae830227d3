package dev.tenon.rest.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.rest.fake.Api;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReportingApiTest {

    private final Api api = new Api();

    @ParameterizedTest
    @CsvSource({
        "GET, /reporting/revenue?from=2010-12&to=2010-12",
        "GET, /reporting/receivables?asOf=2010-12-31",
        "GET, /reporting/customers/open",
        "POST, /reporting/reconcile",
        "POST, /reporting/rebuild",
    })
    void everyAnswerSaysHowFreshItIs(String method, String path) {
        var freshness = api.ask(method, path, "").json().getJsonObject("freshness");

        assertThat(freshness.getInt("eventsSeen")).isEqualTo(3);
        assertThat(freshness.getInt("eventsWaiting")).isEqualTo(1);
        assertThat(freshness.getInt("lagMillis")).isEqualTo(250);
        assertThat(freshness).doesNotContainKey("newestSeen");
    }

    @Test
    void theFreshnessIsAskedForByItself() {
        assertThat(api.ask("GET", "/reporting/freshness", "").json().getInt("eventsWaiting"))
                .isEqualTo(1);
    }

    @Test
    void revenueIsByMonth() {
        var row = api.ask("GET", "/reporting/revenue?to=2010-12", "")
                .json()
                .getJsonArray("items")
                .getJsonObject(0);

        assertThat(row.getString("month")).isEqualTo("2010-12");
        assertThat(row.getJsonObject("revenue").getString("amount")).isEqualTo("12.50");
    }

    @Test
    void aReconciliationThatFindsADifferenceIsNotEqual() {
        var outcome = api.ask("POST", "/reporting/reconcile", "").json();

        assertThat(outcome.getBoolean("equal")).isFalse();
        assertThat(outcome.getJsonArray("differences").getJsonObject(0).getString("figure"))
                .isEqualTo("revenue/2026-11-30/GBP");
    }

    @Test
    void aRebuildSaysWhatItPutRight() {
        var outcome = api.ask("POST", "/reporting/rebuild", "").json();

        assertThat(outcome.getBoolean("equal")).isFalse();
        assertThat(outcome.getJsonArray("differences").getJsonObject(0).getString("figure"))
                .isEqualTo("open/2026-11-30/GBP");
    }
}
