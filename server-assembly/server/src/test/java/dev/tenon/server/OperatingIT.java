package dev.tenon.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.tenon.infrastructure.fixture.TestInfrastructure;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The running server as its operator sees it. */
@RunAsClient
@ExtendWith(ArquillianExtension.class)
class OperatingIT {
    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final ObjectMapper JSON = new ObjectMapper();

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Duration PAUSE = Duration.ofMillis(200);
    private static final String WAITING = """
            select t.slug from platform.due d join platform.tenant t on t.id = d.tenant_id
            where d.task_name = 'tenancy.housekeeping' and d.execution_time > now() and d.consecutive_failures = 0""";

    @Deployment
    static WebArchive application() {
        return ServerIT.application().addClass(OperatingIT.class);
    }

    @Test
    void theServerIsAliveAndStartedAndItsLifeDoesNotHangOnTheDatabase() throws Exception {
        var live = get("/health/live");
        assertThat(live.statusCode()).isEqualTo(200);
        assertThat(JSON.readTree(live.body()).path("checks"))
                .extracting(check -> check.path("name").asText())
                .containsExactly("threads");
        assertThat(get("/health/started").statusCode()).isEqualTo(200);
    }

    @Test
    void theJournalIsPreparedForTheMonthsAhead() throws Exception {
        var checks = JSON.readTree(get("/health/ready").body()).path("checks");
        assertThat(checks)
                .filteredOn(check -> check.path("name").asText().equals("journal"))
                .singleElement()
                .satisfies(journal -> {
                    assertThat(journal.at("/data/monthsAhead").asInt()).isEqualTo(3);
                    assertThat(journal.at("/data/tooFew").asBoolean()).isFalse();
                });
        assertThat(get("/metrics").body()).containsPattern("tenon_journal_months_ahead\\S* 3\\.0");
    }

    @Test
    void everyFirmsHousekeepingWaitsForTheNight() {
        var end = Instant.now().plus(PATIENCE);
        while (waitingForTheNight().size() < TestFirm.values().length
                && Instant.now().isBefore(end)) {
            LockSupport.parkNanos(PAUSE.toNanos());
        }
        assertThat(waitingForTheNight())
                .contains(Arrays.stream(TestFirm.values()).map(TestFirm::slug).toArray(String[]::new));
    }

    /** The firms whose housekeeping was done and waits for its next time. */
    private static List<String> waitingForTheNight() {
        var firms = new ArrayList<String>();
        try (var connection = TestInfrastructure.shared().postgres().connect("tenon_server");
                var statement = connection.createStatement();
                var rows = statement.executeQuery(WAITING)) {
            while (rows.next()) {
                firms.add(rows.getString(1));
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return firms;
    }

    private static HttpResponse<String> get(String path) throws IOException, InterruptedException {
        var address = URI.create("http://127.0.0.1:" + System.getProperty("tenon.http.port") + path);
        return HTTP.send(HttpRequest.newBuilder(address).GET().build(), BodyHandlers.ofString());
    }
}
