package dev.tenon.launcher.tenants;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.tenon.crm.Affiliation;
import dev.tenon.launcher.api.TenonApi;
import dev.tenon.launcher.folder.SignIn;
import dev.tenon.launcher.tenants.RecordingApi.Asked;
import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SampleCompaniesTest {
    private final RecordingApi server;

    SampleCompaniesTest() throws IOException {
        server = new RecordingApi();
    }

    static List<Firm> firms() {
        return Firm.ALL;
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @ParameterizedTest
    @MethodSource("firms")
    void theSameFirmAsksForTheSameUnderTheSameKeys(Firm firm) {
        assertThat(asked(firm)).isEqualTo(asked(firm)).extracting(Asked::key).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("firms")
    void whoBoughtAlreadyKeepsItsNumber(Firm firm) {
        var companies = asked(firm).getFirst().values();
        var names = texts(companies, "name");
        assertThat(names).hasSize(12).doesNotHaveDuplicates();
        assertThat(names.subList(0, firm.customers().size())).isEqualTo(firm.customers());
        assertThat(texts(companies, "reference"))
                .isEqualTo(IntStream.rangeClosed(1, companies.size())
                        .mapToObj(SampleSales::reference)
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("firms")
    void everyCompanyHasOneWhoGetsItsInvoices(Firm firm) {
        var requests = asked(firm);
        var billed = requests.getLast().values().stream()
                .map(contact -> contact.path("companies").path(0))
                .filter(affiliation -> affiliation.path("role").asText().equals(Affiliation.BILLING))
                .map(affiliation -> affiliation.path("company").asText())
                .toList();
        assertThat(billed)
                .isEqualTo(IntStream.rangeClosed(1, requests.getFirst().values().size())
                        .mapToObj(number -> "id-" + number)
                        .toList());
    }

    @Test
    void noTwoFirmsKnowTheSamePeople() {
        assertThat(Firm.ALL.stream().map(firm -> asked(firm).getLast().body()).distinct())
                .hasSameSizeAs(Firm.ALL);
    }

    private List<Asked> asked(Firm firm) {
        var api = TenonApi.signIn(server.address(), new SignIn(firm.slug(), "admin@a.example", "right"));
        new SampleCompanies(api, firm).generate();
        return server.taken();
    }

    private static List<String> texts(List<JsonNode> all, String field) {
        return all.stream().map(values -> values.path(field).asText()).toList();
    }
}
