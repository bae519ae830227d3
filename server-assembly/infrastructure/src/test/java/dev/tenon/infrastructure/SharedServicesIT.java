package dev.tenon.infrastructure;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.infrastructure.fixture.TestInfrastructure;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;

class SharedServicesIT {
    private static final TestInfrastructure SERVICES = TestInfrastructure.shared();

    @Test
    void postgresIsTheVersionWeBuildFor() throws SQLException {
        SERVICES.postgres().createDatabase("fixture");
        try (var connection = SERVICES.postgres().connect("fixture");
                var statement = connection.createStatement();
                var row = statement.executeQuery("select current_setting('server_version_num')::int, uuidv7()")) {
            assertThat(row.next()).isTrue();
            assertThat(row.getInt(1)).isBetween(180_000, 189_999);
        }
    }

    @Test
    void kafkaKeepsACommittedTransaction() throws Exception {
        Map<String, Object> address = Map.of("bootstrap.servers", SERVICES.kafka());
        try (var admin = Admin.create(address)) {
            admin.createTopics(List.of(new NewTopic("fixture", 1, (short) 1)))
                    .all()
                    .get(30, TimeUnit.SECONDS);
        }
        publish("hello");
        assertThat(firstRecord()).isEqualTo("hello");
    }

    private static void publish(String value) throws Exception {
        Map<String, Object> settings = Map.of("bootstrap.servers", SERVICES.kafka(), "transactional.id", "fixture");
        try (var producer = new KafkaProducer<>(settings, new StringSerializer(), new StringSerializer())) {
            producer.initTransactions();
            producer.beginTransaction();
            var sent = producer.send(new ProducerRecord<>("fixture", value));
            producer.commitTransaction();
            sent.get(30, TimeUnit.SECONDS);
        }
    }

    private static String firstRecord() {
        Map<String, Object> settings = Map.of(
                "bootstrap.servers", SERVICES.kafka(),
                "group.id", "fixture",
                "auto.offset.reset", "earliest",
                "isolation.level", "read_committed");
        try (var consumer = new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer())) {
            consumer.subscribe(List.of("fixture"));
            var end = System.nanoTime() + Duration.ofSeconds(30).toNanos();
            while (System.nanoTime() < end) {
                for (var received : consumer.poll(Duration.ofMillis(200))) {
                    return received.value();
                }
            }
            return "";
        }
    }

    @Test
    void theRegistryRefusesASchemaThatOldReadersCannotRead() throws Exception {
        var amount = "{'name':'amount','type':'long'}";
        assertThat(register(amount)).isEqualTo(200);
        assertThat(register(amount + ",{'name':'note','type':'string','default':''}"))
                .isEqualTo(200);
        assertThat(register(amount + ",{'name':'must','type':'string'}")).isEqualTo(409);
        assertThat(register("{'name':'amount','type':'string'}")).isEqualTo(409);
    }

    private static int register(String fields) throws IOException, InterruptedException {
        var schema = "{'type':'record','name':'Fixture','fields':[" + fields + "]}";
        var body = "{\"schema\":\"" + schema.replace("'", "\\\"") + "\"}";
        var request = HttpRequest.newBuilder(URI.create(SERVICES.registry() + "/subjects/fixture-value/versions"))
                .header("Content-Type", "application/vnd.schemaregistry.v1+json")
                .POST(BodyPublishers.ofString(body))
                .build();
        try (var http = HttpClient.newHttpClient()) {
            return http.send(request, BodyHandlers.discarding()).statusCode();
        }
    }
}
