package dev.tenon.launcher.sales;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tenon.launcher.api.TenonApi;
import dev.tenon.launcher.folder.Refused;
import dev.tenon.launcher.folder.SignIn;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SalesImportTest {
    private static final SignIn SIGN_IN = new SignIn("acme", "admin@acme.example", "right");

    @TempDir
    private Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    @Test
    void aFileIsSentFollowedAndSummedUp() throws IOException {
        try (var server = new FakeApi()) {
            importer(server).run(sales("GBP", Map.of("Price", "unitPrice")));
            assertThat(server.uploads())
                    .containsExactly("currency=GBP&source=sales&map=Price%3DunitPrice\nInvoiceNo,Price\n1,2.50\n");
            assertThat(out.toString(StandardCharsets.UTF_8))
                    .contains("1,234.50 GBP")
                    .contains("-4.50 GBP")
                    .contains("no-customer")
                    .contains("/api/v1/invoicing/imports/7/rows?outcome=refused");
        }
    }

    @Test
    void theSameFileMeantTheSameWayHasTheSameKey() throws IOException {
        try (var server = new FakeApi()) {
            importer(server).run(sales("GBP", Map.of("a", "b", "c", "d")));
            importer(server).run(sales("GBP", Map.of("c", "d", "a", "b")));
            importer(server).run(sales("EUR", Map.of("a", "b", "c", "d")));
            var keys = server.idempotencyKeys();
            assertThat(keys.get(0)).isEqualTo(keys.get(1)).isNotEqualTo(keys.get(2));
        }
    }

    @Test
    void aRefusalIsShownWithItsReasonAndCode() throws IOException {
        try (var server = new FakeApi()) {
            assertThatThrownBy(() -> TenonApi.signIn(server.address(), new SignIn("acme", "a@b", "wrong")))
                    .isInstanceOf(Refused.class)
                    .hasMessage("Sign-in refused: E-mail or password is wrong. (tenancy.sign-in, HTTP 401)");
        }
    }

    @Test
    void aServerThatDoesNotAnswerIsNamedWithTheWayOut() {
        assertThatThrownBy(() -> TenonApi.signIn(URI.create("http://127.0.0.1:1"), SIGN_IN))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("http://127.0.0.1:1 does not answer")
                .hasMessageContaining("./tenon up");
    }

    @Test
    void theBarGrowsWithTheRows() {
        assertThat(ProgressBar.bar(0.5, 2, 4))
                .isEqualTo("  [" + "#".repeat(20) + "-".repeat(20) + "]  50 %  2 of 4 documents");
    }

    private SalesImport importer(FakeApi server) {
        var print = new PrintStream(out, true, StandardCharsets.UTF_8);
        return new SalesImport(TenonApi.signIn(server.address(), SIGN_IN), new ProgressBar(print));
    }

    private SalesFile sales(String currency, Map<String, String> columns) throws IOException {
        var file = Files.writeString(folder.resolve("sales.csv"), "InvoiceNo,Price\n1,2.50\n");
        return new SalesFile(file, "acme", currency, columns);
    }
}
