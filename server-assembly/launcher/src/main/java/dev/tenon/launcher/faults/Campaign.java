package dev.tenon.launcher.faults;

import dev.tenon.launcher.folder.Refused;
import dev.tenon.launcher.sales.ProgressBar;
import dev.tenon.launcher.sales.SalesFile;
import dev.tenon.launcher.sales.SalesImport;
import dev.tenon.launcher.up.Platform;
import dev.tenon.launcher.up.Progress;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Carries a plan out: load, a kill in its middle, recovery, the rest of the load; wave after wave. */
final class Campaign {
    private static final Executor THREADS = Executors.newVirtualThreadPerTaskExecutor();
    private static final Patience PATIENCE = new Patience(Duration.ofSeconds(90));
    private static final Duration LIMIT_OF_A_WAVE = Duration.ofSeconds(150);

    private final Grounds grounds;
    private final Platform platform;
    private final BackDoor books;
    private final List<Teller> tellers;
    private final Progress progress;

    Campaign(Grounds grounds, Platform platform, Progress progress) {
        this.grounds = grounds;
        this.platform = platform;
        this.progress = progress;
        books = new BackDoor(platform);
        tellers = Plan.tenants().stream()
                .map(tenant -> new Teller(new Firm(platform, tenant)))
                .toList();
    }

    /** All waves, one after the other. */
    List<Strike> run(Plan plan) {
        var strikes = new ArrayList<Strike>();
        progress.say(Strike.heading());
        for (var wave : plan.waves()) {
            var strike = run(wave, strikes.size() + 1);
            strikes.add(strike);
            progress.say(strike.line());
        }
        return strikes;
    }

    /** Those who made the payments, and know the answers. */
    List<Teller> tellers() {
        return tellers;
    }

    private Strike run(Wave wave, int number) {
        long before = books.documents();
        var load = load(wave, number);
        PATIENCE.until(
                wave.after() + " documents of wave " + number + " were posted",
                () -> load.isCompletedExceptionally() || books.documents() >= before + wave.after());
        long documents = books.documents() - before;
        var start = Instant.now();
        grounds.strike(wave.kill());
        grounds.rig().restart(wave.kill().service());
        var ready = Duration.between(start, Instant.now());
        long waiting = books.lastWaiting();
        PATIENCE.until("the events that waited had left", () -> books.hasLeft(waiting));
        var recovered = Duration.between(start, Instant.now());
        await(load, number);
        return new Strike(number, wave.kill(), documents, ready, recovered);
    }

    private CompletableFuture<Void> load(Wave wave, int number) {
        tellers.forEach(Teller::learn);
        var works = new ArrayList<CompletableFuture<Void>>();
        wave.files().forEach(file -> works.add(aside(() -> sendIn(file, number))));
        tellers.forEach(teller -> works.add(aside(() -> teller.pay(wave.payments()))));
        return CompletableFuture.allOf(works.toArray(CompletableFuture[]::new));
    }

    private static CompletableFuture<Void> aside(Runnable work) {
        return CompletableFuture.runAsync(work, THREADS);
    }

    /** As often as it takes until the import is completed. */
    private void sendIn(DrawnFile file, int number) {
        var path = file.writeTo(grounds.file(file.tenant() + "-" + number + ".csv"));
        var sales = new SalesFile(path, file.tenant(), file.currency(), Map.of());
        var silent = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
        new Firm(platform, file.tenant()).ask("an import", api -> {
            new SalesImport(api, new ProgressBar(silent)).run(sales);
            return sales;
        });
    }

    private static void await(CompletableFuture<Void> load, int number) {
        try {
            load.orTimeout(LIMIT_OF_A_WAVE.toSeconds(), TimeUnit.SECONDS).join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof TimeoutException) {
                throw new Refused("The imports and payments of wave " + number + " were not completed within "
                        + LIMIT_OF_A_WAVE.toSeconds() + " seconds after the recovery");
            }
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }
}
