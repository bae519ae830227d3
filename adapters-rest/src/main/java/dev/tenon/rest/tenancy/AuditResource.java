package dev.tenon.rest.tenancy;

import dev.tenon.rest.json.Items;
import dev.tenon.rest.json.PageQuery;
import dev.tenon.rest.security.Caller;
import dev.tenon.rest.tenancy.AuditJson.AuditView;
import dev.tenon.rest.tenancy.AuditJson.VerificationView;
import dev.tenon.tenancy.AuditLog;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Who changed what, when and why. */
@Path("/audit")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Audit log")
public class AuditResource {

    @Inject
    AuditLog log;

    @Inject
    Caller caller;

    /** A page of entries. */
    @GET
    @Operation(summary = "List the audit log, newest first")
    public Items<AuditView> list(@BeanParam AuditQuery query, @BeanParam PageQuery page) {
        return Items.of(log.entries(caller.tenant(), query.filter(), page.request()), AuditView::of);
    }

    /** Whether anything was changed behind the platform's back. */
    @GET
    @Path("/verify")
    @Operation(
            summary = "Verify the audit log against its seals",
            description = "Reads every entry again, so it takes as long as the log is.")
    public VerificationView verify() {
        return VerificationView.of(log.verify(caller.tenant()));
    }
}
