package dev.tenon.rest.workspace;

import dev.tenon.kernel.Decision;
import dev.tenon.kernel.Page;
import dev.tenon.kernel.TenantContext;
import dev.tenon.rest.json.Items;
import dev.tenon.rest.problem.Answers;
import dev.tenon.rest.problem.Problem;
import dev.tenon.rest.problem.ProblemException;
import dev.tenon.rest.security.Caller;
import dev.tenon.rest.security.Streamed;
import dev.tenon.rest.workspace.FileJson.FileView;
import dev.tenon.workspace.AttachFile;
import dev.tenon.workspace.AttachedFile;
import dev.tenon.workspace.FileRefusal;
import dev.tenon.workspace.Files;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The files that are kept with records. */
@Path("/workspace/files")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Files")
public class FilesResource {

    private static final String FILE = "file";

    @Inject
    Files files;

    @Inject
    Caller caller;

    /** The files of a record. */
    @GET
    @Operation(summary = "List the files of a record as they were attached")
    public Items<FileView> list(@BeanParam RecordQuery query) {
        var all = Answers.found(files.list(caller.tenant(), query.record()), "record");
        return Items.of(new Page<>(all, Optional.empty()), FileView::of);
    }

    /** Attaches a file while it comes in. */
    @POST
    @Consumes(MediaType.WILDCARD)
    @Streamed
    @Operation(
            summary = "Attach a file to a record",
            description = "The body is the file, of at most 25 MB, and Content-Type says what it is. The same name and"
                    + " content again changes nothing.")
    @RequestBody(
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_OCTET_STREAM,
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    @APIResponseSchema(value = FileView.class, responseCode = "201")
    public Response attach(
            @BeanParam RecordQuery query,
            @HeaderParam(FileName.HEADER)
                    @DefaultValue("")
                    @Parameter(required = true, description = "The file's name in UTF-8, per cent encoded")
                    String name,
            @HeaderParam(HttpHeaders.CONTENT_TYPE) @DefaultValue("") @Parameter(hidden = true) String contentType,
            InputStream body,
            @Context UriInfo address) {
        var command = new AttachFile(query.record(), FileName.read(name), contentType);
        var file = accepted(attached(command, body));
        var location =
                address.getAbsolutePathBuilder().path(file.id().toString()).build();
        return Response.created(location).entity(FileView.of(file)).build();
    }

    /** One file. */
    @GET
    @Path("/{id}")
    @Operation(summary = "Get a file without its content")
    public FileView get(@PathParam("id") String id) {
        return FileView.of(found(id(id)));
    }

    /** What is in a file, for a person to keep and for no browser to open. */
    @GET
    @Path("/{id}/content")
    @Produces(MediaType.WILDCARD)
    @Operation(summary = "Download a file")
    @APIResponse(
            responseCode = "200",
            description = "The file as an attachment",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_OCTET_STREAM,
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response content(@PathParam("id") String id) {
        var tenant = caller.tenant();
        var file = found(id(id));
        StreamingOutput content = output -> write(tenant, file, output);
        return Response.ok(content, file.contentType())
                .header(HttpHeaders.CONTENT_LENGTH, file.size())
                .header(HttpHeaders.CONTENT_DISPOSITION, FileName.attachment(file.name()))
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", "default-src 'none'; sandbox")
                .build();
    }

    /** Deletes a file. */
    @DELETE
    @Path("/{id}")
    @Operation(summary = "Delete a file")
    public Response delete(@PathParam("id") String id) {
        accepted(files.delete(caller.tenant(), id(id)));
        return Response.noContent().build();
    }

    private Decision<AttachedFile, FileRefusal> attached(AttachFile command, InputStream body) {
        try {
            return files.attach(caller.tenant(), command, body);
        } catch (UncheckedIOException e) {
            throw new ProblemException(
                    Problem.of(400, "body-broken-off", "The file did not come in whole; send it again"), e);
        }
    }

    private void write(TenantContext tenant, AttachedFile file, OutputStream output) throws IOException {
        try {
            files.read(tenant, file.id(), chunk -> {
                try {
                    output.write(chunk.toArray());
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private AttachedFile found(AttachedFile.Id id) {
        return Answers.found(files.find(caller.tenant(), id), FILE);
    }

    private static AttachedFile accepted(Decision<AttachedFile, FileRefusal> decision) {
        return Answers.only(Answers.accepted(decision, Refusals::of), AttachedFile.class);
    }

    private static AttachedFile.Id id(String text) {
        return Answers.id(() -> new AttachedFile.Id(UUID.fromString(text)), FILE);
    }
}
