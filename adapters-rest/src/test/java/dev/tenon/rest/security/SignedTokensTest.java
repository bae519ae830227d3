package dev.tenon.rest.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jose.crypto.RSASSAVerifier;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jwt.SignedJWT;
import dev.tenon.rest.fake.Api;
import dev.tenon.rest.fake.FakeTenancy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SignedTokensTest {

    private static final Instant NOW = Instant.parse("2026-11-30T09:30:00.123Z");
    private static final SignedTokens TOKENS =
            new SignedTokens(Api.KEY, Clock.fixed(NOW, ZoneOffset.UTC), () -> new UUID(1, 2));

    @TempDir
    Path folder;

    @Test
    void aTokenIsVerifiedWithThePublicKeyThatItsHeaderNames() throws Exception {
        var token = SignedJWT.parse(issued());
        var keys = JWKSet.parse(Api.KEY.publicKeys());
        var key = keys.getKeyByKeyId(token.getHeader().getKeyID()).toRSAKey();

        assertThat(token.verify(new RSASSAVerifier(key))).isTrue();
        assertThat(key.isPrivate()).isFalse();
    }

    @Test
    void aTokenOfAnotherKeyIsNotVerified() throws Exception {
        var token = SignedJWT.parse(issued());

        assertThat(token.verify(new RSASSAVerifier(TokenKey.generate().key().toRSAPublicKey())))
                .isFalse();
    }

    @Test
    void aTokenSaysWhoInWhichFirmUntilWhen() throws Exception {
        var claims = SignedJWT.parse(issued()).getJWTClaimsSet();

        assertThat(claims.getIssuer()).isEqualTo("https://tenon.example");
        assertThat(claims.getAudience()).containsExactly("tenon");
        assertThat(claims.getSubject()).isEqualTo(FakeTenancy.ANNA.toString());
        assertThat(claims.getStringClaim("upn")).isEqualTo(FakeTenancy.ANNA.toString());
        assertThat(claims.getStringClaim("tenant")).isEqualTo(FakeTenancy.ACME.toString());
        assertThat(claims.getJWTID()).isEqualTo(new UUID(1, 2).toString());
        assertThat(claims.getExpirationTime()).isEqualTo(Date.from(Instant.parse("2026-11-30T09:45:00Z")));
    }

    @Test
    void theKeyIsReadBackAndOnlyItsOwnerMayReadIt() throws Exception {
        var secret = folder.resolve("keys/private.jwk");
        var open = folder.resolve("public.jwks");
        Api.KEY.write(secret, open);

        assertThat(TokenKey.read(secret).key()).isEqualTo(Api.KEY.key());
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(secret)))
                .isEqualTo("rw-------");
        assertThat(Files.readString(open)).contains("\"kid\"").doesNotContain("\"d\"");
    }

    @Test
    void aPublicKeyDoesNotSign() throws Exception {
        var file = folder.resolve("public.jwk");
        Files.writeString(file, Api.KEY.key().toPublicJWK().toJSONString());

        assertThatThrownBy(() -> TokenKey.read(file)).hasMessageContaining("no private key");
    }

    private static String issued() {
        return TOKENS.issue(FakeTenancy.ANNA, FakeTenancy.ACME).accessToken().value();
    }
}
