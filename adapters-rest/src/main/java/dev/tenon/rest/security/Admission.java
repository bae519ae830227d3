package dev.tenon.rest.security;

import dev.tenon.kernel.ModuleId;
import dev.tenon.kernel.NotAdmitted;
import dev.tenon.kernel.TenantGate;
import dev.tenon.kernel.TenantId;
import dev.tenon.kernel.UserId;
import dev.tenon.kernel.VerifiedToken;
import dev.tenon.rest.problem.Correlation;
import dev.tenon.rest.problem.Problem;
import dev.tenon.rest.problem.ProblemException;
import dev.tenon.rest.problem.RequestLog;
import jakarta.annotation.Priority;
import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonString;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.jwt.JsonWebToken;

/**
 * The way in: from the token that MicroProfile JWT verified to the tenant, by the gate. Every operation but those open to everybody
 * passes here. Issuer, audience and expiry are checked once more, so that a server configured too loosely lets nobody in.
 */
@Provider
@ApplicationScoped
@Priority(Priorities.AUTHENTICATION)
public class Admission implements ContainerRequestFilter {

    @Inject
    TenantGate gate;

    @Inject
    Caller caller;

    @Inject
    RequestLog log;

    @Context
    @SuppressWarnings("NullAway.Init") // JAX-RS sets it
    ResourceInfo resource;

    @Override
    public void filter(ContainerRequestContext request) throws IOException {
        var method = resource.getResourceMethod();
        if (method.isAnnotationPresent(PermitAll.class)) {
            return;
        }
        var token = verified(request);
        var correlation = UUID.fromString(request.getHeaderString(Correlation.HEADER));
        var cause = IdempotencyKey.cause(method.getAnnotation(Keyed.class), request);
        var admitted = gate.admitUser(token, correlation, cause);
        caller.admitted(admitted);
        log.admitted(admitted, module());
    }

    /** Its package is named after it, as in every layer. */
    private ModuleId module() {
        var resources = resource.getResourceClass().getPackageName();
        return new ModuleId(resources.substring(resources.lastIndexOf('.') + 1));
    }

    private static VerifiedToken verified(ContainerRequestContext request) {
        if (request.getSecurityContext().getUserPrincipal() instanceof JsonWebToken token && fits(token)) {
            return verified(token);
        }
        throw new ProblemException(Problem.of(
                401,
                "not-authenticated",
                "This needs a valid access token: Authorization: Bearer <token> from POST /api/v1/auth/token"));
    }

    private static boolean fits(JsonWebToken token) {
        return Claims.ISSUER.equals(token.getIssuer())
                && token.getAudience() != null
                && token.getAudience().contains(Claims.AUDIENCE)
                && Instant.now().getEpochSecond() < token.getExpirationTime();
    }

    private static VerifiedToken verified(JsonWebToken token) {
        Object tenant = token.getClaim(Claims.TENANT);
        var text = tenant instanceof JsonString json ? json.getString() : String.valueOf(tenant);
        try {
            return new VerifiedToken(TenantId.of(text), UserId.of(String.valueOf(token.getSubject())));
        } catch (IllegalArgumentException _) {
            throw new NotAdmitted("A token of ours without a tenant or subject: " + text);
        }
    }
}
