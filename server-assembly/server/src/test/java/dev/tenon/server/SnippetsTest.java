package dev.tenon.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Holds the pages to the sources that they quote. Above each quotation stands {@code <!-- snippet: FILE#NAME -->}; in the file, which
 * the build compiles and runs, lines that say {@code snippet: NAME} and {@code end} stand around it. Without a name it is the whole file.
 * What is Java, XML or JSON is quoted from somewhere.
 */
class SnippetsTest {
    private static final Path ROOT = Path.of("../..");
    private static final Pattern QUOTATION = Pattern.compile(
            "(?:<!-- snippet: (?<file>[^#\\s]+)(?:#(?<name>\\S+))? -->\\n```\\w+|```(?:java|xml|json))\\n(?<text>.*?)```",
            Pattern.DOTALL);

    @Test
    void everyQuotationIsWhatItsSourceSays() throws IOException {
        var quotations = pages().flatMap(SnippetsTest::quotations).toList();
        assertThat(quotations).as("pages quote something").hasSizeGreaterThan(5);
        assertThat(quotations)
                .allSatisfy(quotation ->
                        assertThat(quotation.text()).as(quotation.toString()).isEqualTo(quotation.source()));
    }

    private record Quotation(Path page, Optional<String> file, Optional<String> name, String text) {
        String source() {
            var path = ROOT.resolve(
                    file.orElseThrow(() -> new AssertionError("Without a source, in " + page + ": " + text)));
            var lines = lines(path);
            return outdented(name.map(it -> region(lines, it)).orElse(lines));
        }
    }

    private static Stream<Path> pages() throws IOException {
        try (var docs = Files.list(ROOT.resolve("docs"))) {
            var pages = docs.filter(file -> file.toString().endsWith(".md")).toList();
            return Stream.concat(pages.stream(), Stream.of(ROOT.resolve("README.md")));
        }
    }

    private static Stream<Quotation> quotations(Path page) {
        return QUOTATION
                .matcher(String.join("\n", lines(page)))
                .results()
                .map(match -> new Quotation(
                        page,
                        Optional.ofNullable(match.group("file")),
                        Optional.ofNullable(match.group("name")),
                        match.group("text")));
    }

    private static List<String> region(List<String> lines, String name) {
        int begin = indexOf(lines, 0, "snippet: " + name);
        return lines.subList(begin + 1, indexOf(lines, begin, "end"));
    }

    private static int indexOf(List<String> lines, int from, String mark) {
        for (int i = from; i < lines.size(); i++) {
            if (lines.get(i).strip().matches("(//|<!--) " + Pattern.quote(mark) + "( -->)?")) {
                return i;
            }
        }
        throw new AssertionError("No line says " + mark);
    }

    private static String outdented(List<String> lines) {
        int margin = lines.stream()
                .filter(line -> !line.isBlank())
                .map(line -> line.length() - line.stripLeading().length())
                .min(Comparator.naturalOrder())
                .orElse(0);
        var text = new StringBuilder();
        lines.forEach(line ->
                text.append(line.isBlank() ? "" : line.substring(margin)).append('\n'));
        return text.toString();
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
