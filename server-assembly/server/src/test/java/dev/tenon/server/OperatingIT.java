package dev.tenon.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
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

    private static HttpResponse<String> get(String path) throws IOException, InterruptedException {
        var address = URI.create("http://127.0.0.1:" + System.getProperty("tenon.http.port") + path);
        return HTTP.send(HttpRequest.newBuilder(address).GET().build(), BodyHandlers.ofString());
    }
}
