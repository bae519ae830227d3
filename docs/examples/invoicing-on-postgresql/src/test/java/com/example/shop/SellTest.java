package com.example.shop;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.infrastructure.fixture.TestInfrastructure;
import dev.tenon.infrastructure.postgres.PostgresAddress;
import dev.tenon.persistence.migration.DatabaseServer;
import dev.tenon.tenancy.Secret;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Runs the program as its reader would, again and again on one database. */
class SellTest {
    private static final Path TARGET = Path.of("target");
    private static final String SECRET = "for-every-role";
    private static final BigDecimal SALE = new BigDecimal("19.90").multiply(BigDecimal.valueOf(3));

    private final PostgresAddress postgres = TestInfrastructure.shared().postgres();
    private final String database = "sell_" + UUID.randomUUID().toString().substring(0, 8);

    @Test
    void aRunGoesOnWhereTheFormerOneEnded() throws IOException, InterruptedException {
        assertThat(run()).containsExactly(revenueOf(1));
        assertThat(run()).containsExactly(revenueOf(2));
    }

    @Test
    void whatARunPostedAndDidNotDeliverIsDeliveredByTheNextOne() throws IOException, InterruptedException {
        var server =
                new DatabaseServer(postgres.host(), postgres.port(), postgres.user(), new Secret(postgres.password()));
        Sell.sell(Shop.on(Database.migrated(server, database, new Secret(SECRET))));
        assertThat(run()).containsExactly(revenueOf(2));
    }

    @Test
    void neitherServerNorBrokerIsOnTheClassPath() throws IOException {
        assertThat(classPath()).contains("avro").doesNotContain("kafka", "jakartaee-api", "microprofile");
    }

    private static String revenueOf(int sales) {
        return "2026-09: " + SALE.multiply(BigDecimal.valueOf(sales)).toPlainString() + " EUR";
    }

    private List<String> run() throws IOException, InterruptedException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var process = new ProcessBuilder(
                        java,
                        "-cp",
                        TARGET.resolve("classes") + ":" + classPath(),
                        Sell.class.getName(),
                        postgres.host(),
                        String.valueOf(postgres.port()),
                        postgres.user(),
                        postgres.password(),
                        database,
                        SECRET)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (var output = process.inputReader()) {
            var lines = output.lines().toList();
            assertThat(process.waitFor()).isZero();
            return lines;
        }
    }

    private static String classPath() throws IOException {
        return Files.readString(TARGET.resolve("runtime-class-path")).strip();
    }
}
