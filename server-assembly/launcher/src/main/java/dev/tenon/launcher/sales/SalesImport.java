package dev.tenon.launcher.sales;

import com.fasterxml.jackson.databind.JsonNode;
import dev.tenon.launcher.api.TenonApi;
import java.time.Duration;
import java.util.Map;

/** Uploads a file of sales, follows its import, and says what came of it. */
public final class SalesImport {
    private static final Duration POLL = Duration.ofMillis(300);
    private static final String IMPORTS = "/api/v1/invoicing/imports";

    private final TenonApi api;
    private final ProgressBar progress;

    /** Through this API, shown here. */
    public SalesImport(TenonApi api, ProgressBar progress) {
        this.api = api;
        this.progress = progress;
    }

    /** Returns when the import is completed. */
    public void run(SalesFile sales) {
        progress.say("Importing " + sales.path() + " into " + sales.tenant());
        var last = follow(upload(sales));
        progress.end();
        ImportSummary.of(last, IMPORTS).forEach(progress::say);
    }

    private JsonNode upload(SalesFile sales) {
        var headers = Map.of("Content-Type", "text/csv", "Idempotency-Key", sales.idempotencyKey());
        return api.upload(IMPORTS + "?" + sales.query(), sales.path(), headers);
    }

    private JsonNode follow(JsonNode first) {
        var path = IMPORTS + "/" + first.path("id").asText();
        var current = first;
        while (!isCompleted(current)) {
            pause();
            current = api.get(path);
            progress.show(
                    current.path("documentsDone").asLong(),
                    current.path("documents").asLong());
        }
        return current;
    }

    private static boolean isCompleted(JsonNode answer) {
        return answer.path("state").asText().equals("completed");
    }

    private static void pause() {
        try {
            Thread.sleep(POLL);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
