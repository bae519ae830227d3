package dev.tenon.extension.host;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.example.probe.Misheard;
import com.example.probe.Reaching;
import com.example.probe.Throwing;
import dev.tenon.extension.ExtensionManifest;
import dev.tenon.extension.VerticalDocument;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which jars are refused, and why; the others are loaded all the same. */
class LoadingTest {
    private static final String FITTING = """
            {"id": "%s", "version": "1.0.0", "name": "Fitting", "tenon": "[1.0.0,2.0.0)"}""";
    private static final String LISTENING = """
            {"id": "listening", "version": "1.0.0", "name": "Listening", "tenon": "[1.0.0,2.0.0)",
             "events": ["%s"], "entryPoint": "%s"}""";

    private final ProbedFirm firm = new ProbedFirm();

    @TempDir
    Path folder;

    @Test
    void aJarThatIsRefusedDoesNotStopTheOthers() throws IOException {
        Files.writeString(folder.resolve("a.jar"), "no jar at all");
        JarMaker.describedBy(FITTING.formatted("fitting")).into(folder.resolve("b.jar"));
        new JarMaker().into(folder.resolve("c.jar"));
        Files.writeString(folder.resolve("readme.txt"), "not looked at");
        try (var host = firm.host(folder)) {
            assertThat(host.loaded()).extracting(ExtensionManifest::name).containsExactly("Fitting");
            assertThat(host.refused()).extracting(RefusedExtension::jar).containsExactly("a.jar", "c.jar");
            assertThat(host.refused())
                    .flatExtracting(RefusedExtension::defects)
                    .extracting(Defect::code)
                    .containsExactly("jar-unreadable", "manifest-missing");
        }
    }

    @Test
    void aRangeThatLeavesThisVersionOutIsRefused() throws IOException {
        assertRefused(
                JarMaker.describedBy(FITTING.formatted("fitting").replace("[1.0.0", "[1.5.1")),
                "tenon-version-unsupported",
                "META-INF/tenon-extension.json $.tenon");
    }

    @Test
    void anIdThatIsThereAlreadyIsRefused() throws IOException {
        JarMaker.describedBy(FITTING.formatted("fitting")).into(folder.resolve("a.jar"));
        assertRefused(
                JarMaker.describedBy(FITTING.formatted("fitting")),
                "duplicate-extension",
                "META-INF/tenon-extension.json $.id");
    }

    @Test
    void anEventThatNobodyPublishesIsRefused() throws IOException {
        assertRefused(
                JarMaker.describedBy(LISTENING.formatted("invoicing.invoice-lost", Reaching.class.getName()))
                        .with(Reaching.class, Reaching.class.getSuperclass()),
                "event-unknown",
                "META-INF/tenon-extension.json $.events");
    }

    @Test
    void codeThatListensToMoreThanTheManifestNamesIsRefused() throws IOException {
        var manifest =
                FITTING.formatted("fitting").replace("}", ", \"entryPoint\": \"" + Reaching.class.getName() + "\"}");
        assertRefused(
                JarMaker.describedBy(manifest).with(Reaching.class, Reaching.class.getSuperclass()),
                "event-undeclared",
                "META-INF/tenon-extension.json $.events");
    }

    @Test
    void anEntryPointThatIsNotInTheJarIsRefusedThoughTheServerHasIt() throws IOException {
        assertRefused(listening(Reaching.class), "entry-point-missing", "META-INF/tenon-extension.json $.entryPoint");
    }

    @Test
    void anEntryPointWhoseClassesAreIncompleteIsRefused() throws IOException {
        assertRefused(
                listening(Reaching.class).with(Reaching.class),
                "entry-point-failed",
                "META-INF/tenon-extension.json $.entryPoint");
    }

    @Test
    void anEntryPointThatIsNoExtensionIsRefused() throws IOException {
        assertRefused(
                listening(JarMaker.class).with(JarMaker.class),
                "entry-point-invalid",
                "META-INF/tenon-extension.json $.entryPoint");
    }

