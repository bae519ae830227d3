package dev.tenon.core.crm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;
import static org.assertj.core.api.Assertions.tuple;

import dev.tenon.crm.Company;
import dev.tenon.crm.event.CompanyEvent;
import dev.tenon.kernel.Decision;
import dev.tenon.kernel.Money;
import dev.tenon.kernel.PageRequest;
import dev.tenon.kernel.entity.BadQuery;
import dev.tenon.kernel.entity.CustomValues;
import dev.tenon.kernel.entity.EntityQuery;
import dev.tenon.kernel.entity.EntityRefusal;
import dev.tenon.kernel.entity.FieldFault;
import dev.tenon.kernel.entity.FieldValues;
import dev.tenon.kernel.entity.Filter;
import dev.tenon.kernel.entity.ImportRow;
import dev.tenon.kernel.entity.ImportedRow;
import dev.tenon.kernel.entity.Operator;
import dev.tenon.kernel.entity.Sort;
import dev.tenon.kernel.shape.CustomField;
import dev.tenon.kernel.shape.CustomField.Option;
import dev.tenon.kernel.shape.CustomField.Type;
import dev.tenon.kernel.shape.CustomField.Use;
import dev.tenon.kernel.shape.Shape;
import dev.tenon.kernel.shape.Shapes;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is decided of the fields of a firm's own. */
class CustomFieldsTest {
    private static final List<Option> REGIONS = List.of(new Option("north", Map.of()), new Option("south", Map.of()));

    private Shape shape = Shape.PLAIN;
    private final List<Map<String, Object>> seen = new ArrayList<>();
    private final Shapes shapes = (_, entity) -> entity.equals("crm.company") ? shape : Shape.PLAIN;
    private final Desk desk = new Desk(shapes.with((condition, values) -> {
        seen.add(values);
        return !condition.equals("never");
    }));

    /** A type, a value that it holds, and one that it does not with the code of the fault. */
    record Case(Type type, Object good, Object bad, String code) {}

