package dev.tenon.extension.host;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tenon.extension.ExtensionId;
import dev.tenon.invoicing.InvoicingPermissions;
import dev.tenon.kernel.TenantId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an operator writes into the file of grants. */
class GrantsFileTest {
    private static final TenantId FIRM = new TenantId(new UUID(1, 1));
    private static final TenantId OTHER = new TenantId(new UUID(2, 2));
    private static final ExtensionId WATCH = new ExtensionId("watch");

    @TempDir
    Path folder;

    @Test
    void eachTenantGrantsForItself() throws IOException {
        var grants = GrantsFile.read(written("""
                {"watch": {"%s": ["invoicing.customer.read"], "%s": []}}""".formatted(FIRM, OTHER)));
        assertThat(grants.granted(FIRM, WATCH)).contains(Set.of(InvoicingPermissions.READ_CUSTOMERS));
        assertThat(grants.granted(OTHER, WATCH))
                .as("enabled, without permissions")
                .contains(Set.of());
        assertThat(grants.granted(new TenantId(new UUID(3, 3)), WATCH)).isEmpty();
        assertThat(grants.granted(FIRM, new ExtensionId("other"))).isEmpty();
    }

    @Test
    void theFileThatTheDocsShowIsUnderstood() {
        var firm = TenantId.of("01900000-0000-7000-8000-000000000001");
        var grants = GrantsFile.read(Path.of("../../docs/examples/grants.json"));
        assertThat(grants.granted(firm, new ExtensionId("big-invoice-watch")))
                .contains(Set.of(InvoicingPermissions.READ_CUSTOMERS));
    }

    @Test
    void withoutAFileNothingIsGranted() {
        assertThat(GrantsFile.read(folder.resolve("none.json")).granted(FIRM, WATCH))
                .isEmpty();
    }

    @Test
    void everyFaultIsNamedWithItsPath() throws IOException {
        var file = written("""
                {"Watch": {}, "watch": {"acme": [], "%s": ["read"]}, "other": []}""".formatted(FIRM));
        assertThatThrownBy(() -> GrantsFile.read(file))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContainingAll("$.Watch", "$.watch.acme", "$.watch." + FIRM + "[0]", "$.other");
    }

    private Path written(String json) throws IOException {
        return Files.writeString(folder.resolve(GrantsFile.NAME), json);
    }
}