    @Test
    void anEntryPointThatCannotBeMadeIsRefused() throws IOException {
        assertRefused(
                listening(Throwing.class).with(Throwing.class),
                "entry-point-failed",
                "META-INF/tenon-extension.json $.entryPoint");
    }

    @Test
    void anEntryPointThatListensToWhatIsNoEventIsRefused() throws IOException {
        assertRefused(
                listening(Misheard.class).with(Misheard.class),
                "entry-point-failed",
                "META-INF/tenon-extension.json $.entryPoint");
    }

    @Test
    void aClassPathThatLeadsOutOfTheJarIsRefused() throws IOException {
        assertRefused(
                JarMaker.describedBy(FITTING.formatted("fitting")).withClassPath("../server.jar"),
                "class-path-not-allowed",
                "META-INF/MANIFEST.MF");
    }

    @Test
    void aVerticalThatIsNotInTheJarIsRefused() throws IOException {
        assertRefused(carrying(), "vertical-missing", "META-INF/tenon-extension.json $.verticals");
    }

    @Test
    void aVerticalWithoutAVersionIsRefused() throws IOException {
        assertRefused(
                carrying().with("verticals/a.json", "{\"id\": \"a\"}"), "field-missing", "verticals/a.json $.version");
    }

    @Test
    void aVerticalThatExtendsNoExactVersionIsRefused() throws IOException {
        assertRefused(carrying().with("verticals/a.json", """
                        {"id": "a", "version": "1.0.0", "extends": {"id": "b", "version": "1"}}"""), "field-invalid", "verticals/a.json $.extends.version");
    }

    @Test
    void aVerticalThatIsThereAlreadyIsRefused() throws IOException {
        var vertical = "{\"id\": \"a\", \"version\": \"1.0.0\"}";
        carrying("first").with("verticals/a.json", vertical).into(folder.resolve("a.jar"));
        assertRefused(carrying().with("verticals/a.json", vertical), "duplicate-vertical", "verticals/a.json $.id");
    }

    @Test
    void verticalsAreOfferedByIdAndVersion() throws IOException {
        carrying("first")
                .with("verticals/a.json", "{\"id\": \"b\", \"version\": \"1.10.0\"}")
                .into(folder.resolve("a.jar"));
        carrying("second")
                .with("verticals/a.json", "{\"id\": \"b\", \"version\": \"1.9.0\"}")
                .into(folder.resolve("b.jar"));
        carrying("third")
                .with("verticals/a.json", "{\"id\": \"a\", \"version\": \"2.0.0\"}")
                .into(folder.resolve("c.jar"));
        try (var host = firm.host(folder)) {
            assertThat(host.documents())
                    .extracting(VerticalDocument::id, it -> it.version().toString())
                    .extracting(Object::toString)
                    .containsExactly("(\"a\", \"2.0.0\")", "(\"b\", \"1.9.0\")", "(\"b\", \"1.10.0\")");
        }
    }

    @Test
    void aFolderThatIsNotThereIsSaidToBeMissing() {
        assertThatThrownBy(() -> firm.host(folder.resolve("nowhere")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("nowhere");
    }

    private static JarMaker listening(Class<?> entryPoint) {
        return JarMaker.describedBy(LISTENING.formatted("invoicing.invoice-posted", entryPoint.getName()));
    }

    private static JarMaker carrying() {
        return carrying("carrying");
    }

    private static JarMaker carrying(String id) {
        return JarMaker.describedBy(FITTING.formatted(id).replace("}", ", \"verticals\": [\"verticals/a.json\"]}"));
    }

    private void assertRefused(JarMaker jar, String code, String where) throws IOException {
        jar.into(folder.resolve("z.jar"));
        try (var host = firm.host(folder)) {
            assertThat(host.refused()).singleElement().satisfies(refused -> {
                assertThat(refused.jar()).isEqualTo("z.jar");
                assertThat(refused.defects()).singleElement().satisfies(defect -> {
                    assertThat(defect.code()).isEqualTo(code);
                    assertThat(defect.where()).isEqualTo(where);
                });
            });
        }
    }
}
