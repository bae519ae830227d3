package dev.tenon.rest.entity;

import dev.tenon.kernel.Money;
import dev.tenon.kernel.entity.EntityType;
import dev.tenon.rest.entity.ImportJson.ImportReport;
import dev.tenon.rest.json.RecordSchemas;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.parameters.RequestBody;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/** A declared entity's own part of the OpenAPI document, derived from its declaration. */
public final class EntityPaths {
    /** What stands in the resources' addresses for module and plural. */
    public static final String GENERIC = "/{module}/{plural}";

    private static final String JSON = "application/json";
    private static final String CSV = "text/csv";

    private final EntityType<?> type;
    private final String shown;

    private EntityPaths(EntityType<?> type) {
        this.type = type;
        this.shown = EntitySchemas.shown(type);
    }

    /** The operations by the part of their address behind module and plural. */
    public static Map<String, PathItem> of(EntityType<?> type) {
        var paths = new EntityPaths(type);
        return Map.of(
                "", OASFactory.createPathItem().GET(paths.list()).POST(paths.create()),
                "/{id}", paths.one(),
                "/bulk", OASFactory.createPathItem().POST(paths.bulk()),
                "/import", OASFactory.createPathItem().POST(paths.take()),
                "/export", OASFactory.createPathItem().GET(paths.export()));
    }

    /** The schemas of the types by name. */
    public static Map<String, Schema> schemas(List<EntityType<?>> types) {
        var records = new RecordSchemas();
        records.add(Money.class);
        records.add(ImportReport.class);
        var all = new TreeMap<>(records.all());
        types.forEach(type -> {
            all.putAll(EntitySchemas.of(type));
            all.put(EntitySchemas.shown(type) + "Bulk", BulkSchema.of(type));
        });
        return all;
    }

    private Operation list() {
        var operation = operation("list", "List the " + words(type.plural()))
                .responses(OASFactory.createAPIResponses().addAPIResponse("200", answer(shown + "Items")));
        ListParameters.choosing(type).forEach(operation::addParameter);
        ListParameters.paging().forEach(operation::addParameter);
        return operation;
    }

    private Operation create() {
        return operation("create", "Create a " + words(type.name()))
                .requestBody(body(EntitySchemas.created(type)))
                .responses(OASFactory.createAPIResponses().addAPIResponse("201", answer(shown)));
    }

    private PathItem one() {
        return OASFactory.createPathItem()
                .addParameter(OASFactory.createParameter()
                        .name("id")
                        .in(Parameter.In.PATH)
                        .required(true)
                        .schema(string().format("uuid")))
                .GET(operation("get", "Get a " + words(type.name()) + "; its version is the ETag")
                        .responses(OASFactory.createAPIResponses().addAPIResponse("200", answer(shown))))
                .PATCH(operation("change", "Change the named fields of a " + words(type.name()))
                        .addParameter(ifMatch())
                        .requestBody(body(EntitySchemas.changed(type)))
                        .responses(OASFactory.createAPIResponses().addAPIResponse("200", answer(shown))))
                .DELETE(operation("delete", "Delete a " + words(type.name()))
                        .addParameter(ifMatch())
                        .responses(OASFactory.createAPIResponses()
                                .addAPIResponse(
                                        "204", OASFactory.createAPIResponse().description("It is gone"))));
    }

    private Operation bulk() {
        return operation("bulk", "Make several changes of " + words(type.plural()) + " together or none")
                .requestBody(body(shown + "Bulk"))
                .responses(OASFactory.createAPIResponses().addAPIResponse("200", answer(shown + "Items")));
    }

    private Operation take() {
        var file = OASFactory.createMediaType().schema(string());
        return operation("import", "Import " + words(type.plural()) + " from a file")
                .description(
                        "CSV in UTF-8 whose heading names fields. The same file again changes nothing. With Accept:"
                                + " text/csv the answer is the outcome of every row.")
                .requestBody(OASFactory.createRequestBody()
                        .required(true)
                        .content(OASFactory.createContent().addMediaType(CSV, file)))
                .responses(OASFactory.createAPIResponses()
                        .addAPIResponse(
                                "200",
                                OASFactory.createAPIResponse()
                                        .description("What became of the rows")
                                        .content(OASFactory.createContent()
                                                .addMediaType(JSON, media("ImportReport"))
                                                .addMediaType(CSV, file))));
    }

    private Operation export() {
        var file = OASFactory.createMediaType().schema(string());
        var operation = operation("export", "Export " + words(type.plural()) + " to a file")
                .responses(OASFactory.createAPIResponses()
                        .addAPIResponse(
                                "200",
                                OASFactory.createAPIResponse()
                                        .description("CSV in UTF-8 whose heading names the fields")
                                        .content(OASFactory.createContent().addMediaType(CSV, file))));
        ListParameters.choosing(type).forEach(operation::addParameter);
        return operation;
    }

    private Operation operation(String verb, String summary) {
        return OASFactory.createOperation()
                .operationId(verb + shown)
                .summary(summary)
                .addTag(Metadata.label(type.plural()));
    }

    private static Parameter ifMatch() {
        return OASFactory.createParameter()
                .name("If-Match")
                .in(Parameter.In.HEADER)
                .required(true)
                .description("The ETag of the version that the change is made against")
                .schema(string());
    }

    private static RequestBody body(String schema) {
        return OASFactory.createRequestBody()
                .required(true)
                .content(OASFactory.createContent().addMediaType(JSON, media(schema)));
    }

    private static APIResponse answer(String schema) {
        return OASFactory.createAPIResponse()
                .description("Done")
                .content(OASFactory.createContent().addMediaType(JSON, media(schema)));
    }

    private static MediaType media(String schema) {
        return OASFactory.createMediaType().schema(EntitySchemas.ref(schema));
    }

    private static Schema string() {
        return OASFactory.createSchema().addType(SchemaType.STRING);
    }

    private static String words(String name) {
        return name.replace('-', ' ');
    }
}
