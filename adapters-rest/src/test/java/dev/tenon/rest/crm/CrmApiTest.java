package dev.tenon.rest.crm;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.crm.Company;
import dev.tenon.crm.ConvertLead;
import dev.tenon.crm.ConvertLead.Prospect;
import dev.tenon.crm.Lead;
import dev.tenon.kernel.Money;
import dev.tenon.kernel.entity.FieldValues;
import dev.tenon.rest.fake.Api;
import dev.tenon.rest.fake.FakeCrm;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class CrmApiTest {
    private static final UUID LEAD = new UUID(3, 3);
    private static final String CONVERT = "/crm/leads/" + LEAD + "/convert";

    private final Api api = new Api();

    @Test
    void aLeadIsConvertedAsItIsAskedFor() {
        var body = """
                {"opportunity":{"name":"Deal","amount":{"amount":"12.50","currency":"GBP"},"closesOn":"2026-12-24"}}""";
        var answer = api.ask("POST", CONVERT, body, "If-Match", "\"3\"");
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("ETag")).isEqualTo("\"4\"");
        assertThat(answer.json().keySet()).containsExactly("id", "version", "company", "contact");
        assertThat(api.crm.asked)
                .containsExactly(new ConvertLead(
                        new Lead.Id(LEAD),
                        3,
                        new ConvertLead.Matching(),
                        Optional.of(new Prospect(
                                "Deal",
                                Optional.of(Money.of("12.50", "GBP")),
                                Optional.of(LocalDate.of(2026, 12, 24))))));
    }

    @Test
    void theCompanyMayBeChosenOrNamed() {
        api.ask("POST", CONVERT, "{\"company\":\"" + LEAD + "\"}", "If-Match", "\"3\"");
        api.ask("POST", CONVERT, "{\"newCompany\":\"Acme\"}", "If-Match", "\"3\"");
        assertThat(api.crm.asked)
                .extracting(ConvertLead::company)
                .containsExactly(new ConvertLead.Existing(new Company.Id(LEAD)), new ConvertLead.Named("Acme"));
    }

    @Test
    void whatIsRefusedIsToldByFieldAndCode() {
        var answer = api.ask("POST", CONVERT, "{}", "If-Match", "\"9\"");
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.wrongField()).isEqualTo("company");
        assertThat(api.ask("POST", CONVERT, "{}").status()).isEqualTo(428);
        assertThat(api.ask("POST", "/crm/leads/x/convert", "{}", "If-Match", "\"1\"")
                        .code())
                .isEqualTo("unknown-lead");
        assertThat(api.ask("POST", CONVERT, "{\"colour\":1}", "If-Match", "\"1\"")
                        .wrongField())
                .isEqualTo("colour");
    }

    @Test
    void theStagesOfAnOpportunityAreToldFromTheFirst() {
        var answer = api.ask("GET", "/crm/opportunities/" + LEAD + "/stages", "");
        var items = answer.json().getJsonArray("items");
        assertThat(items.getJsonObject(0).getString("stage")).isEqualTo("talk");
        assertThat(items.getJsonObject(0).keySet()).containsExactly("pipeline", "stage", "since", "until", "movedBy");
        assertThat(items.getJsonObject(1)).doesNotContainKey("until");
        assertThat(api.ask("GET", "/crm/opportunities/" + FakeCrm.NOBODY + "/stages", "")
                        .code())
                .isEqualTo("unknown-opportunity");
    }

    @Test
    void whatIsToBeDoneNextIsToldWithWhetherItIsLate() {
        var company = new Company.Id(new UUID(0, 1));
        api.entities("opportunities").put(FieldValues.of(Map.of("name", "Deal", "company", company)));
        var id = api.ask("GET", "/crm/opportunities", "")
                .json()
                .getJsonArray("items")
                .getJsonObject(0)
                .getString("id");
        var activity = api.ask("GET", "/crm/opportunities/" + id + "/next-activity", "")
                .json()
                .getJsonObject("activity");
        assertThat(activity.getString("subject")).isEqualTo("Ring up");
        assertThat(activity.getBoolean("late")).isTrue();
        assertThat(api.ask("GET", "/crm/opportunities/" + FakeCrm.NOBODY + "/next-activity", "")
                        .code())
                .isEqualTo("unknown-opportunity");
    }

    @Test
    void whatHappenedToACompanyIsToldPageByPage() {
        var path = api.ask("POST", "/crm/companies", "{\"name\":\"Acme\"}").header("Location");
        var answer = api.ask("GET", path + "/timeline?limit=1", "").json();
        var entry = answer.getJsonArray("items").getJsonObject(0);
        assertThat(entry.getString("what")).isEqualTo("invoice-paid");
        assertThat(entry.getString("subject")).isEqualTo("2026-0042");
        assertThat(answer.getString("next")).isEqualTo("next");
        assertThat(api.ask("GET", "/crm/companies/" + FakeCrm.NOBODY + "/timeline", "")
                        .code())
                .isEqualTo("unknown-company");
    }
}
