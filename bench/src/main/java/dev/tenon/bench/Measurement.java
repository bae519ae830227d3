package dev.tenon.bench;

import dev.tenon.bench.figure.Circumstances;
import dev.tenon.bench.figure.Figure;
import dev.tenon.bench.figure.Report;
import dev.tenon.bench.figure.Results;
import dev.tenon.infrastructure.process.Folders;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Measures parts one after the other, writes each down when it is done, and shows a table at the end. */
final class Measurement {
    private final Run run;
    private final Results results;
    private final String command;

    Measurement(Run run, Path results, String command) {
        this.run = run;
        this.results = new Results(results);
        this.command = command;
    }

    /** Gives whether every figure meets its target. */
    boolean of(List<Part> parts) {
        run.out().println("Seed " + run.seed() + ", " + run.effort().name());
        var reports = new ArrayList<Report>();
        try {
            for (var part : parts) {
                reports.add(of(part));
            }
        } finally {
            Folders.delete(run.folder());
        }
        show(reports);
        return reports.stream().allMatch(Report::met);
    }

    private Report of(Part part) {
        run.out().println(part.number() + ". " + part.title());
        Folders.delete(run.folder());
        makeFolder();
        var circumstances = Circumstances.now(command, run.effort().name(), Versions.text());
        var report = part.measure(run);
        results.write(report, circumstances);
        return report;
    }

    private void makeFolder() {
        try {
            Files.createDirectories(run.folder());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void show(List<Report> reports) {
        run.out().printf(Locale.ROOT, "%n%-4s %-62s %10s  %-14s %s%n", "part", "figure", "value", "target", "verdict");
        for (var report : reports) {
            report.figures().forEach(figure -> show(report.part(), figure));
        }
    }

    private void show(int part, Figure figure) {
        var target = figure.target().text();
        var verdict = figure.met() ? "met" : "MISSED";
        run.out()
                .printf(
                        Locale.ROOT,
                        "%-4d %-62s %10.3f  %-14s %s%n",
                        part,
                        figure.name(),
                        figure.value(),
                        target,
                        target.isEmpty() ? "" : verdict);
    }
}
