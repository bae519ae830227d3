package dev.tenon.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tenon.kernel.Decision;
import dev.tenon.kernel.Version;
import dev.tenon.verticals.Document;
import dev.tenon.verticals.DocumentFault;
import dev.tenon.verticals.Template;
import dev.tenon.verticals.TemplateRef;
import dev.tenon.verticals.Tree;
import dev.tenon.verticals.TreePath;
import dev.tenon.verticals.VerticalRefusal;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ShippedLibraryTest {
    @TempDir
    Path folder;

    private final List<String> published = new ArrayList<>();

    @BeforeEach
    void aBaseAndItsChild() throws IOException {
        write(
                "library/index.json",
                "[{\"id\":\"base\",\"version\":\"1.0.0\"},{\"id\":\"child\",\"version\":\"1.1.0\"}]");
        write("library/base/1.0.0.json", "base");
        write("library/child/1.1.0.json", "child");
    }

    @Test
    void whatComesWithTheProductIsPublishedParentsFirst() {
        library("library").publish(this::publish);
        assertThat(published).containsExactly("base", "child");
    }

    @Test
    void whereNothingComesWithItNothingIsPublished() {
        library("elsewhere").publish(this::publish);
        assertThat(published).isEmpty();
    }

    @Test
    void aFaultEndsItWithTheFileThePathAndTheReason() {
        var fault = new DocumentFault(TreePath.of("/rules/r/event"), "unknown-reference", "There is no such event");
        assertThatThrownBy(() ->
                        library("library").publish(_ -> Decision.refuse(new VerticalRefusal.Invalid(List.of(fault)))))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("base/1.0.0.json")
                .hasMessageContaining("/rules/r/event unknown-reference: There is no such event");
    }

    @Test
    void aDocumentThatTheIndexNamesAndIsNotThereEndsIt() throws IOException {
        Files.delete(folder.resolve("library/child/1.1.0.json"));
        assertThatThrownBy(() -> library("library").publish(this::publish))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("child/1.1.0.json");
    }

    private Decision<Template, VerticalRefusal> publish(byte[] document) {
        published.add(new String(document, StandardCharsets.UTF_8));
        var ref = new TemplateRef("some", Version.of("1.0.0"));
        return Decision.accept(new Template(
                new Document(ref, Optional.empty(), Tree.Group.EMPTY),
                Tree.Group.EMPTY,
                Map.of(),
                Instant.EPOCH,
                0,
                Optional.empty()));
    }

    private ShippedLibrary library(String name) {
        try {
            return new ShippedLibrary(
                    new URLClassLoader(new URL[] {folder.toUri().toURL()}, null), name);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private void write(String file, String text) throws IOException {
        var path = folder.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
    }
}
