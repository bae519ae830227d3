package dev.tenon.rest.security;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import dev.tenon.kernel.Ids;
import dev.tenon.kernel.TenantId;
import dev.tenon.kernel.UserId;
import dev.tenon.tenancy.Secret;
import dev.tenon.tenancy.SignedIn;
import dev.tenon.tenancy.Tokens;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import java.util.List;

/** Issues access tokens as MicroProfile JWT 2.1 wants them, signed with RS256. */
public final class SignedTokens implements Tokens {

    private final TokenKey key;
    private final Clock clock;
    private final Ids ids;

    public SignedTokens(TokenKey key, Clock clock, Ids ids) {
        this.key = key;
        this.clock = clock;
        this.ids = ids;
    }

    @Override
    public SignedIn issue(UserId user, TenantId tenant) {
        var now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        var expiresAt = now.plus(Claims.LIFETIME);
        return new SignedIn(user, tenant, new Secret(signed(claims(user, tenant, now, expiresAt))), expiresAt);
    }

    private JWTClaimsSet claims(UserId user, TenantId tenant, Instant now, Instant expiresAt) {
        return new JWTClaimsSet.Builder()
                .issuer(Claims.ISSUER)
                .audience(Claims.AUDIENCE)
                .subject(user.toString())
                .claim("upn", user.toString())
                .claim("groups", List.of("member"))
                .claim(Claims.TENANT, tenant.toString())
                .jwtID(ids.next().toString())
                .issueTime(Date.from(now))
                .expirationTime(Date.from(expiresAt))
                .build();
    }

    private String signed(JWTClaimsSet claims) {
        var header = new JWSHeader.Builder(JWSAlgorithm.RS256)
                .type(JOSEObjectType.JWT)
                .keyID(key.key().getKeyID())
                .build();
        try {
            var token = new SignedJWT(header, claims);
            token.sign(new RSASSASigner(key.key()));
            return token.serialize();
        } catch (JOSEException e) {
            throw new IllegalStateException("The token key cannot sign", e);
        }
    }
}
