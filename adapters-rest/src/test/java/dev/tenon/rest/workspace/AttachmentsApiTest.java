package dev.tenon.rest.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.rest.fake.Api;
import dev.tenon.rest.fake.FakeFiles;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AttachmentsApiTest {

    private static final String FILES = "/workspace/files";
    private static final String OF_RECORD = FILES + "?entity=crm.company&record=" + FakeFiles.RECORD;

    private final Api api = new Api();

    @Test
    void aFileIsAttachedListedAndRead() {
        var attached = attach("Offer%20%C3%A4%2B%22.pdf", "text/csv", "a,b");
        var path = attached.header("Location");

        assertThat(attached.status()).isEqualTo(201);
        assertThat(attached.json().getString("name")).isEqualTo("Offer ä+\".pdf");
        assertThat(attached.json().getString("contentType")).isEqualTo("text/csv");
        assertThat(attached.json().getInt("size")).isEqualTo(3);
        assertThat(attached.json().getString("sha256")).hasSize(64);
        assertThat(api.ask("GET", path, "").json()).isEqualTo(attached.json());
        assertThat(api.ask("GET", OF_RECORD, "").json().getJsonArray("items")).containsExactly(attached.json());
    }

    @Test
    void aDownloadIsAnAttachmentThatNoBrowserOpens() {
        var path = attach("Offer%20%C3%A4%22.pdf", "text/plain", "hello").header("Location");
        var content = api.ask("GET", path + "/content", "");

        assertThat(content.text()).isEqualTo("hello");
        assertThat(content.header("Content-Type")).startsWith("text/plain");
        assertThat(content.header("Content-Length")).isEqualTo("5");
        assertThat(content.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(content.header("Content-Security-Policy")).contains("sandbox");
        assertThat(content.header("Content-Disposition"))
                .isEqualTo("attachment; filename=\"Offer __.pdf\"; filename*=UTF-8''Offer%20%C3%A4%22.pdf");
    }

    @Test
    void aDeletedFileIsNotThere() {
        var path = attach("a", "text/plain", "a").header("Location");

        assertThat(api.ask("DELETE", path, "").status()).isEqualTo(204);
        assertThat(api.ask("DELETE", path, "").code()).isEqualTo("unknown-file");
        assertThat(api.ask("GET", path, "").status()).isEqualTo(404);
        assertThat(api.ask("GET", path + "/content", "").code()).isEqualTo("unknown-file");
        assertThat(api.ask("GET", FILES + "/nothing", "").status()).isEqualTo(404);
    }

    @ParameterizedTest
    @CsvSource({"large,413,file-too-large", "many,409,too-many-files", "%zz,400,invalid-input", "'',400,invalid-input"})
    void refusalsAreToldByTheirCodes(String name, int status, String code) {
        var refused = attach(name, "text/plain", "a");

        assertThat(refused.status()).isEqualTo(status);
        assertThat(refused.code()).isEqualTo(code);
    }

    @Test
    void aRecordThatIsNotThereHasNoFiles() {
        var unknown = FILES + "?entity=crm.company&record=" + UUID.randomUUID();

        assertThat(api.ask("GET", unknown, "").code()).isEqualTo("unknown-record");
        assertThat(api.ask("POST", unknown, "a", "Content-Type", "text/plain", "File-Name", "a")
                        .code())
                .isEqualTo("unknown-record");
        assertThat(api.ask("GET", FILES + "?entity=crm.company&record=x", "").wrongField())
                .isEqualTo("record");
        assertThat(api.ask("GET", FILES + "?record=" + FakeFiles.RECORD, "").wrongField())
                .isEqualTo("entity");
    }

    @Test
    void aFileMayBeLargerThanOtherBodies() {
        var large = new byte[3 * 1024 * 1024];
        var attached = api.ask("POST", OF_RECORD, large, "Content-Type", "image/png", "File-Name", "a.png");

        assertThat(attached.status()).isEqualTo(201);
        assertThat(attached.json().getInt("size")).isEqualTo(large.length);
    }

    private Api.Answer attach(String name, String type, String content) {
        return api.ask("POST", OF_RECORD, content, "Content-Type", type, "File-Name", name);
    }
}
