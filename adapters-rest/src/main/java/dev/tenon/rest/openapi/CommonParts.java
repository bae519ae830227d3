package dev.tenon.rest.openapi;

import dev.tenon.kernel.entity.EntityType;
import dev.tenon.rest.entity.DeclaredTypes;
import dev.tenon.rest.entity.EntityPaths;
import dev.tenon.rest.json.RecordSchemas;
import dev.tenon.rest.problem.Problem;
import dev.tenon.rest.security.IdempotencyKey;
import dev.tenon.rest.security.Keyed;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/**
 * Adds the declared entities, and to each operation what goes without saying: how problems are told, the idempotency key, and that a token is needed
 * but where the door is open.
 */
public class CommonParts implements OASFilter {
    private static final String API = "/api/v1";

    /** A parameter that may be left out has no default to send. */
    @Override
    public Parameter filterParameter(Parameter parameter) {
        var schema = parameter.getSchema();
        if (schema != null && "".equals(schema.getDefaultValue())) {
            schema.setDefaultValue(null);
        }
        return parameter;
    }

    @Override
    public void filterOpenAPI(OpenAPI document) {
        filter(document, DeclaredTypes.provided());
    }

    /** Completes the document, declared entities of these types included. */
    static void filter(OpenAPI document, List<EntityType<?>> types) {
        var components = Optional.ofNullable(document.getComponents()).orElseGet(OASFactory::createComponents);
        components.setSchemas(schemas(types));
        document.setComponents(components);
        for (var endpoint : Endpoint.all()) {
            operation(document, endpoint).ifPresent(operation -> complete(operation, endpoint));
        }
        types.forEach(type -> add(document, type));
    }

    /** An entity has paths of its own; what goes without saying is taken from the resources that serve them all. */
    private static void add(OpenAPI document, EntityType<?> type) {
        EntityPaths.of(type).forEach((below, item) -> {
            document.getPaths().addPathItem(API + "/" + type.module() + "/" + type.plural() + below, item);
            item.getOperations()
                    .forEach((verb, operation) -> Endpoint.all().stream()
                            .filter(endpoint -> endpoint.path().equals(EntityPaths.GENERIC + below)
                                    && endpoint.verb().equals(verb.name()))
                            .findFirst()
                            .ifPresent(endpoint -> complete(operation, endpoint)));
        });
    }

    private static Map<String, Schema> schemas(List<EntityType<?>> types) {
        var schemas = new RecordSchemas();
        schemas.add(Problem.class);
        Endpoint.all().stream()
                .filter(Endpoint::shown)
                .flatMap(Endpoint::bodies)
                .forEach(schemas::add);
        var all = new TreeMap<>(schemas.all());
        all.putAll(EntityPaths.schemas(types));
        return all;
    }

    private static void complete(Operation operation, Endpoint endpoint) {
        var responses = Optional.ofNullable(operation.getResponses()).orElseGet(OASFactory::createAPIResponses);
        responses.addAPIResponse("default", problem());
        operation.setResponses(responses);
        if (endpoint.open()) {
            operation.setSecurity(List.of());
        }
        var keyed = endpoint.method().getAnnotation(Keyed.class);
        if (keyed != null) {
            operation.addParameter(key(keyed.value() == Keyed.Need.REQUIRED));
        }
    }

    private static APIResponse problem() {
        var schema = OASFactory.createSchema().ref("#/components/schemas/Problem");
        return OASFactory.createAPIResponse()
                .description("What went wrong, as RFC 9457 problem details with a stable code")
                .content(OASFactory.createContent()
                        .addMediaType(
                                "application/problem+json",
                                OASFactory.createMediaType().schema(schema)));
    }

    private static Parameter key(boolean required) {
        return OASFactory.createParameter()
                .name(IdempotencyKey.HEADER)
                .in(Parameter.In.HEADER)
                .required(required)
                .description("The same key with the same request has one effect and gives the first answer again")
                .schema(OASFactory.createSchema()
                        .addType(Schema.SchemaType.STRING)
                        .maxLength(200));
    }

    private static Optional<Operation> operation(OpenAPI document, Endpoint endpoint) {
        return document.getPaths().getPathItems().entrySet().stream()
                .filter(path -> path.getKey().endsWith(API + endpoint.path()))
                .flatMap(
                        path -> Optional.ofNullable(
                                path.getValue().getOperations().get(PathItem.HttpMethod.valueOf(endpoint.verb())))
                                .stream())
                .findFirst();
    }
}
