package dev.tenon.rest.security;

import dev.tenon.kernel.TenantContext;
import jakarta.enterprise.context.RequestScoped;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Who asks, in which firm: lives as long as one request. */
@RequestScoped
public class Caller {

    private Clock clock = Clock.systemUTC();
    private @Nullable TenantContext tenant;

    /** The firm that the caller was admitted to. */
    public TenantContext tenant() {
        if (tenant == null) {
            throw new IllegalStateException("An operation that is open to everybody has no tenant");
        }
        return tenant;
    }

    /** Today, where the firm is. */
    public LocalDate today() {
        return LocalDate.now(clock.withZone(tenant().zone()));
    }

    /** Notes the admission. */
    public void admitted(TenantContext admitted) {
        this.tenant = admitted;
    }

    void setClock(Clock other) {
        this.clock = other;
    }
}
