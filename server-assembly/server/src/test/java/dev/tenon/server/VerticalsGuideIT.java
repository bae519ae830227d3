package dev.tenon.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Does what {@code docs/verticals.md} says, with the shell and curl, line by line. */
@ExtendWith(ArquillianExtension.class)
class VerticalsGuideIT {
    private static final Path DOCS = Path.of("../../docs");
    private static final Pattern SHELL = Pattern.compile("```sh\\n(.*?)```", Pattern.DOTALL);

    @TempDir
    Path folder;

    @Deployment(testable = false)
    static WebArchive application() {
        return ShrinkWrap.createFromZipFile(
                WebArchive.class,
                Path.of(System.getProperty("tenon.server"), "apps/tenon.war").toFile());
    }

    @Test
    void everyLineOfTheGuideDoesWhatItSays() throws IOException, InterruptedException {
        documents();
        var script = SHELL.matcher(Files.readString(DOCS.resolve("verticals.md")))
                .results()
                .map(match -> match.group(1))
                .collect(Collectors.joining("\n"));
        var told = run(script);
        assertThat(told)
                .contains("/rules/moon/event")
                .contains("Crust & Crumb")
                .contains("\"/settings/invoicing/values/paymentTermDays/value\":\"tenant\"")
                .contains("\"base\":14,\"ours\":30,\"theirs\":21")
                .contains("\"kind\":\"undone\"")
                .contains("\"withdrawn\":");
    }

    private void documents() throws IOException {
        try (var examples = Files.list(DOCS.resolve("examples/verticals"))) {
            for (var example : examples.toList()) {
                Files.copy(example, folder.resolve(example.getFileName()), StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }

    private String run(String script) throws IOException, InterruptedException {
        var out = folder.resolve("out");
        var shell = new ProcessBuilder(List.of("sh", "-e", "-c", script))
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(out.toFile());
        shell.environment()
                .putAll(Map.of(
                        "API", "http://127.0.0.1:" + System.getProperty("tenon.http.port") + "/tenon/api/v1",
                        "EMAIL", TestFirm.HARBOUR.signIn().email().toString(),
                        "PASSWORD", TestFirm.PASSWORD.value(),
                        "TENANT", TestFirm.HARBOUR.slug()));
        var process = shell.start();
        assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
        var told = Files.readString(out);
        assertThat(process.exitValue()).as(told).isZero();
        return told;
    }
}
