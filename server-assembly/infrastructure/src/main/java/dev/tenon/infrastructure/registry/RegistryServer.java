package dev.tenon.infrastructure.registry;

import dev.tenon.infrastructure.Distributions;
import dev.tenon.infrastructure.process.ChildProcess;
import dev.tenon.infrastructure.process.Command;
import dev.tenon.infrastructure.process.JavaProgram;
import dev.tenon.infrastructure.process.ServiceFailed;
import java.net.URI;
import java.time.Duration;
import java.util.List;

/** The schema registry as a child process, with the rule FULL_TRANSITIVE in force. */
public final class RegistryServer implements AutoCloseable {
    private static final Duration LIMIT = Duration.ofMinutes(2);

    private final ChildProcess process;
    private final SchemaRegistry registry;

    private RegistryServer(ChildProcess process, SchemaRegistry registry) {
        this.process = process;
        this.registry = registry;
    }

    /** Starts the registry, with a new database where there is none. */
    public static RegistryServer start(RegistrySettings settings) {
        settings.database().createDatabase(RegistrySettings.DATABASE);
        var process = ChildProcess.start(command(settings));
        return new RegistryServer(process, SchemaRegistry.onPort(settings.port()));
    }

    private static Command command(RegistrySettings settings) {
        var program = new JavaProgram(
                "io.quarkus.bootstrap.runner.QuarkusEntryPoint",
                Distributions.registry().resolve("quarkus-run.jar").toString(),
                List.of("-Xmx256m", "-Djava.util.logging.manager=org.jboss.logmanager.LogManager"),
                List.of());
        return Command.of("The schema registry", program.archivedAs("registry").words(), settings.log())
                .withEnvironment(settings.environment());
    }

    /**
     * Waits until it serves, and puts the rule in force.
     *
     * @throws ServiceFailed when it does not
     */
    public RegistryServer awaitReady() {
        process.await(registry::answers, LIMIT);
        registry.refuseIncompatibleSchemas();
        return this;
    }

    /** Its address, up to and including the version of the Confluent API. */
    public URI base() {
        return registry.base();
    }

    /** The registry's process. */
    public ChildProcess process() {
        return process;
    }

    @Override
    public void close() {
        process.close();
    }
}
