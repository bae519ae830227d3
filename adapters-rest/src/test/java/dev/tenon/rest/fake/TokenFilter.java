package dev.tenon.rest.fake;

import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import jakarta.annotation.Priority;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.SecurityContext;
import java.security.Principal;
import java.text.ParseException;
import java.util.Set;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jspecify.annotations.Nullable;

/** Stands for the server's MicroProfile JWT: hands the claims of the bearer's token on, without checking them. */
@PreMatching
@Priority(0)
public final class TokenFilter implements ContainerRequestFilter {

    @Override
    public void filter(ContainerRequestContext request) {
        var header = request.getHeaderString("Authorization");
        request.setSecurityContext(new Bearer(header == null ? null : claims(header.substring("Bearer ".length()))));
    }

    private static JsonWebToken claims(String token) {
        try {
            return new Token(SignedJWT.parse(token).getJWTClaimsSet());
        } catch (ParseException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private record Token(JWTClaimsSet claims) implements JsonWebToken {

        @Override
        public String getName() {
            return claims.getSubject();
        }

        @Override
        public Set<String> getClaimNames() {
            return claims.getClaims().keySet();
        }

        @Override
        @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"}) // the interface is so
        public <T> @Nullable T getClaim(String name) {
            return (T)
                    switch (name) {
                        case "aud" -> Set.copyOf(claims.getAudience());
                        case "exp" -> claims.getExpirationTime().toInstant().getEpochSecond();
                        default -> claims.getClaim(name);
                    };
        }
    }

    private record Bearer(@Nullable JsonWebToken token) implements SecurityContext {

        @Override
        public @Nullable Principal getUserPrincipal() {
            return token;
        }

        @Override
        public boolean isUserInRole(String role) {
            return true;
        }

        @Override
        public boolean isSecure() {
            return false;
        }

        @Override
        public String getAuthenticationScheme() {
            return "MP-JWT";
        }
    }
}
