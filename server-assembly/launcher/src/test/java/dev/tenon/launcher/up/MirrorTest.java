package dev.tenon.launcher.up;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MirrorTest {
    @TempDir
    private Path from;

    @TempDir
    private Path to;

    @Test
    void whatChangedIsCopiedAndWhatIsGoneIsDeleted() throws IOException {
        Files.createDirectories(from.resolve("apps"));
        Files.writeString(from.resolve("apps/tenon.war"), "one");
        Files.createDirectories(to.resolve("dropins"));
        Files.writeString(to.resolve("dropins/old.war"), "old");
        new Mirror(from, to).update();
        assertThat(to.resolve("apps/tenon.war")).hasContent("one");
        assertThat(to.resolve("dropins")).doesNotExist();

        Files.writeString(from.resolve("apps/tenon.war"), "another");
        new Mirror(from, to).update();
        assertThat(to.resolve("apps/tenon.war")).hasContent("another");
    }
}
