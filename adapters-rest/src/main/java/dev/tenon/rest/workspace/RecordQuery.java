package dev.tenon.rest.workspace;

import dev.tenon.rest.json.Query;
import dev.tenon.workspace.RecordRef;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** The query parameters that name a record. */
public final class RecordQuery {

    /** Of which entity it is. */
    @QueryParam("entity")
    @DefaultValue("")
    @Parameter(required = true, description = "Of which entity the record is, such as crm.company")
    public String entity = "";

    /** Its id. */
    @QueryParam("record")
    @DefaultValue("")
    @Parameter(
            required = true,
            description = "The record's id",
            schema = @Schema(type = SchemaType.STRING, format = "uuid"))
    public String id = "";

    /** The record that is named; a parameter that does not fit ends the request with its name. */
    RecordRef record() {
        return new RecordRef(Query.required("entity", entity, String.class), Query.required("record", id, UUID.class));
    }
}
