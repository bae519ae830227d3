package dev.tenon.rest.problem;

import dev.tenon.kernel.Ids;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.ext.Provider;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Gives every request a correlation id, the caller's own where it sent a UUID, and says it in the answer. Behind this filter
 * the request's header always holds it.
 */
@Provider
@PreMatching
@ApplicationScoped
@Priority(1)
public class Correlation implements ContainerRequestFilter, ContainerResponseFilter {

    /** The header of request and answer. */
    public static final String HEADER = "X-Correlation-Id";

    @Inject
    Ids ids;

    @Inject
    RequestLog log;

    @Override
    public void filter(ContainerRequestContext request) {
        var id = parse(request.getHeaderString(HEADER));
        request.getHeaders().putSingle(HEADER, id.toString());
        log.arrived(id);
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        var id = request.getHeaderString(HEADER);
        if (id != null) {
            response.getHeaders().putSingle(HEADER, id);
        }
    }

    private UUID parse(@Nullable String sent) {
        if (sent == null || sent.length() != 36) {
            return ids.next();
        }
        try {
            return UUID.fromString(sent);
        } catch (IllegalArgumentException _) {
            return ids.next();
        }
    }
}
