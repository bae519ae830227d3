package dev.tenon.launcher.up;

import dev.tenon.infrastructure.postgres.PostgresAddress;
import dev.tenon.launcher.folder.DataFolder;
import dev.tenon.launcher.folder.Refused;
import dev.tenon.launcher.folder.Secrets;
import dev.tenon.launcher.folder.SignIns;
import java.net.URI;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.function.Supplier;

/**
 * One start. The database comes first; Kafka and the registry start while it is migrated and the server starts, which
 * waits for them by itself.
 */
final class Start {
    private static final Executor THREADS = Executors.newVirtualThreadPerTaskExecutor();

    private final DataFolder folder;
    private final PortNumbers ports;
    private final Existing existing;
    private final Installation installation;
    private final Steps steps;
    private final Services services;
    private final Progress progress;

    Start(UpRequest request, Running running, Progress progress) {
        folder = request.folder();
        ports = request.ports();
        existing = request.existing();
        installation = request.installation();
        steps = request.steps();
        services = new Services(request, running);
        this.progress = progress;
    }

    Platform run() {
        var kafka = aside(this::kafka);
        var database = database();
        var registry = aside(() -> registry(database));
        var platform = platform(database);
        var server = aside(() -> server(platform));
        all(List.of(kafka, registry, server));
        samples(platform);
        return platform;
    }

    /** The system is of use without them. */
    private void samples(Platform platform) {
        try {
            run(steps.samples(), platform);
        } catch (Refused e) {
            progress.say("  The samples are not complete; the next start goes on with them: " + e.getMessage());
        }
    }

    private LibertyServer server(Platform platform) {
        run(steps.migration(), platform);
        run(steps.onboarding(), platform);
        return progress.timed("Server", () -> services.server(installation, platform));
    }

    private Platform platform(PostgresAddress database) {
        return new Platform(
                folder,
                database,
                existing.kafka().orElse("127.0.0.1:" + ports.kafka()),
                existing.registry()
                        .orElseGet(() -> URI.create("http://127.0.0.1:" + ports.registry() + "/apis/ccompat/v7")),
                URI.create("http://127.0.0.1:" + ports.http()),
                Secrets.in(folder, System.getenv()),
                SignIns.in(folder));
    }

    private PostgresAddress database() {
        return existing.database().orElseGet(() -> progress.timed("PostgreSQL", services::database));
    }

    private String kafka() {
        return existing.kafka()
                .orElseGet(() -> progress.timed("Kafka", services::kafka).bootstrap());
    }

    private URI registry(PostgresAddress database) {
        return existing.registry()
                .orElseGet(() -> progress.timed("Schema registry", () -> services.registry(database))
                        .base());
    }

    private void run(List<Step> list, Platform platform) {
        for (var step : list) {
            progress.timed(step.title(), () -> {
                step.run(platform);
                return step;
            });
        }
    }

    private static <R> CompletableFuture<R> aside(Supplier<R> work) {
        return CompletableFuture.supplyAsync(work, THREADS);
    }

    /** Waits for all, but not longer than until the first fails. */
    private static void all(List<? extends CompletableFuture<?>> works) {
        var failure = new CompletableFuture<Void>();
        works.forEach(work -> work.exceptionally(e -> {
            failure.completeExceptionally(e);
            return null;
        }));
        var done = CompletableFuture.allOf(works.toArray(CompletableFuture[]::new));
        try {
            CompletableFuture.anyOf(failure, done).join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }
}
