package dev.tenon.rest.entity;

import dev.tenon.kernel.entity.EntityCatalog;
import dev.tenon.kernel.entity.EntityCatalog.Entry;
import dev.tenon.rest.problem.RequestLog;
import dev.tenon.rest.security.Caller;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.ext.Provider;
import java.util.Optional;

/**
 * Tells the operator whose entities a request is about. Their resources serve every module, so that neither the log nor the server's metric of
 * requests would know. Names that nothing has are told to nobody: what a caller writes does not become a label.
 */
@Provider
@ApplicationScoped
@Priority(Priorities.USER + 1)
public class EntityRequests implements ContainerRequestFilter {

    /** What Open Liberty counts the request under. Its own filter, at the priority of users, has put the template there. */
    private static final String ROUTE = "REST.HTTP.ROUTE";

    @Inject
    EntityCatalog catalog;

    @Inject
    Caller caller;

    @Inject
    RequestLog log;

    @Override
    public void filter(ContainerRequestContext request) {
        var names = request.getUriInfo().getPathParameters();
        var module = Optional.ofNullable(names.getFirst("module"));
        var plural = Optional.ofNullable(names.getFirst("plural"));
        module.flatMap(name -> plural.flatMap(entities -> Addressed.found(catalog, name, entities)))
                .ifPresent(entry -> tell(entry, request));
    }

    private void tell(Entry<?> entry, ContainerRequestContext request) {
        var type = entry.type();
        log.admitted(caller.tenant(), type.module());
        if (request.getProperty(ROUTE) instanceof String route) {
            request.setProperty(
                    ROUTE, route.replace("{module}", type.module().name()).replace("{plural}", type.plural()));
        }
    }
}
