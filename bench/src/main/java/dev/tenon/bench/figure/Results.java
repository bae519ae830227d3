package dev.tenon.bench.figure;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The folder of results: one JSON file per part, and a README made of all of them, so that parts can be run one by one. */
public final class Results {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Path folder;

    public Results(Path folder) {
        this.folder = folder;
    }

    /** Writes a part's results in place of its former ones, and the README anew. */
    public void write(Report report, Circumstances circumstances) {
        try {
            Files.createDirectories(folder);
            var text = JSON.writerWithDefaultPrettyPrinter().writeValueAsString(json(report, circumstances));
            Files.writeString(folder.resolve(report.key() + ".json"), text + "\n");
            Files.writeString(folder.resolve("README.md"), ResultsPage.of(all()));
        } catch (IOException e) {
            throw new UncheckedIOException("Results cannot be written to " + folder, e);
        }
    }

    private static ObjectNode json(Report report, Circumstances circumstances) {
        var json = JSON.createObjectNode()
                .put("part", report.part())
                .put("key", report.key())
                .put("title", report.title())
                .put("met", report.met())
                .put("seed", report.seed())
                .put("date", circumstances.at().toString())
                .put("command", circumstances.command())
                .put("effort", circumstances.effort())
                .put("machine", circumstances.machine())
                .put("versions", circumstances.versions());
        var figures = json.putArray("figures");
        report.figures().forEach(figure -> figures.add(json(figure)));
        var notes = json.putObject("notes");
        report.notes().forEach(notes::put);
        return json;
    }

    private static ObjectNode json(Figure figure) {
        var json = JSON.createObjectNode()
                .put("name", figure.name())
                .put("value", figure.value())
                .put("target", figure.target().text())
                .put("met", figure.met());
        if (figure instanceof Figure.Ratio ratio) {
            json.put("measured", ratio.measured())
                    .put("against", ratio.against())
                    .put("unit", ratio.unit());
            var pairs = json.putArray("pairs");
            ratio.pairs()
                    .forEach(pair -> pairs.addObject()
                            .put("measured", pair.measured())
                            .put("against", pair.against())
                            .put("ratio", pair.ratio()));
        }
        return json;
    }

    private List<JsonNode> all() throws IOException {
        try (var files = Files.newDirectoryStream(folder, "*.json")) {
            var parts = new ArrayList<JsonNode>();
            for (var file : files) {
                parts.add(JSON.readTree(file.toFile()));
            }
            parts.sort(Comparator.comparingInt(part -> part.path("part").asInt()));
            return parts;
        }
    }
}
