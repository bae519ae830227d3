package dev.tenon.rest.entity;

import dev.tenon.kernel.entity.Entities;
import dev.tenon.kernel.entity.EntityType;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;

/** The OpenAPI schema of several changes. */
final class BulkSchema {

    private BulkSchema() {}

    static Schema of(EntityType<?> type) {
        var changes = OASFactory.createSchema()
                .addType(SchemaType.ARRAY)
                .minItems(1)
                .maxItems(Entities.MOST_CHANGES)
                .items(change(type));
        return object().addProperty("changes", changes).addRequired("changes");
    }

    private static Schema change(EntityType<?> type) {
        var op = OASFactory.createSchema().addType(SchemaType.STRING);
        for (var each : BulkJson.Op.values()) {
            op.addEnumeration(Kinds.kebab(each));
        }
        return object().addProperty("op", op)
                .addProperty(
                        "id",
                        OASFactory.createSchema().addType(SchemaType.STRING).format("uuid"))
                .addProperty(
                        "version",
                        OASFactory.createSchema().addType(SchemaType.INTEGER).format("int64"))
                .addProperty("values", EntitySchemas.ref(EntitySchemas.changed(type)))
                .addRequired("op")
                .description("create has values; update id, version and values; delete id and version");
    }

    private static Schema object() {
        return OASFactory.createSchema().addType(SchemaType.OBJECT);
    }
}
