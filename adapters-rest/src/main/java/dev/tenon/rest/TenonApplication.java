package dev.tenon.rest;

import dev.tenon.rest.entity.BulkResource;
import dev.tenon.rest.entity.EntitiesResource;
import dev.tenon.rest.entity.EntityRequests;
import dev.tenon.rest.entity.ExportResource;
import dev.tenon.rest.entity.ImportResource;
import dev.tenon.rest.entity.MetaResource;
import dev.tenon.rest.invoicing.BooksResource;
import dev.tenon.rest.invoicing.CreditNotesResource;
import dev.tenon.rest.invoicing.CustomersResource;
import dev.tenon.rest.invoicing.ImportsResource;
import dev.tenon.rest.invoicing.InvoicesResource;
import dev.tenon.rest.invoicing.PaymentsResource;
import dev.tenon.rest.json.JsonByDefault;
import dev.tenon.rest.json.JsonRecords;
import dev.tenon.rest.problem.Correlation;
import dev.tenon.rest.problem.Problems;
import dev.tenon.rest.reporting.ReportingResource;
import dev.tenon.rest.security.Admission;
import dev.tenon.rest.security.BodyLimit;
import dev.tenon.rest.tenancy.AuditResource;
import dev.tenon.rest.tenancy.AuthResource;
import dev.tenon.rest.tenancy.ModulesResource;
import dev.tenon.rest.tenancy.TenantResource;
import dev.tenon.rest.workspace.FilesResource;
import dev.tenon.rest.workspace.ViewsResource;
import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Set;
import org.eclipse.microprofile.auth.LoginConfig;
import org.eclipse.microprofile.openapi.annotations.OpenAPIDefinition;
import org.eclipse.microprofile.openapi.annotations.enums.SecuritySchemeType;
import org.eclipse.microprofile.openapi.annotations.info.Info;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.security.SecurityScheme;

/** The public API. */
@ApplicationPath("/api/v1")
@LoginConfig(authMethod = "MP-JWT", realmName = "tenon")
@OpenAPIDefinition(
        info =
                @Info(
                        title = "Tenon",
                        version = "1",
                        description = "A business platform for many firms. An amount is {\"amount\":\"12.50\","
                                + "\"currency\":\"GBP\"}; a list gives its next page's cursor; a request that moves money"
                                + " names an Idempotency-Key; what goes wrong is told by RFC 9457 with a stable code."),
        security = @SecurityRequirement(name = "token"))
@SecurityScheme(
        securitySchemeName = "token",
        type = SecuritySchemeType.HTTP,
        scheme = "bearer",
        bearerFormat = "JWT",
        description = "An access token from POST /api/v1/auth/token")
public class TenonApplication extends Application {

    @Override
    public Set<Class<?>> getClasses() {
        return Set.of(
                Correlation.class,
                BodyLimit.class,
                Admission.class,
                EntityRequests.class,
                Problems.class,
                JsonByDefault.class,
                JsonRecords.class,
                AuthResource.class,
                TenantResource.class,
                ModulesResource.class,
                AuditResource.class,
                CustomersResource.class,
                InvoicesResource.class,
                CreditNotesResource.class,
                PaymentsResource.class,
                BooksResource.class,
                ImportsResource.class,
                ReportingResource.class,
                ViewsResource.class,
                FilesResource.class,
                MetaResource.class,
                EntitiesResource.class,
                BulkResource.class,
                ImportResource.class,
                ExportResource.class);
    }
}
