package dev.tenon.launcher.job;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.tenon.launcher.api.TenonApi;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/**
 * The job as a user does it, one step after the other: import a month of sales, have the server killed in the middle, import again, take a
 * payment, and see receivables and revenue move in the books, in the journal and in Reporting alike; then meet a new company and bill it.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class SalesJobIT {
    private static final long SEED = 20240301;
    private static final int DOCUMENTS = 400;
    private static final String[] COLUMNS = {
        "--map=Number=document",
        "--map=Sku=item",
        "--map=Text=description",
        "--map=Qty=quantity",
        "--map=Day=date",
        "--map=Price=unitPrice",
        "--map=Buyer=customer"
    };
    private static final String AS_OF = "?asOf=2024-03-31";
    private static final ObjectMapper JSON = new ObjectMapper();

    private final GeneratedSales sales = new GeneratedSales(SEED, DOCUMENTS);

    private RunningTenon tenon;
    private Path file;
    private String imported = "";

    @BeforeAll
    void start(@TempDir Path temporary) throws IOException {
        System.out.println("Sales generated from seed " + SEED);
        tenon = RunningTenon.up(temporary);
        file = sales.writeTo(temporary.resolve("sales.csv"));
    }

    @AfterAll
    void stop() throws InterruptedException {
        tenon.close();
    }

    @Test
    @Order(1)
    void anImportThatAKilledServerInterruptsIsCompletedAfterARestart() throws IOException, InterruptedException {
        var interrupted = tenon.start(importing());
        RunningTenon.await(() -> posted() > DOCUMENTS / 10, "a part of the documents is posted");
        tenon.killServer();
        assertThat(interrupted.waitFor()).isNotZero();
        tenon.upAgain();
        var again = tenon.run(importing());
        assertThat(again.exit()).as(again.output()).isZero();
        imported = named(again.output());
        assertThat(figuresInBooks()).isEqualByComparingTo(sales.receivables());
    }

    @Test
    @Order(2)
    void everyNumberIsGivenOnceAndNoneIsLeftOut() {
        assertThat(numbers("invoice")).containsExactlyInAnyOrderElementsOf(expected("INV", sales.invoices()));
        assertThat(numbers("credit-note")).containsExactlyInAnyOrderElementsOf(expected("CRN", sales.creditNotes()));
    }

    @Test
    @Order(3)
    void everyRowIsPostedOrReportedWithItsLineAndReason() {
        var answer = api().get("/api/v1/invoicing/imports/" + imported);
        assertThat(answer.path("figures").path("rowsRefused").asInt()).isEqualTo(sales.refusedRows());
        assertThat(answer.path("figures").path("rowsPosted").asInt()
                        + answer.path("figures").path("rowsAlreadyPosted").asInt())
                .isEqualTo(sales.rowCount() - sales.refusedRows());
        var refused = pages("/api/v1/invoicing/imports/" + imported + "/rows?outcome=refused&limit=100");
        assertThat(refused).hasSize(sales.refusedRows()).allSatisfy(row -> {
            assertThat(row.path("line").asInt()).isPositive();
            assertThat(row.path("code").asText()).isIn("customer-missing", "price-invalid", "document-refused");
        });
    }

    @Test
    @Order(4)
    void theSameFileAgainChangesNothing() throws IOException, InterruptedException {
        var before = figuresInBooks();
        assertThat(tenon.run(importing()).exit()).isZero();
        assertThat(figuresInBooks()).isEqualByComparingTo(before);
        assertThat(numbers("invoice")).hasSize(sales.invoices());
    }

    @Test
    @Order(5)
    void reportingArrivesAtTheSameFigures() {
        RunningTenon.await(() -> figuresInReporting().compareTo(sales.receivables()) == 0, "Reporting has every event");
        assertThat(balanceOfReceivables()).isEqualByComparingTo(sales.receivables());
        var revenue = api().get("/api/v1/reporting/revenue?from=2024-03&to=2024-03");
        assertThat(amount(revenue.path("items").path(0).path("revenue"))).isEqualByComparingTo(sales.receivables());
        assertThat(api().post("/api/v1/reporting/reconcile", "reconcile-1", JSON.createObjectNode())
                        .path("differences"))
                .isEmpty();
    }

    @Test
    @Order(6)
    void aPaymentLowersReceivablesAndNotRevenue() {
        var invoice = api().get("/api/v1/invoicing/invoices?status=posted&limit=1")
                .path("items")
                .path(0);
        api().post("/api/v1/invoicing/payments", "payment-1", payment(invoice, "1.00"));
        var expected = sales.receivables().subtract(BigDecimal.ONE);
        assertThat(amount(api().get("/api/v1/invoicing/aging")
                        .path("parts")
                        .path(0)
                        .path("total")))
                .isEqualByComparingTo(expected);
        RunningTenon.await(
                () -> amount(api().get("/api/v1/reporting/receivables")
                                        .path("items")
                                        .path(0)
                                        .path("total"))
                                .compareTo(expected)
                        == 0,
                "the payment reaches Reporting");
        var rebuilt = api().post("/api/v1/invoicing/projections/compare", "compare-1", JSON.createObjectNode());
        assertThat(rebuilt.path("equal").asBoolean()).isTrue();
    }

    @Test
    @Order(7)
    void aNewCompanyIsSoonACustomerAndWhatItIsBilledIsSoonInReporting() {
        var company = JSON.createObjectNode()
                .put("name", "Bolt & Söhne GmbH")
                .put("reference", "J-1")
                .put("country", "DE");
        var made = api().post("/api/v1/crm/companies", "company-1", company);
        RunningTenon.await(() -> customer("J-1").isPresent(), "the company is a customer");
        var customer = customer("J-1").orElseThrow();
        assertThat(customer.path("company")).isEqualTo(made.path("id"));
        assertThat(customer.path("name").asText()).isEqualTo("Bolt & Söhne GmbH");
        var draft = api().post("/api/v1/invoicing/invoices", "draft-1", draft(customer));
        var posting = JSON.createObjectNode().put("postedOn", "2024-04-01");
        api().post("/api/v1/invoicing/invoices/" + draft.path("id").asText() + "/post", "post-1", posting);
        RunningTenon.await(() -> owed(customer).compareTo(new BigDecimal("37.50")) == 0, "Reporting has the invoice");
    }

    @Test
    @Order(8)
    void theSamplesAreThereOnceAlthoughTheSystemWasStartedTwice() {
        for (var slug : List.of("acme", "globex")) {
            var companies = items(tenon.api(slug), "/api/v1/crm/companies?limit=100");
            assertThat(companies).hasSize(12);
            assertThat(items(tenon.api(slug), "/api/v1/crm/contacts?limit=100")).hasSizeGreaterThanOrEqualTo(12);
            var ids = companies.stream().map(company -> company.path("id")).toList();
            RunningTenon.await(
                    () -> items(tenon.api(slug), "/api/v1/invoicing/customers?limit=100").stream()
                            .map(customer -> customer.path("company"))
                            .toList()
                            .containsAll(ids),
                    "every company is a customer");
            assertThat(items(tenon.api(slug), "/api/v1/invoicing/customers?limit=100"))
                    .hasSize(12);
        }
    }

    @Test
    @Order(9)
    void anOperatorIsToldWhatDiedAndWhatWaitsForWhat() throws IOException, InterruptedException {
        assertThat(tenon.run("status").output()).contains("no dead letters");
        assertThat(tenon.run("parked", "list").output()).contains("Nothing is parked.");
        tenon.execute(
                "insert into platform.parked_event select id, 'reporting', gen_random_uuid(), 'test:missing', now(), 1,"
                        + " now(), 'invoicing.invoice-posted', '0', gen_random_uuid(), 'module:test', gen_random_uuid(), 'none', ''"
                        + " from platform.tenant where slug = 'wholesale'");
        var listed = tenon.run("parked", "list");
        assertThat(listed.exit()).isZero();
        assertThat(listed.output()).contains("tenant wholesale", "reporting waits for test:missing", "1 parked");
    }

    private Optional<JsonNode> customer(String reference) {
        return pages("/api/v1/invoicing/customers?limit=100").stream()
                .filter(customer -> customer.path("reference").asText().equals(reference))
                .findFirst();
    }

    private static JsonNode draft(JsonNode customer) {
        var draft = JSON.createObjectNode()
                .put("customer", customer.path("id").asText())
                .put("currency", "GBP");
        var line =
                draft.putArray("lines").addObject().put("description", "Bolts").put("quantity", "3");
        line.putObject("unitPrice").put("amount", "12.50").put("currency", "GBP");
        return draft;
    }

    private BigDecimal owed(JsonNode customer) {
        return pages("/api/v1/reporting/customers/open?limit=100").stream()
                .filter(open -> open.path("customer").equals(customer.path("id")))
                .map(open -> amount(open.path("open")))
                .findFirst()
                .orElse(BigDecimal.ZERO);
    }

    private static List<JsonNode> items(TenonApi api, String path) {
        var all = new ArrayList<JsonNode>();
        api.get(path).path("items").forEach(all::add);
        return all;
    }

    /** The command says where the report of its rows is. */
    private static String named(String output) {
        var matcher = Pattern.compile("imports/([0-9a-f-]{36})/rows").matcher(output);
        assertThat(matcher.find()).as(output).isTrue();
        return matcher.group(1);
    }

    private String[] importing() {
        var words =
                new ArrayList<>(List.of("import", "sales", file.toString(), "--tenant=wholesale", "--currency=GBP"));
        words.addAll(List.of(COLUMNS));
        return words.toArray(String[]::new);
    }

    private TenonApi api() {
        return tenon.api("wholesale");
    }

    private int posted() {
        return api().get("/api/v1/invoicing/invoices?status=posted&limit=100")
                .path("items")
                .size();
    }

    private BigDecimal figuresInBooks() {
        return amount(api().get("/api/v1/invoicing/aging" + AS_OF)
                .path("parts")
                .path(0)
                .path("total"));
    }

    private BigDecimal figuresInReporting() {
        return amount(api().get("/api/v1/reporting/receivables" + AS_OF)
                .path("items")
                .path(0)
                .path("total"));
    }

    private BigDecimal balanceOfReceivables() {
        for (var balance :
                api().get("/api/v1/invoicing/journal/balances" + AS_OF).path("items")) {
            if (balance.path("account").asText().equals("receivables")) {
                return amount(balance.path("balance"));
            }
        }
        return BigDecimal.ZERO;
    }

    private List<String> numbers(String kind) {
        return pages("/api/v1/invoicing/invoices?kind=" + kind + "&limit=100").stream()
                .map(document -> document.path("number").asText())
                .toList();
    }

    private static List<String> expected(String series, int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(number -> String.format(Locale.ROOT, "%s-2024-%06d", series, number))
                .toList();
    }

    private List<JsonNode> pages(String path) {
        var all = new ArrayList<JsonNode>();
        var page = api().get(path);
        page.path("items").forEach(all::add);
        while (page.hasNonNull("next")) {
            page = api().get(path + "&cursor=" + page.path("next").asText());
            page.path("items").forEach(all::add);
        }
        return all;
    }

    private static JsonNode payment(JsonNode invoice, String amount) {
        var body =
                JSON.createObjectNode().put("customer", invoice.path("customer").asText());
        body.putObject("amount").put("amount", amount).put("currency", "GBP");
        var allocation = body.putArray("allocations").addObject();
        allocation.put("invoice", invoice.path("id").asText());
        allocation.putObject("amount").put("amount", amount).put("currency", "GBP");
        return body;
    }

    private static BigDecimal amount(JsonNode money) {
        return new BigDecimal(money.path("amount").asText("0"));
    }
}
