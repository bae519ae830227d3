package dev.tenon.rest.tenancy;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.rest.fake.Api;
import org.junit.jupiter.api.Test;

class ModulesApiTest {

    private final Api api = new Api();

    @Test
    void theModulesAreListedWithWhatTheyNeed() {
        var items = api.ask("GET", "/tenant/modules", "").json().getJsonArray("items");
        assertThat(items).hasSize(2);
        var reporting = items.getJsonObject(1);
        assertThat(reporting.getString("module")).isEqualTo("reporting");
        assertThat(reporting.getBoolean("active")).isFalse();
        assertThat(reporting.getJsonArray("needs").getString(0)).isEqualTo("invoicing");
    }

    @Test
    void aModuleIsPutOnAndDeletedOff() {
        assertThat(api.ask("PUT", "/tenant/modules/reporting", "").json().getBoolean("active"))
                .isTrue();
        assertThat(api.ask("DELETE", "/tenant/modules/reporting", "").json().getBoolean("active"))
                .isFalse();
    }

    @Test
    void aModuleThatIsNotThereIsNotFound() {
        assertThat(api.ask("PUT", "/tenant/modules/astrology", "").status()).isEqualTo(404);
        assertThat(api.ask("PUT", "/tenant/modules/No%20Module", "").status()).isEqualTo(404);
    }

    @Test
    void aModuleThatOthersNeedIsAConflict() {
        var answer = api.ask("DELETE", "/tenant/modules/invoicing", "");
        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.code()).isEqualTo("module-needed");
        assertThat(answer.json().getString("detail")).contains("reporting");
    }
}
