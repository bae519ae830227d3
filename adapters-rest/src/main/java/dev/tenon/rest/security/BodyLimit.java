package dev.tenon.rest.security;

import dev.tenon.rest.problem.Problem;
import dev.tenon.rest.problem.ProblemException;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;
import java.io.ByteArrayInputStream;
import java.io.IOException;

/** Holds every body in memory up to a limit, but those that are {@link Streamed}. */
@Provider
@ApplicationScoped
@Priority(Priorities.AUTHENTICATION - 100)
public class BodyLimit implements ContainerRequestFilter {

    static final int MOST_BYTES = 2 * 1024 * 1024;

    @Context
    @SuppressWarnings("NullAway.Init") // JAX-RS sets it
    ResourceInfo resource;

    @Override
    public void filter(ContainerRequestContext request) throws IOException {
        if (resource.getResourceMethod().isAnnotationPresent(Streamed.class)) {
            return;
        }
        var body = request.getEntityStream().readNBytes(MOST_BYTES + 1);
        if (body.length > MOST_BYTES) {
            throw new ProblemException(
                    Problem.of(413, "body-too-large", "A body of this address has at most " + MOST_BYTES + " bytes"));
        }
        request.setEntityStream(new ByteArrayInputStream(body));
    }
}
