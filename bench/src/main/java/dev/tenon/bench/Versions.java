package dev.tenon.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Properties;

/** The versions of what is measured, as the build says them. */
final class Versions {
    private Versions() {}

    static String text() {
        var build = new Properties();
        try (var in = Versions.class.getResourceAsStream("versions.properties")) {
            build.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return "Tenon " + build.getProperty("tenon") + ", Java " + System.getProperty("java.version")
                + ", Open Liberty "
                + build.getProperty("liberty") + ", PostgreSQL " + build.getProperty("postgresql") + " ("
                + "driver " + build.getProperty("driver") + "), Kafka " + build.getProperty("kafka");
    }
}
