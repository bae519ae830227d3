package dev.tenon.rest.entity;

import dev.tenon.kernel.entity.EntityCatalog;
import dev.tenon.kernel.entity.EntityCatalog.Entry;
import dev.tenon.rest.entity.ImportJson.StoppedImport;
import dev.tenon.rest.problem.Correlation;
import dev.tenon.rest.security.Caller;
import dev.tenon.rest.security.Streamed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.NotSupportedException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Files of declared entities that come in. */
@Path("/{module}/{plural}/import")
@ApplicationScoped
@Consumes("text/csv")
public class ImportResource {

    @Inject
    EntityCatalog catalog;

    @Inject
    Caller caller;

    /** Takes a file in and answers with counts and the refused rows. */
    @POST
    @Produces(MediaType.APPLICATION_JSON)
    @Streamed
    @Operation(summary = "Import declared entities", hidden = true)
    public Response take(
            @PathParam("module") String module,
            @PathParam("plural") String plural,
            InputStream body,
            @Context HttpHeaders headers) {
        var entry = Addressed.of(catalog, module, plural);
        var rows = rows(entry, body, headers);
        var counted = new Counted();
        entry.entities().importRows(caller.tenant(), rows, counted);
        return rows.stopped()
                .map(at -> Response.status(422)
                        .type("application/problem+json")
                        .entity(StoppedImport.of(at, headers.getHeaderString(Correlation.HEADER), counted.report())))
                .orElseGet(() -> Response.ok(counted.report()))
                .build();
    }

    /** Takes a file in and answers with what became of every row. */
    @POST
    @Produces("text/csv;qs=0.5")
    @Streamed
    @Operation(summary = "Import declared entry, with the outcome of every row", hidden = true)
    public Response outcomes(
            @PathParam("module") String module,
            @PathParam("plural") String plural,
            InputStream body,
            @Context HttpHeaders headers) {
        var entry = Addressed.of(catalog, module, plural);
        var rows = rows(entry, body, headers);
        var outcomes = new OutcomesCsv();
        try {
            entry.entities().importRows(caller.tenant(), rows, outcomes);
        } catch (RuntimeException e) {
            outcomes.close();
            throw e;
        }
        rows.stopped().ifPresent(outcomes::stopped);
        return Response.status(rows.stopped().isPresent() ? 422 : 200)
                .entity(outcomes)
                .build();
    }

    private CsvRows rows(Entry<?> entry, InputStream body, HttpHeaders headers) {
        var charset = headers.getMediaType().getParameters().get(MediaType.CHARSET_PARAMETER);
        if (charset != null && !charset.equalsIgnoreCase(StandardCharsets.UTF_8.name())) {
            throw new NotSupportedException("A file is in UTF-8, not in " + charset);
        }
        return new CsvRows(entry.type(caller.tenant()), body);
    }
}
