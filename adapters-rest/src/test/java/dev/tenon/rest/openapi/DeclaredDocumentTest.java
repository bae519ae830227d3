package dev.tenon.rest.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.kernel.entity.EntityType;
import dev.tenon.kernel.entity.Field;
import dev.tenon.rest.entity.EntityPaths;
import dev.tenon.rest.fake.Api;
import dev.tenon.rest.fake.FakeEntities;
import dev.tenon.rest.json.PlainText;
import dev.tenon.rest.security.IdempotencyKey;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DeclaredDocumentTest {

    private static final OpenAPI DOCUMENT = document();

    static Stream<EntityType<?>> types() {
        return FakeEntities.catalog().all().stream().map(entry -> entry.type());
    }

    @ParameterizedTest
    @MethodSource("types")
    void everyOperationThatServesAnEntityIsInTheDocument(EntityType<?> type) {
        var served = Endpoint.all().stream()
                .filter(endpoint -> endpoint.path().startsWith(EntityPaths.GENERIC))
                .map(endpoint -> endpoint.verb() + " "
                        + endpoint.path().replace(EntityPaths.GENERIC, "/" + type.module() + "/" + type.plural()))
                .collect(Collectors.toSet());

        assertThat(operations(type).keySet()).isEqualTo(served);
    }

    @ParameterizedTest
    @MethodSource("types")
    void everyFieldIsInTheSchemas(EntityType<?> type) {
        var name = type.module().name().equals("crm") ? "Crm" : "Inventory";
        var shown = schema(name + type.record().getSimpleName());
        var fields = Stream.concat(
                        type.fields().stream().map(Field::name),
                        Stream.of("custom").filter(_ -> type.isCustom()))
                .toList();

        assertThat(shown.getProperties().keySet()).containsAll(fields).contains("id", "version", "changedAt");
        assertThat(schema("New" + name + type.record().getSimpleName()).getProperties())
                .containsOnlyKeys(fields);
        assertThat(schema(name + type.record().getSimpleName() + "Change").getProperties())
                .containsOnlyKeys(fields);
    }

    @ParameterizedTest
    @MethodSource("types")
    void everyOperationHasItsOwnIdAndTellsItsProblems(EntityType<?> type) {
        assertThat(operations(type).values())
                .allSatisfy(operation ->
                        assertThat(operation.getResponses().getDefaultValue()).isNotNull())
                .extracting(Operation::getOperationId)
                .doesNotHaveDuplicates()
                .doesNotContainNull();
    }

    @Test
    void nothingGenericIsTold() {
        assertThat(DOCUMENT.getPaths().getPathItems().keySet()).noneMatch(path -> path.contains("{plural}"));
    }

    @Test
    void theListHasTheFiltersThatItsEntityHas() {
        var list = parameters("GET /crm/gadgets");

        assertThat(list)
                .contains(
                        "code",
                        "code.prefix",
                        "colour.in",
                        "pieces.gte",
                        "partOf.present",
                        "changedAt.lt",
                        "sort",
                        "fields",
                        "limit",
                        "cursor")
                .doesNotContain("story", "price", "colour.gt", "fragile.in");
        assertThat(parameters("GET /crm/contacts")).contains("companies.company", "companies.company.in");
        assertThat(parameters("GET /crm/gadgets/export"))
                .contains("code.prefix", "sort")
                .doesNotContain("limit");
    }

    @Test
    void whatChangesSomethingTakesAKey() {
        var keyed = types().flatMap(type -> operations(type).entrySet().stream())
                .filter(operation -> names(operation.getValue()).contains(IdempotencyKey.HEADER))
                .map(Map.Entry::getKey)
                .filter(key -> key.contains("gadgets"));

        assertThat(keyed)
                .containsExactlyInAnyOrder(
                        "POST /crm/gadgets",
                        "PATCH /crm/gadgets/{id}",
                        "DELETE /crm/gadgets/{id}",
                        "POST /crm/gadgets/bulk");
        assertThat(parameters("PATCH /crm/gadgets/{id}")).contains("If-Match");
    }

    @Test
    void noReferenceLeadsNowhere() {
        var names = schemas().keySet();
        var references = schemas().values().stream()
                .flatMap(schema -> Stream.ofNullable(schema.getProperties()))
                .flatMap(properties -> properties.values().stream())
                .flatMap(schema -> Stream.of(schema, schema.getItems() == null ? schema : schema.getItems()))
                .flatMap(schema -> Stream.ofNullable(schema.getRef()));

        assertThat(references.map(reference -> reference.substring(reference.lastIndexOf('/') + 1)))
                .isNotEmpty()
                .allMatch(names::contains);
    }

    @Test
    void theExampleCreatesAnEntity() {
        var example = schema("NewCrmGadget").getExamples().getFirst();

        assertThat(new Api().ask("POST", "/crm/gadgets", PlainText.of(example)).status())
                .isEqualTo(201);
    }

    private static OpenAPI document() {
        var document = OASFactory.createOpenAPI().paths(OASFactory.createPaths());
        CommonParts.filter(document, types().toList());
        return document;
    }

    private static Map<String, Operation> operations(EntityType<?> type) {
        var prefix = "/api/v1/" + type.module() + "/" + type.plural();
        return DOCUMENT.getPaths().getPathItems().entrySet().stream()
                .filter(path -> path.getKey().startsWith(prefix))
                .flatMap(path -> path.getValue().getOperations().entrySet().stream()
                        .map(verb -> Map.entry(key(verb.getKey(), path.getKey()), verb.getValue())))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static String key(HttpMethod verb, String path) {
        return verb + " " + path.substring("/api/v1".length());
    }

    private static List<String> parameters(String operation) {
        return types().flatMap(type -> operations(type).entrySet().stream())
                .filter(each -> each.getKey().equals(operation))
                .map(each -> names(each.getValue()))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> names(Operation operation) {
        return Stream.ofNullable(operation.getParameters())
                .flatMap(List::stream)
                .map(Parameter::getName)
                .toList();
    }

    private static Schema schema(String name) {
        return Objects.requireNonNull(schemas().get(name));
    }

    private static Map<String, Schema> schemas() {
        return DOCUMENT.getComponents().getSchemas();
    }
}
