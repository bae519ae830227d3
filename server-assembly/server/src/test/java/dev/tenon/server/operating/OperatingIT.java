package dev.tenon.server.operating;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.server.TestFirm;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Two firms work; then what the running server tells of it to its operator, and what it does not. */
@ExtendWith(ArquillianExtension.class)
class OperatingIT {
    private static final List<String> BACKLOGS = List.of(
            "tenon_outbox_waiting",
            "tenon_outbox_oldest_seconds",
            "tenon_audit_waiting",
            "tenon_audit_oldest_seconds",
            "tenon_parked_waiting",
            "tenon_parked_oldest_seconds");
    private static final List<String> DUE = List.of("tenon_due_waiting", "tenon_due_failing");
    private static final List<String> CHANNELS =
            List.of("tenon-crm", "tenon-invoicing", "tenon-reporting", "tenon-extension-big-invoice-watch");
    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private static Optional<Scrape> before = Optional.empty();
    private static Optional<Day> day = Optional.empty();

    @Deployment(testable = false)
    static WebArchive application() {
        return ShrinkWrap.createFromZipFile(
                WebArchive.class,
                Path.of(System.getProperty("tenon.server"), "apps/tenon.war").toFile());
    }

    @BeforeAll
    static void firmsWork() {
        before = Optional.of(Scrape.now());
        day = Optional.of(Day.worked());
    }

    @Test
    void theServerIsAliveAndStartedAndItsLifeDoesNotHangOnTheDatabase() {
        var live = Address.get("/health/live").with(200).json();
        assertThat(live.path("checks"))
                .extracting(check -> check.path("name").asText())
                .containsExactly("threads");
        assertThat(Address.get("/health/started").status()).isEqualTo(200);
    }

    @Test
    void theJournalIsPreparedForTheMonthsAhead() {
        var checks = Address.get("/health/ready").with(200).json().path("checks");
        assertThat(checks)
                .filteredOn(check -> check.path("name").asText().equals("journal"))
                .singleElement()
                .satisfies(journal -> {
                    assertThat(journal.at("/data/monthsAhead").asInt()).isEqualTo(3);
                    assertThat(journal.at("/data/tooFew").asBoolean()).isFalse();
                });
        assertThat(Scrape.now().figure("tenon_journal_months_ahead")).isEqualTo(3);
    }

    @Test
    void everyFirmsHousekeepingWaitsForTheNight() {
        var firms = Arrays.stream(TestFirm.values()).map(TestFirm::slug).toList();
        assertThat(NightWork.once(waiting -> waiting.containsAll(firms))).containsAll(firms);
    }

    @Test
    void requestsAreCountedByTheirRoutes() {
        assertCounted(1, "POST", "/invoicing/invoices/{id}/post", 200);
        assertCounted(10, "GET", "/invoicing/invoices/{id}", 404);
        assertCounted(1, "POST", "/auth/token", 401);
    }

    @Test
    void requestsForDeclaredEntitiesAreCountedByTheirModule() {
        assertCounted(1, "POST", "/crm/companies", 201);
        assertCounted(10, "GET", "/crm/companies/{id}", 404);
        assertCounted(1, "GET", "/{module}/{plural}", 404);
    }

    @Test
    void whatWaitedIsDone() {
        var after = Scrape.once(scrape -> BACKLOGS.stream().allMatch(name -> scrape.figure(name) == 0));
        assertThat(BACKLOGS).allSatisfy(name -> assertThat(after.figure(name)).isZero());
    }

    /** Of other tests' work some may still be due. */
    @Test
    void whatBecameDueIsDone() {
        var after = Scrape.once(scrape -> DUE.stream().allMatch(name -> scrape.figure(name) <= before().figure(name)));
        assertThat(DUE).allSatisfy(name -> assertThat(after.figure(name)).isLessThanOrEqualTo(before().figure(name)));
    }

