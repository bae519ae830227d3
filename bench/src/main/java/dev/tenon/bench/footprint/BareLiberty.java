package dev.tenon.bench.footprint;

import dev.tenon.infrastructure.process.ChildProcess;
import dev.tenon.infrastructure.process.Command;
import dev.tenon.infrastructure.process.Ports;
import dev.tenon.launcher.up.Health;
import dev.tenon.launcher.up.Installation;
import dev.tenon.launcher.up.LibertyServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** An Open Liberty with the features of our server and no application, started with the same options. */
final class BareLiberty {
    private static final String SERVER = "bare";

    private final Installation installation;
    private final Path home;
    private final int port = Ports.free(1).getFirst();

    private BareLiberty(Installation installation, Path home) {
        this.installation = installation;
        this.home = home;
    }

    /** One in an empty folder. */
    static BareLiberty in(Path home, Installation installation) {
        try {
            var bare = new BareLiberty(installation, home);
            var server = Files.createDirectories(home.resolve("servers").resolve(SERVER));
            Files.writeString(server.resolve("server.xml"), bare.configuration());
            Files.copy(installation.server().resolve("jvm.options"), server.resolve("jvm.options"));
            return bare;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The features as the server's own configuration names them. */
    private String configuration() throws IOException {
        var features = Files.readAllLines(installation.server().resolve("platform.xml")).stream()
                .filter(line -> line.contains("<feature>"))
                .collect(Collectors.joining("\n"));
        return "<server>\n<featureManager>\n" + features
                + "\n</featureManager>\n<httpEndpoint id=\"defaultHttpEndpoint\""
                + " host=\"127.0.0.1\" httpPort=\"" + port + "\" httpsPort=\"-1\"/>\n"
                + "<keyStore id=\"defaultKeyStore\" password=\"not a secret\"/>\n</server>\n";
    }

    /** Starts it and waits until it is ready. */
    ChildProcess start() {
        var words = List.of(installation.liberty().resolve("bin/server").toString(), "run", SERVER);
        var command = Command.of("A bare Liberty", words, home.resolve("bare.log"))
                .withEnvironment(Map.of(
                        "JAVA_HOME", System.getProperty("java.home"),
                        "JVM_ARGS", LibertyServer.JVM,
                        "WLP_USER_DIR", home.toString(),
                        "WLP_OUTPUT_DIR", home.resolve("output").toString(),
                        "LOG_DIR", home.resolve("logs").toString()));
        var process = ChildProcess.start(command);
        var health = new Health(URI.create("http://127.0.0.1:" + port));
        process.await(health::isReady, Duration.ofMinutes(2));
        return process;
    }
}
