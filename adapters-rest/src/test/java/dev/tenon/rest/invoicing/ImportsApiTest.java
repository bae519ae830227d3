package dev.tenon.rest.invoicing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.rest.fake.Api;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ImportsApiTest {

    private static final String FILE = """
            No,StockCode,Quantity,InvoiceDate,UnitPrice,CustomerID
            1,A,6,2026-11-30,2.55,
            1,B,6,2026-11-30,2.55,
            1,C,6,2026-11-30,2.55,
            """;

    private final Api api = new Api();

    @Test
    void aFileIsTakenInAndPostedInTheBackground() {
        var answer = upload("?currency=GBP&termsDays=14&map=No%3Ddocument", FILE);

        assertThat(answer.status()).isEqualTo(202);
        assertThat(answer.json().getInt("rows")).isEqualTo(3);
        var id = answer.json().getString("id");
        assertThat(api.imports.jobs).containsExactly("sales-import:" + id);
        assertThat(api.imports.orders.getFirst().mapping()).isEqualTo(Map.of("No", "document"));
        assertThat(api.imports.orders.getFirst().termsDays()).isEqualTo(14);
        assertThat(api.ask("GET", answer.header("Location"), "").json().getString("state"))
                .isEqualTo("completed");
    }

    @Test
    void aCompletedImportIsNotRunAgain() {
        upload("?currency=GBP&map=No%3Ddocument", FILE);
        var again = upload("?currency=GBP&map=No%3Ddocument", FILE);

        assertThat(again.status()).isEqualTo(202);
        assertThat(api.imports.jobs).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "'', currency",
        "?currency=GBP&termsDays=x, termsDays",
        "?currency=GBP&source=S+P, source",
        "?currency=GBP&map=document, map",
    })
    void settingsThatDoNotFitAreNamed(String query, String field) {
        var answer = upload(query, FILE);

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.wrongField()).isEqualTo(field);
    }

    @Test
    void anUploadNeedsAKey() {
        var answer = api.ask("POST", "/invoicing/imports?currency=GBP", FILE, "Content-Type", "text/csv");

        assertThat(answer.code()).isEqualTo("idempotency-key-required");
    }

    @Test
    void aFileThatIsNoSalesFileIsRefusedWithItsLine() {
        var answer = upload("?currency=GBP", FILE);

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.code()).isEqualTo("malformed-sales-file");
        assertThat(answer.json().getString("detail")).contains("Line 1").contains("document");
    }

    @Test
    void theRowReportComesByPagesOrAllAtOnceAsCsv() {
        var rows = upload("?currency=GBP&map=No%3Ddocument", FILE).header("Location") + "/rows";
        var page = api.ask("GET", rows + "?outcome=refused", "").json();
        var csv = api.ask("GET", rows, "", "Accept", "text/csv");

        assertThat(page.getJsonArray("items")).hasSize(2);
        assertThat(page.getJsonArray("items").getJsonObject(0).getString("outcome"))
                .isEqualTo("refused");
        assertThat(page.getString("next")).isEqualTo("2");
        assertThat(csv.text().lines()).hasSize(4).element(1).asString().startsWith("2,refused,,customer-missing,");
        assertThat(csv.header("Content-Type")).startsWith("text/csv");
    }

    @Test
    void anUnknownImportHasNoRows() {
        assertThat(api.ask("GET", "/invoicing/imports/" + UUID.randomUUID() + "/rows", "")
                        .status())
                .isEqualTo(404);
        assertThat(api.ask("GET", "/invoicing/imports/7", "").code()).isEqualTo("unknown-import");
    }

    private Api.Answer upload(String query, String file) {
        return api.ask(
                "POST", "/invoicing/imports" + query, file, "Content-Type", "text/csv", "Idempotency-Key", "file-1");
    }
}