    @Test
    void eventsLeaveAndEveryChannelTakesThem() {
        var after = Scrape.once(scrape -> CHANNELS.stream().allMatch(channel -> caughtUp(scrape, channel)));
        assertThat(CHANNELS).allSatisfy(channel -> {
            assertThat(after.figure("tenon_channel_taken", channel))
                    .isGreaterThan(before().figure("tenon_channel_taken", channel));
            assertThat(after.figure("tenon_channel_behind", channel)).isZero();
            assertThat(after.figure("tenon_channel_silent_seconds", channel)).isBetween(0.0, 30.0);
        });
        assertThat(after.figure("tenon_relay_active")).isEqualTo(1);
        assertThat(after.figure("tenon_relay_failing_seconds")).isZero();
        assertThat(after.figure("tenon_relay_published")).isGreaterThan(before().figure("tenon_relay_published"));
        assertThat(after.figure("tenon_dead_letters")).isEqualTo(before().figure("tenon_dead_letters"));
    }

    @Test
    void noSampleNamesATenantOrWhatATenantMade() {
        var labels = Scrape.now().samples().stream()
                .flatMap(sample -> sample.labels().entrySet().stream())
                .map(label -> label.getKey() + "=" + label.getValue())
                .collect(Collectors.toSet());
        assertThat(labels)
                .contains("channel=tenon-reporting")
                .noneMatch(label -> ID.matcher(label).find())
                .noneMatch(label -> label.contains("harbour") || label.contains("@"))
                .allSatisfy(label -> assertThat(label).doesNotContain(day().secrets()));
    }

    @Test
    void aLineOfARefusedRequestSaysWhoseItIs() {
        var lines = linesOfTheDay();
        assertThat(day().refused())
                .allSatisfy(refused -> assertThat(lines)
                        .filteredOn(line -> line.logger().equals("dev.tenon.rest.problem.Problems"))
                        .filteredOn(line ->
                                line.correlation().equals(refused.reply().correlation()))
                        .singleElement()
                        .satisfies(line -> {
                            assertThat(line.message()).isEqualTo(refused.message());
                            assertThat(line.whose()).isEqualTo(refused.whose());
                        }));
    }

    @Test
    void aLineOfAnEventSaysWhoseRequestCausedIt() {
        var watch = "extension-big-invoice-watch";
        assertThat(linesOfTheDay())
                .filteredOn(OperatingIT::isOfTheExtension)
                .isNotEmpty()
                .allSatisfy(line -> {
                    assertThat(line.message()).contains(day().posting().text("number"));
                    assertThat(line.whose()).contains(new Whose(day().member().tenant(), "module:" + watch, watch));
                });
    }

    @Test
    void noLineIsOfATenantWhoseWorkItIsNot() {
        var tenants = linesOfTheDay().stream()
                .filter(line -> line.whose().isPresent())
                .collect(Collectors.groupingBy(
                        ServerLog.Line::correlation,
                        Collectors.mapping(line -> line.whose().orElseThrow().tenant(), Collectors.toSet())));
        assertThat(tenants).doesNotContainKey("");
        assertThat(day().refused())
                .allSatisfy(refused -> assertThat(
                                tenants.getOrDefault(refused.reply().correlation(), Set.of()))
                        .isEqualTo(refused.whose().map(Whose::tenant).stream().collect(Collectors.toSet())));
    }

    @Test
    void theLogHoldsNoTextOfAFirmAndNoAmount() {
        assertThat(linesOfTheDay()).isNotEmpty();
        assertThat(ServerLog.text()).doesNotContain(day().secrets());
    }

    /** The log, when the line of the last request and that of the event are in it. */
    private static List<ServerLog.Line> linesOfTheDay() {
        var last = day().refused().getLast().message();
        ServerLog.once(line -> line.message().equals(last));
        return ServerLog.once(OperatingIT::isOfTheExtension);
    }

    private static boolean isOfTheExtension(ServerLog.Line line) {
        return line.logger().equals("com.example.watch.BigInvoiceWatch")
                && line.correlation().equals(day().posting().correlation());
    }

    /** Requests are counted after they were answered. */
    private static void assertCounted(int times, String method, String route, int status) {
        var former = before().requests(method, route, status);
        var after = Scrape.once(scrape -> scrape.requests(method, route, status) >= former + times);
        assertThat(after.requests(method, route, status) - former)
                .as(method + " " + route + " " + status)
                .isEqualTo(times);
    }

    private static boolean caughtUp(Scrape scrape, String channel) {
        return scrape.figure("tenon_channel_taken", channel) > before().figure("tenon_channel_taken", channel)
                && scrape.figure("tenon_channel_behind", channel) == 0;
    }

    private static Scrape before() {
        return before.orElseThrow();
    }

    private static Day day() {
        return day.orElseThrow();
    }
}
