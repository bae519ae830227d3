package dev.tenon.rest.entity;

import de.siegmar.fastcsv.writer.CsvWriter;
import dev.tenon.kernel.PageRequest;
import dev.tenon.kernel.TenantContext;
import dev.tenon.kernel.entity.Entity;
import dev.tenon.kernel.entity.EntityCatalog;
import dev.tenon.kernel.entity.EntityCatalog.Entry;
import dev.tenon.kernel.entity.EntityQuery;
import dev.tenon.kernel.entity.EntityType;
import dev.tenon.kernel.entity.Field;
import dev.tenon.rest.security.Caller;
import dev.tenon.workspace.Views;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Declared entities as a file. */
@Path("/{module}/{plural}/export")
@ApplicationScoped
public class ExportResource {

    @Inject
    EntityCatalog catalog;

    @Inject
    Views views;

    @Inject
    Caller caller;

    /** All that fit, while they are read. */
    @GET
    @Produces("text/csv;charset=utf-8")
    @Operation(summary = "Export declared entities", hidden = true)
    public Response export(
            @PathParam("module") String module, @PathParam("plural") String plural, @Context UriInfo address) {
        return export(Addressed.of(catalog, module, plural), address);
    }

    /** The first entity is asked for before anything is written, so that what is refused is told as such. */
    private <E extends Record & Entity> Response export(Entry<E> entry, UriInfo address) {
        var tenant = caller.tenant();
        var type = entry.type(tenant);
        var parameters = ViewParameters.of(views, tenant, type, address.getQueryParameters());
        var query = ListQuery.of(type, parameters);
        entry.entities().list(tenant, query, PageRequest.first(1));
        StreamingOutput file = output -> write(entry, tenant, query, output);
        return Response.ok(file)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"" + entry.type().plural() + ".csv\"")
                .build();
    }

    private static <E extends Record & Entity> void write(
            Entry<E> entry, TenantContext tenant, EntityQuery query, OutputStream output) throws IOException {
        var csv = CsvWriter.builder().build(output, StandardCharsets.UTF_8);
        var type = entry.type(tenant);
        csv.writeRecord(type.fields().stream().map(Field::name).toList());
        entry.entities().export(tenant, query, entity -> csv.writeRecord(cells(type, entity)));
        csv.flush();
    }

    private static <E extends Record & Entity> List<String> cells(EntityType<E> type, E entity) {
        return type.fields().stream()
                .map(field -> Guarded.written(Cells.text(field.kind(), type.value(entity, field))))
                .toList();
    }
}
