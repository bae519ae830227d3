package dev.tenon.rest.tenancy;

import dev.tenon.kernel.ModuleId;
import dev.tenon.kernel.Permission;
import dev.tenon.kernel.TenantContext;
import dev.tenon.kernel.TenantId;
import dev.tenon.kernel.TenantProfile;
import dev.tenon.rest.security.Caller;
import dev.tenon.tenancy.Tenancy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Currency;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The firm that the caller works in. */
@Path("/tenant")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Firm")
public class TenantResource {

    @Inject
    Tenancy tenancy;

    @Inject
    Caller caller;

    /** The firm, and what the caller may do in it. */
    @GET
    @Operation(summary = "Get the firm's profile and the caller's permissions")
    public Firm firm() {
        var tenant = caller.tenant();
        return Firm.of(tenancy.profile(tenant), tenant);
    }

    /**
     * The firm.
     *
     * @param fiscalYearStart the number of its fiscal year's first month
     * @param permissions what the caller may do
     */
    public record Firm(
            TenantId id,
            String slug,
            String name,
            String zone,
            Currency baseCurrency,
            int fiscalYearStart,
            List<String> modules,
            List<String> permissions) {

        static Firm of(TenantProfile profile, TenantContext tenant) {
            return new Firm(
                    profile.id(),
                    profile.slug(),
                    profile.name(),
                    profile.zone().getId(),
                    profile.baseCurrency(),
                    profile.fiscalYearStart().getValue(),
                    profile.modules().stream().map(ModuleId::name).sorted().toList(),
                    tenant.permissions().stream().map(Permission::name).sorted().toList());
        }
    }
}
