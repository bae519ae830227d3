package dev.tenon.rest.problem;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import dev.tenon.invoicing.ImportId;
import dev.tenon.invoicing.ImportSuperseded;
import dev.tenon.invoicing.InvoicingPermissions;
import dev.tenon.invoicing.MalformedSalesFile;
import dev.tenon.kernel.BadCursor;
import dev.tenon.kernel.CorruptStream;
import dev.tenon.kernel.Fault;
import dev.tenon.kernel.IdempotencyKeyReused;
import dev.tenon.kernel.ModuleNotActive;
import dev.tenon.kernel.PermissionDenied;
import dev.tenon.kernel.RequestInFlight;
import dev.tenon.kernel.StaleSession;
import dev.tenon.kernel.StoreUnavailable;
import dev.tenon.kernel.UndecodableEvent;
import dev.tenon.kernel.entity.BadQuery;
import dev.tenon.rest.fake.Api;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class ProblemsTest {

    private static final String DISCARD = "/invoicing/invoices/0193a0c5-0000-7000-8000-00000000000c/discard";

    private final Api api = new Api();

    static Stream<Arguments> faults() {
        return Stream.of(
                Arguments.of(403, new PermissionDenied(InvoicingPermissions.DRAFT_INVOICES)),
                Arguments.of(404, new ModuleNotActive(InvoicingPermissions.MODULE)),
                Arguments.of(422, new IdempotencyKeyReused("k")),
                Arguments.of(409, new RequestInFlight("k")),
                Arguments.of(409, new ImportSuperseded(new ImportId(new UUID(1, 1)))),
                Arguments.of(400, new BadCursor()),
                Arguments.of(400, new BadQuery("x")),
                Arguments.of(422, new MalformedSalesFile("Line 3: x")),
                Arguments.of(503, new StoreUnavailable("at db1:5432", new IllegalStateException())),
                Arguments.of(500, new StaleSession("secret-detail")),
                Arguments.of(500, new CorruptStream("secret-detail")),
                Arguments.of(500, new UndecodableEvent("secret-detail")));
    }

    @ParameterizedTest
    @MethodSource("faults")
    void aFaultIsToldByItsCode(int status, Fault fault) {
        api.invoicing.fault = Optional.of(fault);
        var answer = api.ask("POST", DISCARD, "");

        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.code()).isEqualTo(fault.code());
        assertThat(answer.header("Content-Type")).isEqualTo("application/problem+json");
        assertThat(answer.text()).doesNotContain("secret-detail").doesNotContain("at db1");
        assertThat(answer.header("Retry-After")).isEqualTo(status == 503 ? "5" : "null");
    }

    @Test
    void noFaultOfThePortsIsForgotten() {
        var classes = new ClassFileImporter().importPackages("dev.tenon");
        var faults = classes.stream()
                .filter(type ->
                        type.isAssignableTo(Fault.class) && !type.getModifiers().contains(JavaModifier.ABSTRACT))
                .filter(type -> !type.getPackageName().startsWith("dev.tenon.contract"))
                .map(JavaClass::getSimpleName)
                .collect(Collectors.toSet());
        var told = Stream.concat(faults().map(row -> row.get()[1].getClass().getSimpleName()), Stream.of("NotAdmitted"))
                .collect(Collectors.toSet());

        assertThat(faults).isEqualTo(Set.copyOf(told));
        assertThat(faults().map(row -> ((Fault) row.get()[1]).code())).allMatch(Faults::known);
    }

    @Test
    void whatNobodyForesawIsToldWithoutItsInternals() {
        api.invoicing.fault = Optional.of(new IllegalStateException("select * from secrets"));
        var answer = api.ask("POST", DISCARD, "");

        assertThat(answer.status()).isEqualTo(500);
        assertThat(answer.code()).isEqualTo("internal-error");
        assertThat(answer.text()).doesNotContain("secrets").doesNotContain("IllegalState");
        assertThat(answer.json().getString("correlation")).isEqualTo(answer.header("X-Correlation-Id"));
    }

    @ParameterizedTest
    @CsvSource({
        "GET, /nothing, application/json, 404, not-found",
        "PUT, /tenant, application/json, 405, method-not-allowed",
        "POST, /invoicing/customers, text/plain, 415, unsupported-media-type",
    })
    void whatHttpRefusesIsToldInTheSameForm(String method, String path, String type, int status, String code) {
        var answer = api.ask(method, path, method.equals("GET") ? "" : "x", "Content-Type", type);

        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.code()).isEqualTo(code);
        assertThat(answer.json().getString("type")).isEqualTo("https://tenon.example/problems/" + code);
    }

    @Test
    void anAnswerThatIsNotAcceptedIsRefused() {
        var answer = api.ask("GET", "/tenant", "", "Accept", "text/html");

        assertThat(answer.status()).isEqualTo(406);
        assertThat(answer.code()).isEqualTo("not-acceptable");
    }
}
