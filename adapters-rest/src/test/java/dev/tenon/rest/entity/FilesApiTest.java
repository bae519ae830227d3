package dev.tenon.rest.entity;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.crm.Company;
import dev.tenon.kernel.entity.EntityCatalog;
import dev.tenon.kernel.entity.EntityType;
import dev.tenon.rest.fake.Api;
import dev.tenon.rest.fake.FakeEntities;
import dev.tenon.rest.fake.Generated;
import jakarta.json.JsonObject;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class FilesApiTest {

    private static final String IMPORT = "/crm/companies/import";

    private final Api api = new Api();

    static Stream<String> plurals() {
        return FakeEntities.catalog().all().stream()
                .<EntityType<?>>map(EntityCatalog.Entry::type)
                .filter(type -> type.module().equals(Company.TYPE.module()))
                .filter(type -> !type.uniques().isEmpty()) // by which the fake tells its rows apart
                .map(EntityType::plural);
    }

    @ParameterizedTest
    @MethodSource("plurals")
    void anExportThatIsImportedAgainChangesNothing(String plural) {
        var generated = new Generated(System.nanoTime());
        var entities = api.entities(plural);
        IntStream.range(0, 300).forEach(number -> entities.put(generated.values(entities.type(), number)));
        var exported = api.ask("GET", "/crm/" + plural + "/export", "");
        var again = csv("/crm/" + plural + "/import", exported.text());

        assertThat(exported.status()).isEqualTo(200);
        assertThat(again.text()).isEqualTo("""
                {"created":0,"changed":0,"unchanged":300,"refused":0,"refusedRows":[],"refusedRowsLeftOut":0}""");
        var elsewhere = new Api();
        assertThat(csv(elsewhere, "/crm/" + plural + "/import", exported.text())
                        .json()
                        .getInt("created"))
                .isEqualTo(300);
        assertThat(elsewhere.ask("GET", "/crm/" + plural + "/export", "").text())
                .isEqualTo(exported.text());
    }

    @Test
    void noCellBeginsAFormula() {
        csv(IMPORT, "name,phone\n=1+1,+44 20 7946 0000\n@x,-1\n");
        var exported = api.ask("GET", "/crm/companies/export", "").text();

        assertThat(exported)
                .contains("'=1+1", "'+44 20 7946 0000", "'@x", "'-1")
                .doesNotContain(",+", ",-", "\n=");
    }

    @Test
    void columnsAreNamedByFieldOrLabelInAnyCase() {
        var report = csv(IMPORT, "\uFEFFNAME,Tax number,taGs\r\nAcme,GB1,Gold | Silver\r\n");

        assertThat(report.json().getInt("created")).isEqualTo(1);
        var company = listed();
        assertThat(company.getString("name")).isEqualTo("Acme");
        assertThat(company.getString("taxNumber")).isEqualTo("GB1");
        assertThat(company.getJsonArray("tags").toString()).isEqualTo("[\"Gold\",\"Silver\"]");
    }

    @Test
    void aCellThatItsFieldCannotHoldRefusesItsRowAlone() {
        var report = csv("/crm/gadgets/import", """
                        code,fragile,pieces,price,madeOn,sizes,colour
                        A,yes,7,12.50 GBP,2026-11-30,"[{""label"":""S""}]",black
                        B,perhaps,many,12.50,30.11.2026,S,red
                        bad,,,,,,
                        """).json();

        assertThat(report.getInt("created")).isEqualTo(1);
        assertThat(report.getInt("refused")).isEqualTo(2);
        var first = report.getJsonArray("refusedRows").getJsonObject(0);
        assertThat(first.getInt("line")).isEqualTo(3);
        assertThat(first.getJsonArray("errors").getValuesAs(JsonObject.class))
                .extracting(error -> error.getString("field") + " " + error.getString("code"))
                .containsExactly(
                        "fragile unreadable",
                        "pieces unreadable",
                        "price unreadable",
                        "madeOn unreadable",
                        "sizes unreadable",
                        "colour unreadable");
        assertThat(report.getJsonArray("refusedRows").getJsonObject(1).getInt("line"))
                .isEqualTo(4);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "'' ~ no-heading ~ 1",
                "'name,colour\nAcme,red\n' ~ unknown-column ~ 1",
                "'name,Name\nAcme,Acme\n' ~ repeated-column ~ 1",
                "'name,phone\nAcme,1\nBolt\nCord,3\n' ~ wrong-width ~ 3",
                "'name,phone\nAcme,1\nBolt,2,3\n' ~ wrong-width ~ 3",
                "'name,phone\nAcme,1\nBolt,\"2\nCord,3\n' ~ broken-csv ~ 3",
                "'name,phone\nAcme,1\nB#lt,2\n' ~ not-utf-8 ~ 3",
            })
    void aFileThatCannotBeReadIsRefusedWithItsLine(String file, String code, int line) {
        var answer = bytes(file);

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.code()).isEqualTo(code);
        assertThat(answer.json().getString("detail")).startsWith("Line " + line + ":");
        assertThat(answer.header("Content-Type")).isEqualTo("application/problem+json");
        if (line > 1) {
            assertThat(answer.json().getJsonObject("report").getInt("created")).isEqualTo(1);
            assertThat(answer.json().getString("correlation")).isEqualTo(answer.header("X-Correlation-Id"));
        }
    }

    @Test
    void aLineThatNeverEndsIsRefused() {
        var answer = csv(IMPORT, "name\nAcme\n" + "x".repeat(700_000) + "\n");

        assertThat(answer.code()).isEqualTo("broken-csv");
        assertThat(answer.json().getInt("line")).isEqualTo(3);
    }

    @Test
    void theOutcomeOfEveryRowIsToBeHadAsAFile() {
        csv(IMPORT, "name,reference\nAcme,1\nBolt,2\n");
        var outcomes = api.ask(
                "POST",
                IMPORT,
                "name,reference\nAcme,1\nBold,2\nCord,3\nbad,4\n,\"",
                "Content-Type",
                "text/csv",
                "Accept",
                "text/csv");

        assertThat(outcomes.status()).isEqualTo(422);
        assertThat(outcomes.text().lines().map(line -> line.replaceAll("[0-9a-f-]{36}", "ID")))
                .startsWith(
                        "line,outcome,id,code,detail",
                        "2,unchanged,ID,,",
                        "3,changed,ID,,",
                        "4,created,ID,,",
                        "5,refused,,not-that,name: must not be bad")
                .anyMatch(line -> line.startsWith("6,stopped,,broken-csv,"));
    }

    @Test
    void onlyTheFirstRefusedRowsAreNamed() {
        var file = "name\n" + Stream.generate(() -> "bad\n").limit(1003).collect(Collectors.joining());
        var report = csv(IMPORT, file).json();

        assertThat(report.getInt("refused")).isEqualTo(1003);
        assertThat(report.getJsonArray("refusedRows")).hasSize(1000);
        assertThat(report.getInt("refusedRowsLeftOut")).isEqualTo(3);
    }

    @Test
    void rowsAreReadWhileTheyCome() {
        var begin = new ByteArrayInputStream(("name\n" + "Acme\n".repeat(100_000)).getBytes(StandardCharsets.UTF_8));
        var rows = new CsvRows(Company.TYPE, new SequenceInputStream(begin, InputStream.nullInputStream()));

        assertThat(rows.next().values().find("name")).contains("Acme");
        assertThat(begin.available()).isGreaterThan(200_000);
    }

    @Test
    void anExportTakesTheFiltersOfTheList() {
        api.ask("GET", "/crm/companies/export?country=GB&sort=name", "");

        assertThat(api.entities("companies").asked.getLast().filters()).hasSize(1);
        assertThat(api.ask("GET", "/crm/companies/export?colour=red", "").code())
                .isEqualTo("bad-query");
        assertThat(api.ask("GET", "/inventory/widgets/export", "").code()).isEqualTo("module-not-active");
    }

    @Test
    void aFileOfAnotherEncodingIsNotTaken() {
        assertThat(api.ask("POST", IMPORT, "name\nA\n", "Content-Type", "text/csv;charset=iso-8859-1")
                        .status())
                .isEqualTo(415);
        assertThat(api.ask("POST", "/inventory/widgets/import", "name\nA\n", "Content-Type", "text/csv")
                        .code())
                .isEqualTo("module-not-active");
    }

    private JsonObject listed() {
        return api.ask("GET", "/crm/companies", "").json().getJsonArray("items").getJsonObject(0);
    }

    /** With a byte that is no UTF-8 in the place of each #. */
    private Api.Answer bytes(String file) {
        var bytes = file.getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = bytes[i] == '#' ? (byte) 0xFC : bytes[i];
        }
        return api.ask("POST", IMPORT, bytes, "Content-Type", "text/csv");
    }

    private Api.Answer csv(String path, String file) {
        return csv(api, path, file);
    }

    private static Api.Answer csv(Api api, String path, String file) {
        return api.ask("POST", path, file, "Content-Type", "text/csv");
    }
}
