package dev.tenon.launcher.sales;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;

/** Uploads a file of sales, follows its import, and says what came of it. */
public final class SalesImport {
    private static final Duration POLL = Duration.ofMillis(300);
    private static final String IMPORTS = "/api/v1/invoicing/imports/";

    private final TenonApi api;
    private final ProgressBar progress;

    /** Through this API, shown here. */
    public SalesImport(TenonApi api, ProgressBar progress) {
        this.api = api;
        this.progress = progress;
    }

    /** Whether the import was completed. */
    public boolean run(SalesFile sales) {
        progress.say("Importing " + sales.path() + " into " + sales.tenant());
        var last = follow(api.upload(sales));
        progress.end();
        ImportSummary.of(last, IMPORTS).forEach(progress::say);
        return state(last).equals("completed");
    }

    private JsonNode follow(JsonNode first) {
        var path = IMPORTS + first.path("id").asText();
        var current = first;
        while (!isOver(current)) {
            pause();
            current = api.get(path);
            progress.show(
                    current.path("processed").asLong(), current.path("rows").asLong());
        }
        return current;
    }

    private static boolean isOver(JsonNode answer) {
        var state = state(answer);
        return state.equals("completed") || state.equals("failed");
    }

    private static String state(JsonNode answer) {
        return answer.path("state").asText();
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
