package dev.tenon.launcher.up;

import dev.tenon.infrastructure.process.ChildProcess;
import dev.tenon.infrastructure.process.Command;
import dev.tenon.launcher.folder.DataFolder;
import dev.tenon.launcher.folder.Secrets;
import dev.tenon.persistence.migration.DatabaseRole;
import java.net.URI;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The Open Liberty server as a child process. All that it writes lies in the data folder. */
public final class LibertyServer implements AutoCloseable {
    /** The roles as which the server signs in. */
    private static final List<DatabaseRole> ROLES = List.of(
            DatabaseRole.APP,
            DatabaseRole.RELAY,
            DatabaseRole.SEALER,
            DatabaseRole.SCHEDULER,
            DatabaseRole.CONTROL,
            DatabaseRole.IDENTITY);

    private static final Duration LIMIT = Duration.ofMinutes(3);
    private static final String SERVER = "tenon";
    /** The options of its Java machine. Its classes take 120 MB; a smaller threshold is four full collections at each start. */
    public static final String JVM = "-Xmx448m -XX:+UseSerialGC -XX:+UseCompactObjectHeaders -XX:MetaspaceSize=160m";

    private final ChildProcess process;
    private final URI address;

    private LibertyServer(ChildProcess process, URI address) {
        this.process = process;
        this.address = address;
    }

    /** Starts it, with these variables added to its environment. */
    public static LibertyServer start(
            Installation installation, DataFolder folder, Platform platform, Map<String, String> variables) {
        var home = folder.server();
        boolean changed =
                new Mirror(installation.server(), home.resolve("servers").resolve(SERVER)).update();
        var words = words(installation, changed);
        var command = Command.of("The server", words, folder.log("server"))
                .withEnvironment(environment(folder, platform, variables));
        return new LibertyServer(ChildProcess.start(command), platform.server());
    }

    /**
     * A server whose application changed forgets what it derived from the former one: it knows the jars within by their dates, which
     * are the same in every build.
     */
    private static List<String> words(Installation installation, boolean changed) {
        var server = installation.liberty().resolve("bin/server").toString();
        return changed ? List.of(server, "run", SERVER, "--clean") : List.of(server, "run", SERVER);
    }

    static Map<String, String> environment(DataFolder folder, Platform platform, Map<String, String> variables) {
        var home = folder.server();
        var secrets = platform.secrets();
        var environment = new HashMap<>(Map.of(
                "JAVA_HOME", System.getProperty("java.home"),
                "JVM_ARGS", JVM,
                "WLP_USER_DIR", home.toString(),
                "WLP_OUTPUT_DIR", home.resolve("output").toString(),
                "LOG_DIR", home.resolve("logs").toString(),
                "WLP_LOGGING_CONSOLE_FORMAT", "simple"));
        environment.putAll(Map.of(
                "TENON_HTTP_PORT", Integer.toString(platform.server().getPort()),
                "TENON_DB_URL", platform.databaseUrl(),
                "TENON_KAFKA", platform.kafka(),
                "TENON_REGISTRY", platform.registry().toString(),
                "TENON_JWT_KEY", secrets.tokenKey().toString(),
                "TENON_JWT_JWKS", secrets.publishedTokenKeys().toString(),
                "TENON_ENVELOPE_KEY", secrets.envelopeKey(),
                "TENON_KEYSTORE_PASSWORD", secrets.keyStorePassword()));
        environment.putAll(Map.of(
                "TENON_SEAL_KEY", secrets.sealKey(),
                "TENON_AUDIT_HEADS", folder.auditHeads().toAbsolutePath().toString()));
        for (var role : ROLES) {
            environment.put(Secrets.variable(role), secrets.password(role));
        }
        environment.putAll(variables);
        return Map.copyOf(environment);
    }

    /** Waits until it says that it is ready. */
    public LibertyServer awaitReady() {
        var health = new Health(address);
        process.await(health::isReady, LIMIT);
        return this;
    }

    /** The server's process. */
    public ChildProcess process() {
        return process;
    }

    @Override
    public void close() {
        process.close();
    }
}
