package dev.tenon.rest.tenancy;

import dev.tenon.rest.problem.Answers;
import dev.tenon.rest.problem.Problem;
import dev.tenon.rest.security.TokenKey;
import dev.tenon.tenancy.EmailAddress;
import dev.tenon.tenancy.Secret;
import dev.tenon.tenancy.SignIn;
import dev.tenon.tenancy.SignInRefusal;
import dev.tenon.tenancy.SignedIn;
import dev.tenon.tenancy.Tenancy;
import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Sign-in, open to everybody. */
@Path("/auth")
@ApplicationScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Sign-in")
public class AuthResource {

    @Inject
    Tenancy tenancy;

    @Inject
    TokenKey key;

    /** Exchanges credentials for an access token. */
    @POST
    @Path("/token")
    @PermitAll
    @Operation(summary = "Sign in", description = "Gives an access token for one firm, good for 15 minutes.")
    @APIResponseSchema(AccessToken.class)
    public Response token(Credentials body) {
        var command = new SignIn(body.email(), body.password(), body.tenant());
        var signedIn = Answers.only(Answers.accepted(tenancy.signIn(command), AuthResource::refused), SignedIn.class);
        return Response.ok(AccessToken.of(signedIn))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    /** The public keys that verify our tokens. */
    @GET
    @Path("/jwks")
    @PermitAll
    @Operation(summary = "Get the public keys", description = "A JSON Web Key Set (RFC 7517).")
    public String keys() {
        return key.publicKeys();
    }

    static Problem refused(SignInRefusal refusal) {
        int status = switch (refusal) {
            case SignInRefusal.InvalidCredentials _ -> 401;
            case SignInRefusal.TenantRequired _ -> 400;
        };
        return Problem.of(status, refusal.code(), refusal.detail());
    }

    /**
     * What a person signs in with.
     *
     * @param tenant the firm's short name; may be left out by a member of a single firm
     */
    public record Credentials(EmailAddress email, Secret password, Optional<String> tenant) {}

    /**
     * An access token.
     *
     * @param expiresIn seconds
     * @param tenant the firm's id
     */
    public record AccessToken(String accessToken, String tokenType, long expiresIn, String tenant) {

        static AccessToken of(SignedIn signedIn) {
            return new AccessToken(
                    signedIn.accessToken().value(),
                    "Bearer",
                    Math.max(
                            0,
                            Duration.between(Instant.now(), signedIn.expiresAt())
                                    .toSeconds()),
                    signedIn.tenant().toString());
        }
    }
}
