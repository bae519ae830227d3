package dev.tenon.launcher.folder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataFolderTest {
    @TempDir
    private Path temporary;

    @Test
    void aNewFolderIsMadeAndUsedAgain() {
        var folder = new DataFolder(temporary.resolve("new"));
        folder.prepare();
        folder.prepare();
        assertThat(folder.logs()).isDirectory();
    }

    @Test
    void somebodyElsesFolderIsNeitherUsedNorEmptied() throws IOException {
        var letter = Files.writeString(temporary.resolve("letter.txt"), "dear");
        var folder = new DataFolder(temporary);
        assertThatThrownBy(folder::prepare).isInstanceOf(Refused.class).hasMessageContaining("--data DIR");
        assertThatThrownBy(folder::empty).isInstanceOf(Refused.class);
        assertThat(letter).exists();
    }

    @Test
    void aFolderOfAnotherLayoutIsRefusedUntilItIsEmptied() throws IOException {
        Files.writeString(temporary.resolve("layout"), "99");
        var folder = new DataFolder(temporary);
        assertThatThrownBy(folder::prepare).isInstanceOf(Refused.class).hasMessageContaining("--fresh");
        folder.empty();
        folder.prepare();
        assertThat(folder.logs()).isDirectory();
    }

    @Test
    void emptyingKeepsTheLockThatIsHeld() {
        var folder = new DataFolder(temporary);
        try (var _ = FolderLock.take(folder).orElseThrow()) {
            folder.prepare();
            folder.empty();
            assertThat(FolderLock.take(folder)).isEmpty();
        }
        assertThat(FolderLock.take(folder)).isPresent();
    }
}
