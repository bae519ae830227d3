package dev.tenon.bench.figure;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Locale;

/** The results as a page for people. */
final class ResultsPage {
    private static final String HEAD = """
            # Results

            Written by `./tenon bench` from the JSON files beside it; do not edit. Each ratio is the median of interleaved pairs of one run.
            What is measured, and how, stands in `docs/performance.md`.

            | part | figure | value | target | verdict |
            |---|---|---|---|---|
            """;

    private ResultsPage() {}

    static String of(List<JsonNode> parts) {
        var page = new StringBuilder(HEAD);
        parts.forEach(part -> part.path("figures").forEach(figure -> page.append(row(part, figure))));
        parts.forEach(part -> page.append(chapter(part)));
        return page.toString();
    }

    private static String row(JsonNode part, JsonNode figure) {
        return String.format(
                Locale.ROOT,
                "| %d | %s | %s | %s | %s |%n",
                part.path("part").asInt(),
                figure.path("name").asText(),
                shown(figure.path("value").asDouble()),
                figure.path("target").asText(),
                verdict(figure));
    }

    private static String verdict(JsonNode figure) {
        if (figure.path("target").asText().isEmpty()) {
            return "";
        }
        return figure.path("met").asBoolean() ? "met" : "**missed**";
    }

    private static String chapter(JsonNode part) {
        var text = new StringBuilder(String.format(
                Locale.ROOT,
                "%n## %d. %s%n%n%s, `%s` (%s), seed %d.%n%s; %s.%n",
                part.path("part").asInt(),
                part.path("title").asText(),
                part.path("date").asText(),
                part.path("command").asText(),
                part.path("effort").asText(),
                part.path("seed").asLong(),
                part.path("machine").asText(),
                part.path("versions").asText()));
        part.path("figures").forEach(figure -> text.append(pairs(figure)));
        part.path("notes")
                .properties()
                .forEach(note -> text.append(String.format(
                        "%n- %s: %s", note.getKey(), note.getValue().asText())));
        return text.append(part.path("notes").isEmpty() ? "" : "\n").toString();
    }

    private static String pairs(JsonNode figure) {
        if (!figure.has("pairs")) {
            return "";
        }
        var text = new StringBuilder(String.format(
                "%n%s, in %s:%n%n| pair | %s | %s | ratio |%n|---|---|---|---|%n",
                figure.path("name").asText(),
                figure.path("unit").asText(),
                figure.path("measured").asText(),
                figure.path("against").asText()));
        int number = 1;
        for (var pair : figure.path("pairs")) {
            text.append(String.format(
                    "| %d | %s | %s | %s |%n",
                    number++,
                    shown(pair.path("measured").asDouble()),
                    shown(pair.path("against").asDouble()),
                    shown(pair.path("ratio").asDouble())));
        }
        return text.toString();
    }

    /** With three digits that matter. */
    static String shown(double value) {
        if (value == Math.rint(value) && Math.abs(value) < 1e15) {
            return String.format(Locale.ROOT, "%.0f", value);
        }
        int digits = (int) Math.max(0, 2 - Math.floor(Math.log10(Math.abs(value))));
        return String.format(Locale.ROOT, "%." + Math.min(digits, 6) + "f", value);
    }
}