    static List<Case> cases() {
        return List.of(
                new Case(new Type.Text(), "North", "x".repeat(501), "too-long"),
                new Case(new Type.Text(), "North", "two\nlines", "not-one-line"),
                new Case(new Type.LongText(), "two\nlines", "x".repeat(10_001), "too-long"),
                new Case(limits(), new BigDecimal("10"), new BigDecimal("10.1"), "too-large"),
                new Case(limits(), new BigDecimal("-1"), new BigDecimal("-1.000001"), "too-small"),
                new Case(
                        numeral(),
                        new BigDecimal("999999999999.999999"),
                        new BigDecimal("0.0000001"),
                        "too-many-digits"),
                new Case(
                        numeral(), new BigDecimal("-999999999999"), new BigDecimal("1000000000000"), "too-many-digits"),
                new Case(new Type.Choice(REGIONS), "south", "South", "unknown-choice"),
                new Case(
                        new Type.Choices(REGIONS),
                        List.of("south", "north"),
                        List.of("north", "west"),
                        "unknown-choice"));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void eachTypeTakesItsValuesOnly(Case given) {
        shape(field("own", given.type()));

        assertThat(desk.company("Acme", "custom.own", Optional.of(given.good()))
                        .custom()
                        .find("own"))
                .contains(given.good());
        assertThat(faults("custom.own", given.bad())).singleElement().satisfies(fault -> {
            assertThat(fault.path()).startsWith("custom.own");
            assertThat(fault.code()).isEqualTo(given.code());
        });
    }

    @Test
    void whatIsNotConfiguredIsNotTaken() {
        assertThat(faults("custom.own", "a"))
                .extracting(FieldFault::path, FieldFault::code)
                .containsExactly(tuple("custom.own", "unknown-field"));
        assertThat(faults("custom", CustomValues.NONE))
                .extracting(FieldFault::path, FieldFault::code)
                .containsExactly(tuple("custom", "unknown-field"));
    }

    @Test
    void whatIsRequiredMustBeThereWhenARecordIsMadeOrChanged() {
        var older = desk.company("Acme");
        shape(required("own"));
        var fault = tuple("custom.own", "required");

        assertThat(List.of(faults("name", "Bolt"), faults("custom.own", "  "), changing(older, "name", "Bolt")))
                .allSatisfy(faults -> assertThat(faults)
                        .extracting(FieldFault::path, FieldFault::code)
                        .containsExactly(fault));
        var given = made(change(older, "custom.own", Optional.of("a")));
        assertThat(changing(given, "custom.own", Optional.empty()))
                .extracting(FieldFault::path, FieldFault::code)
                .contains(fault);
    }

    @Test
    void aNewRecordBeginsWithWhatIsConfigured() {
        shape(
                begins("text", new Type.Text(), "\"a \\\"b\\\" \\u00e9\""),
                begins("size", new Type.Numeral(Optional.empty(), Optional.empty()), "12.50"),
                begins("budget", new Type.Amount(), "{\"amount\": \"5.00\", \"currency\": \"GBP\"}"),
                begins("since", new Type.Date(), "\"2020-02-29\""),
                begins("key", new Type.Flag(), "true"),
                begins("region", new Type.Choice(REGIONS), "\"north\""),
                begins("regions", new Type.Choices(REGIONS), "[\"south\", \"north\"]"),
                begins("broken", new Type.Date(), "\"tomorrow\""));
        var given = desk.company("Acme", "custom.region", Optional.of("south"), "custom.text", Optional.empty());

        assertThat(given.custom().byKey())
                .containsOnly(
                        entry("text", "a \"b\" é"),
                        entry("size", new BigDecimal("12.5")),
                        entry("budget", Money.of("5.00", "GBP")),
                        entry("since", LocalDate.of(2020, 2, 29)),
                        entry("key", true),
                        entry("region", "south"),
                        entry("regions", List.of("south", "north")));
        assertThat(made(change(given, "custom.key", Optional.empty())).custom().find("key"))
                .isEmpty();
    }

    @Test
    void anArchivedFieldIsKeptAndNotWritten() {
        shape(field("own", new Type.Text()));
        var company = desk.company("Acme", "custom.own", Optional.of("a"));
        shape(archived("own"));

        assertThat(List.of(
                        changing(company, "custom.own", Optional.of("b")),
                        changing(company, "custom.own", Optional.empty()),
                        faults("custom.own", "a")))
                .allSatisfy(faults -> assertThat(faults)
                        .extracting(FieldFault::path, FieldFault::code)
                        .containsExactly(tuple("custom.own", "archived")));
        var renamed = made(desk.companies()
                .update(desk.clerk(), id(company), 1, Desk.values("Bolt", "custom.own", Optional.of("a"))));
        assertThat(renamed.custom()).isEqualTo(company.custom());
    }

    @Test
    void whatIsNotConfiguredAnyMoreIsKept() {
        shape(field("own", new Type.Text()), field("other", new Type.Text()));
        var company = desk.company("Acme", "custom.own", Optional.of("a"), "custom.other", Optional.of("b"));
        shape(field("other", new Type.Text()));

        assertThat(made(change(company, "custom.other", Optional.empty())).custom())
                .isEqualTo(CustomValues.of(Map.of("own", "a")));
    }

    @Test
    void aConditionSeesTheValueAndTheRecord() {
        shape(
                judged("own", "some", new Type.Numeral(Optional.empty(), Optional.empty())),
                field("own2", new Type.Date()));
        var since = LocalDate.of(2020, 2, 29);
        desk.company("Acme", "custom.own", Optional.of(new BigDecimal("1.5")), "custom.own2", Optional.of(since));

        assertThat(seen).singleElement().satisfies(values -> {
            assertThat(values).containsEntry("value", 1.5);
            var record = (Map<?, ?>) values.getOrDefault("record", Map.of());
            assertThat(record.get("name")).isEqualTo("Acme");
            assertThat(record.get("standing")).isEqualTo("active");
            assertThat(record.get("custom")).isEqualTo(Map.of("own", 1.5, "own2", "2020-02-29"));
            assertThat(record.keySet().toString()).doesNotContain("owner", "custom.own");
        });
        shape(judged("own", "never", new Type.Text()));
        assertThat(faults("custom.own", "a"))
                .extracting(FieldFault::path, FieldFault::code)
                .containsExactly(tuple("custom.own", "condition-not-met"));
        assertThat(desk.company("Bolt").custom()).isEqualTo(CustomValues.NONE);
    }

    @Test
    void theSameValueMakesNoVersion() {
        shape(field("own", new Type.Numeral(Optional.empty(), Optional.empty())), field("text", new Type.Text()));
        var company = desk.company("Acme", "custom.own", Optional.of(new BigDecimal("12.5")));

        assertThat(made(change(company, "custom.own", Optional.of(new BigDecimal("12.500")))))
                .isEqualTo(company);
        assertThat(made(change(company, "custom.text", Optional.of("  ")))).isEqualTo(company);
    }

    @Test
    void theOtherModulesAreTold() {
        shape(field("own", new Type.Text()));
        var company = desk.company("Acme", "custom.own", Optional.of("a"));
        made(change(company, "custom.own", Optional.of("b")));

        assertThat(desk.announced())
                .extracting(event -> ((CompanyEvent) event).custom().find("own").orElseThrow())
                .containsExactly("a", "b");
    }

    @Test
    void onlyWhatIsIndexedIsFilteredAndSorted() {
        shape(
                field("own", new Type.Text()),
                indexed("listed", new Type.Text()),
                indexed("many", new Type.Choices(REGIONS)));
        desk.company("Acme", "custom.listed", Optional.of("b"), "custom.many", Optional.of(List.of("north", "south")));
        desk.company("Bolt", "custom.listed", Optional.of("A"));
        desk.company("Cog");

        assertThat(names(List.of(), "custom.listed")).containsExactly("Bolt", "Acme", "Cog");
        assertThat(names(List.of(new Filter("custom.many", Operator.EQ, List.of("south"))), "id"))
                .containsExactly("Acme");
        assertThat(names(List.of(new Filter("custom.listed", Operator.PRESENT, List.of(false))), "id"))
                .containsExactly("Cog");
        for (var sort : List.of("custom.own", "custom.many", "custom.none")) {
            assertThatThrownBy(() -> names(List.of(), sort)).isInstanceOf(BadQuery.class);
        }
        for (var filter : List.of("custom.own", "custom.none")) {
            assertThatThrownBy(() -> names(List.of(new Filter(filter, Operator.EQ, List.of("a"))), "id"))
                    .isInstanceOf(BadQuery.class);
        }
    }

    @Test
    void whatIsReferredToIsThereAndStays() {
        shape(field("parent", new Type.Reference("crm.company")));
        var parent = desk.company("Acme");
        var child = desk.company("Bolt", "custom.parent", Optional.of(id(parent)));

        assertThat(faults("custom.parent", new UUID(0, 404)))
                .extracting(FieldFault::path, FieldFault::code)
                .containsExactly(tuple("custom.parent", "unknown-reference"));
        assertThat(Desk.refusal(desk.companies().delete(desk.clerk(), id(parent), 1)))
                .isInstanceOf(EntityRefusal.InUse.class);
        made(change(child, "custom.parent", Optional.empty()));
        made(desk.companies().delete(desk.clerk(), id(parent), 1));
    }

    @Test
    void rowsOfAFileHaveThem() {
        shape(
                field("own", new Type.Numeral(Optional.empty(), Optional.empty())),
                begins("region", new Type.Text(), "\"x\""));
        var rows = List.of(row(2, "Acme", "12.50"), row(3, "Bolt", "1234567890123"));

        assertThat(imported(rows))
                .satisfiesExactly(
                        row -> assertThat(row).isInstanceOf(ImportedRow.Created.class),
                        row -> assertThat(row)
                                .isInstanceOfSatisfying(
                                        ImportedRow.Refused.class,
                                        refused -> assertThat(refused.faults())
                                                .extracting(FieldFault::path, FieldFault::code)
                                                .containsExactly(tuple("custom.own", "too-many-digits"))));
        assertThat(imported(rows.subList(0, 1))).singleElement().isInstanceOf(ImportedRow.Unchanged.class);
        assertThat(desk.companies()
                        .list(desk.clerk(), EntityQuery.ALL, PageRequest.first(9))
                        .items())
                .extracting(Company::custom)
                .containsExactly(CustomValues.of(Map.of("own", new BigDecimal("12.5"), "region", "x")));
    }

    private List<ImportedRow> imported(List<ImportRow> rows) {
        var report = new ArrayList<ImportedRow>();
        desk.companies().importRows(desk.clerk(), rows.iterator(), report::add);
        return report;
    }

    private static ImportRow row(long line, String name, String own) {
        return new ImportRow(line, Desk.values(name, "custom.own", Optional.of(new BigDecimal(own))), List.of());
    }

    private List<String> names(List<Filter> filters, String sort) {
        var query = new EntityQuery(filters, new Sort(sort, Sort.Direction.ASCENDING));
        return desk.companies().list(desk.clerk(), query, PageRequest.first(9)).items().stream()
                .map(Company::name)
                .toList();
    }

    private void shape(CustomField... fields) {
        shape = new Shape(List.of(fields), List.of());
    }

    /** What is wrong with a new company of that value. */
    private List<FieldFault> faults(String field, Object value) {
        var given = field.startsWith("custom.") ? Optional.of(value) : value;
        return faults(desk.companies().create(desk.clerk(), Desk.values("Bolt", field, given)));
    }

    private List<FieldFault> changing(Company company, String field, Object value) {
        return faults(change(company, field, value));
    }

    private static List<FieldFault> faults(Decision<Company, EntityRefusal> decision) {
        return ((EntityRefusal.Invalid) Desk.refusal(decision)).faults();
    }

    private Decision<Company, EntityRefusal> change(Company company, String field, Object value) {
        var version = company.stamp().version();
        return desk.companies().update(desk.clerk(), id(company), version, FieldValues.of(Map.of(field, value)));
    }

    private static UUID id(Company company) {
        return company.id().value();
    }

    private static Company made(Decision<Company, EntityRefusal> decision) {
        return Desk.made(decision);
    }

    private static Type limits() {
        return new Type.Numeral(Optional.of(new BigDecimal("-1")), Optional.of(new BigDecimal("10")));
    }

    private static Type numeral() {
        return new Type.Numeral(Optional.empty(), Optional.empty());
    }

    private static CustomField field(String key, Type type) {
        return field(key, type, Optional.empty(), Optional.empty(), Set.of());
    }

    private static CustomField required(String key) {
        return new CustomField(key, Map.of(), new Type.Text(), true, Optional.empty(), Optional.empty(), Set.of());
    }

    private static CustomField indexed(String key, Type type) {
        return field(key, type, Optional.empty(), Optional.empty(), Set.of(Use.INDEXED));
    }

    private static CustomField archived(String key) {
        return field(key, new Type.Text(), Optional.empty(), Optional.empty(), Set.of(Use.ARCHIVED));
    }

    private static CustomField begins(String key, Type type, String json) {
        return field(key, type, Optional.of(json), Optional.empty(), Set.of());
    }

    private static CustomField judged(String key, String condition, Type type) {
        return field(key, type, Optional.empty(), Optional.of(condition), Set.of());
    }

    private static CustomField field(
            String key, Type type, Optional<String> initial, Optional<String> validation, Set<Use> uses) {
        return new CustomField(key, Map.of(), type, false, initial, validation, uses);
    }
}
