package dev.tenon.rest.invoicing;

import dev.tenon.invoicing.ImportId;
import dev.tenon.invoicing.ImportState;
import dev.tenon.invoicing.RowFilter;
import dev.tenon.invoicing.RowReport;
import dev.tenon.invoicing.SalesImport;
import dev.tenon.invoicing.SalesImports;
import dev.tenon.kernel.Jobs;
import dev.tenon.kernel.Page;
import dev.tenon.kernel.PageRequest;
import dev.tenon.kernel.TenantContext;
import dev.tenon.rest.invoicing.ImportJson.ImportView;
import dev.tenon.rest.invoicing.ImportJson.RowView;
import dev.tenon.rest.json.Items;
import dev.tenon.rest.json.PageQuery;
import dev.tenon.rest.json.Query;
import dev.tenon.rest.problem.Answers;
import dev.tenon.rest.security.Caller;
import dev.tenon.rest.security.Streamed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotSupportedException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.core.UriInfo;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Sales files that become posted invoices and credit notes. */
@Path("/invoicing/imports")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Sales imports")
public class ImportsResource {

    private static final String CSV = "text/csv";

    @Inject
    SalesImports imports;

    @Inject
    Jobs jobs;

    @Inject
    Caller caller;

    /** Takes a file in, and starts posting it. */
    @POST
    @Consumes(CSV)
    @Streamed
    @Operation(
            summary = "Import a sales file",
            description =
                    "CSV with a heading. Answers when the whole file is here; its documents are then posted in the"
                            + " background. The same file again changes nothing.")
    @RequestBody(content = @Content(mediaType = CSV, schema = @Schema(type = SchemaType.STRING, format = "binary")))
    @APIResponseSchema(value = ImportView.class, responseCode = "202")
    public Response receive(
            @BeanParam ImportQuery query, InputStream body, @Context HttpHeaders headers, @Context UriInfo address) {
        var tenant = caller.tenant();
        var order = query.order();
        var file = new CsvSalesFile(body, charset(headers), order.mapping());
        var decision = imports.receive(tenant, order, file);
        var sales = Answers.only(Answers.accepted(decision, Refusals::of), SalesImport.class);
        start(tenant, sales);
        var location =
                address.getAbsolutePathBuilder().path(sales.id().toString()).build();
        return Response.accepted(view(tenant, sales.id())).location(location).build();
    }

    /** One import. */
    @GET
    @Path("/{id}")
    @Operation(summary = "Get an import with its figures so far")
    public ImportView get(@PathParam("id") String id) {
        return view(caller.tenant(), id(id));
    }

    /** A page of the row report. */
    @GET
    @Path("/{id}/rows")
    @Operation(
            summary = "List what became of each row",
            description = "With Accept: text/csv all rows at once, otherwise by pages.")
    public Items<RowView> rows(
            @PathParam("id") String id,
            @QueryParam("outcome") @DefaultValue("all") String outcome,
            @BeanParam PageQuery page) {
        return Items.of(page(id(id), filter(outcome), page.request()), RowView::of);
    }

    /** The whole row report. */
    @GET
    @Path("/{id}/rows")
    @Produces(CSV + ";qs=0.5")
    @Operation(summary = "Download what became of each row", hidden = true)
    public StreamingOutput download(
            @PathParam("id") String id, @QueryParam("outcome") @DefaultValue("all") String outcome) {
        var sales = id(id);
        var filter = filter(outcome);
        var first = page(sales, filter, PageRequest.first(PageRequest.MOST));
        return new RowReportCsv(imports, caller.tenant(), sales, filter, first);
    }

    private void start(TenantContext tenant, SalesImport sales) {
        if (sales.state() == ImportState.RUNNING) {
            var id = sales.id();
            jobs.start(tenant, SalesImports.job(id), job -> imports.run(job, id));
        }
    }

    private ImportView view(TenantContext tenant, ImportId id) {
        return ImportView.of(Answers.found(imports.status(tenant, id), "import"));
    }

    /** An unknown import has no rows either; only then is it worth asking which it is. */
    private Page<RowReport> page(ImportId id, RowFilter filter, PageRequest request) {
        var page = imports.rows(caller.tenant(), id, filter, request);
        if (page.items().isEmpty()) {
            Answers.found(imports.status(caller.tenant(), id), "import");
        }
        return page;
    }

    private static RowFilter filter(String outcome) {
        return Query.required("outcome", outcome, RowFilter.class);
    }

    private static Charset charset(HttpHeaders headers) {
        var named = headers.getMediaType().getParameters().get(MediaType.CHARSET_PARAMETER);
        try {
            return named == null ? StandardCharsets.UTF_8 : Charset.forName(named);
        } catch (IllegalArgumentException e) {
            throw new NotSupportedException(e);
        }
    }

    private static ImportId id(String text) {
        return Answers.id(() -> ImportId.of(text), "import");
    }
}
