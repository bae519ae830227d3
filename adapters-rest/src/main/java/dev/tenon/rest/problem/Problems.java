package dev.tenon.rest.problem;

import dev.tenon.kernel.Fault;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.Map;
import java.util.Optional;

/** Turns everything that is thrown into problem details. What nobody foresaw is logged and told without its internals. */
@Provider
@ApplicationScoped
public class Problems implements ExceptionMapper<Throwable> {

    static final String INTERNAL = "Something went wrong here; tell the operator the correlation id of this answer";

    private static final System.Logger LOG = System.getLogger(Problems.class.getName());
    private static final String PROBLEM_JSON = "application/problem+json";
    private static final Map<Integer, String> CODES = Map.of(
            400, "bad-request",
            401, "not-authenticated",
            403, "forbidden",
            404, "not-found",
            405, "method-not-allowed",
            406, "not-acceptable",
            413, "body-too-large",
            415, "unsupported-media-type");
    private static final Map<Integer, String> DETAILS = Map.of(
            400, "The request cannot be read",
            401, "This needs a valid access token: Authorization: Bearer <token> from POST /api/v1/auth/token",
            403, "You may not do this",
            404, "There is nothing at this address",
            405, "This address does not know that method; the Allow header names those it knows",
            406, "This address does not answer in any of the accepted media types",
            415, "This address does not take a body of that media type");

    @Context
    @SuppressWarnings("NullAway.Init") // JAX-RS sets it
    HttpHeaders headers;

    @Override
    public Response toResponse(Throwable thrown) {
        return switch (thrown) {
            case ProblemException ours -> answer(logged(ours.problem(), ours)).build();
            case Fault fault -> answer(logged(Faults.problem(fault), fault)).build();
            case WebApplicationException web -> http(web);
            default ->
                answer(logged(Problem.of(500, "internal-error", INTERNAL), thrown))
                        .build();
        };
    }

    private Response http(WebApplicationException web) {
        var given = web.getResponse();
        int status = given.getStatus();
        if (status < 400) {
            return given;
        }
        var problem = status >= 500
                ? Problem.of(status, "internal-error", INTERNAL)
                : Problem.of(
                        status,
                        CODES.getOrDefault(status, "http-" + status),
                        DETAILS.getOrDefault(status, "The request cannot be answered"));
        var response = answer(logged(problem, web));
        var allow = given.getHeaderString(HttpHeaders.ALLOW);
        return allow == null
                ? response.build()
                : response.header(HttpHeaders.ALLOW, allow).build();
    }

    private Response.ResponseBuilder answer(Problem problem) {
        var response = Response.status(problem.status())
                .type(MediaType.valueOf(PROBLEM_JSON))
                .entity(problem.correlated(correlation()));
        return switch (problem.status()) {
            case 401 -> response.header(HttpHeaders.WWW_AUTHENTICATE, "Bearer realm=\"tenon\"");
            case 503 -> response.header(HttpHeaders.RETRY_AFTER, "5");
            default -> response;
        };
    }

    private Problem logged(Problem problem, Throwable thrown) {
        if (problem.status() >= 500) {
            LOG.log(System.Logger.Level.ERROR, problem.code() + " at correlation " + correlation(), thrown);
        } else {
            // its detail may repeat what the caller sent, so the code has to do
            LOG.log(System.Logger.Level.INFO, () -> problem.code() + " at correlation " + correlation());
            LOG.log(System.Logger.Level.DEBUG, problem::code, thrown);
        }
        return problem;
    }

    private String correlation() {
        return Optional.ofNullable(headers.getHeaderString(Correlation.HEADER)).orElse("none");
    }
}
