package dev.tenon.core.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.workspace.AttachedFile;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileNamesTest {

    @ParameterizedTest
    @CsvSource({
        "offer.pdf,offer.pdf",
        "../../etc/passwd,passwd",
        "C:\\Users\\ann\\a.txt,a.txt",
        "a/,file",
        "..,file",
        "'',file",
        ".htaccess,htaccess",
        "'  a  b.txt ',a  b.txt"
    })
    void aNameIsWithoutItsFolder(String name, String cleaned) {
        assertThat(FileNames.cleaned(name)).isEqualTo(cleaned);
    }

    @Test
    void whatIsNotSeenIsLeftOut() {
        assertThat(FileNames.cleaned("a\0b\r\nc\u001b.txt")).isEqualTo("ab  c.txt");
        assertThat(FileNames.cleaned("invoice\u202efdp.exe")).isEqualTo("invoicefdp.exe");
        assertThat(FileNames.cleaned("a\ud800.txt")).isEqualTo("a.txt");
        assertThat(FileNames.cleaned("\ud83d\ude00 \u00e4.txt")).isEqualTo("\ud83d\ude00 \u00e4.txt");
    }

    @Test
    void whatALongNameEndsWithStays() {
        var cleaned = FileNames.cleaned("x".repeat(500) + ".pdf");
        assertThat(cleaned).hasSize(AttachedFile.LONGEST_NAME).endsWith("x.pdf");
        assertThat(FileNames.cleaned("x".repeat(500))).hasSize(AttachedFile.LONGEST_NAME);
        assertThat(FileNames.cleaned("x." + "y".repeat(500))).hasSize(AttachedFile.LONGEST_NAME);
    }

    @Test
    void aCleanedNameIsCleanAndStaysAsItIs() {
        long seed = System.nanoTime();
        System.out.println("Names of seed " + seed);
        var random = new Random(seed);
        for (int i = 0; i < 5_000; i++) {
            var name = new StringBuilder();
            random.ints(random.nextInt(300), 0, 0x2100).forEach(name::appendCodePoint);
            var cleaned = FileNames.cleaned(name.toString());
            assertThat(cleaned.codePointCount(0, cleaned.length())).isBetween(1, AttachedFile.LONGEST_NAME);
            assertThat(cleaned).doesNotContain("/", "\\", "\0", "\n");
            assertThat(FileNames.cleaned(cleaned)).isEqualTo(cleaned);
        }
    }
}
