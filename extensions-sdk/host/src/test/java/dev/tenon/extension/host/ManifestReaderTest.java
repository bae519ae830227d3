package dev.tenon.extension.host;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.tenon.invoicing.InvoicingPermissions;
import dev.tenon.kernel.EventType;
import dev.tenon.kernel.Version;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a manifest may say, and how its faults are named. */
class ManifestReaderTest {
    private static final String WHOLE = """
            {"id": "watch", "version": "1.2.3", "name": "Watch", "tenon": "[0.1.0,0.2.0)",
             "permissions": ["invoicing.customer.read"], "events": ["invoicing.invoice-posted"],
             "entryPoint": "com.example.Watch", "verticals": ["verticals/a.json"]}""";

    @Test
    void everythingThatItSaysIsRead() {
        var manifest = ManifestReader.read(WHOLE);
        assertThat(manifest.id()).hasToString("watch");
        assertThat(manifest.id().actor()).hasToString("extension-watch");
        assertThat(manifest.version()).isEqualTo(new Version(1, 2, 3));
        assertThat(manifest.permissions()).containsExactly(InvoicingPermissions.READ_CUSTOMERS);
        assertThat(manifest.events()).containsExactly(EventType.parse("invoicing.invoice-posted"));
        assertThat(manifest.entryPoint()).contains("com.example.Watch");
        assertThat(manifest.verticals()).containsExactly("verticals/a.json");
    }

    @Test
    void aRangeBeginsWithItsFirstVersionAndEndsBeforeItsLast() {
        var range = ManifestReader.read(WHOLE).tenon();
        assertThat(range.includes(Version.of("0.1.0"))).isTrue();
        assertThat(range.includes(Version.of("0.1.99"))).isTrue();
        assertThat(range.includes(Version.of("0.2.0"))).isFalse();
        assertThat(range.includes(Version.of("0.0.9"))).isFalse();
    }

    @Test
    void aFieldThatIsMissingIsNamed() {
        assertThat(defectsOf("{\"id\": \"watch\", \"version\": \"1.2.3\", \"name\": \"Watch\"}"))
                .containsExactly("field-missing $.tenon");
    }

    @Test
    void allFaultsAreNamedAtOnce() {
        assertThat(defectsOf(WHOLE.replace("\"watch\"", "\"Watch!\"")
                        .replace("[0.1.0,0.2.0)", "0.1")
                        .replace("invoicing.customer.read", "everything")
                        .replace("[\"verticals/a.json\"]", "[\"verticals/a.json\", 7]")))
                .containsExactly(
                        "field-invalid $.id",
                        "field-invalid $.tenon",
                        "field-invalid $.permissions[0]",
                        "field-invalid $.verticals[1]");
    }

    @Test
    void whoListensHasAnEntryPoint() {
        assertThat(defectsOf(WHOLE.replace("\"entryPoint\": \"com.example.Watch\",", "")))
                .containsExactly("field-missing $.entryPoint");
    }

    @Test
    void aFieldThatIsNotKnownIsNotPassedOver() {
        assertThat(defectsOf(WHOLE.replace("\"permissions\"", "\"permission\"")))
                .containsExactly("field-unknown $.permission");
    }

    @Test
    void aListIsNotAText() {
        assertThat(defectsOf(WHOLE.replace("[\"invoicing.invoice-posted\"]", "\"invoicing.invoice-posted\"")))
                .containsExactly("field-invalid $.events");
    }

    @Test
    void jsonThatIsBrokenIsShownWhereItBreaks() {
        var unfit = catchThrowableOfType(Unfit.class, () -> ManifestReader.read("{\"id\": \"a\",\n \"id\": \"b\"}"));
        assertThat(unfit.defects()).singleElement().satisfies(defect -> {
            assertThat(defect.code()).isEqualTo("malformed-json");
            assertThat(defect.where()).startsWith("META-INF/tenon-extension.json line 2 column ");
        });
        assertThat(defectsOf("[]")).containsExactly("malformed-json ");
        assertThat(defectsOf("{} {}")).hasSize(1);
    }

    private static List<String> defectsOf(String manifest) {
        return catchThrowableOfType(Unfit.class, () -> ManifestReader.read(manifest)).defects().stream()
                .map(defect -> defect.code() + " " + defect.where().replaceFirst("META-INF/tenon-extension.json ?", ""))
                .toList();
    }
}
