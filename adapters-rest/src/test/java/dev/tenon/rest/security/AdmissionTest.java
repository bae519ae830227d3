package dev.tenon.rest.security;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import dev.tenon.kernel.TenantId;
import dev.tenon.rest.fake.Api;
import dev.tenon.rest.fake.FakeTenancy;
import java.time.Instant;
import java.util.Date;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

class AdmissionTest {

    private final Api api = new Api();

    @Test
    void aMemberIsAdmittedWithTheCallersCorrelation() {
        var correlation = UUID.randomUUID().toString();
        var answer = api.ask("GET", "/tenant", "", "X-Correlation-Id", correlation);

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.json().getString("slug")).isEqualTo("acme");
        assertThat(answer.header("X-Correlation-Id")).isEqualTo(correlation);
    }

    @Test
    void aCorrelationThatIsNoUuidIsReplaced() {
        var answer = api.ask("GET", "/tenant", "", "X-Correlation-Id", "x' or 1=1");

        assertThat(UUID.fromString(answer.header("X-Correlation-Id"))).isNotNull();
    }

    @Test
    void withoutATokenNobodyIsAdmitted() {
        var answer = api.send("GET", "/tenant", "");

        assertThat(answer.status()).isEqualTo(401);
        assertThat(answer.code()).isEqualTo("not-authenticated");
        assertThat(answer.header("WWW-Authenticate")).startsWith("Bearer");
        assertThat(answer.json().getString("correlation")).isEqualTo(answer.header("X-Correlation-Id"));
    }

    @Test
    void aTokenForSomebodyElseOrOfSomebodyElseOrTooOldAdmitsNobody() {
        assertThat(with(claims -> claims).status()).isEqualTo(200);
        assertThat(with(claims -> claims.audience("other")).status()).isEqualTo(401);
        assertThat(with(claims -> claims.issuer("https://other.example")).status())
                .isEqualTo(401);
        assertThat(with(claims -> claims.expirationTime(Date.from(Instant.now().minusSeconds(1))))
                        .status())
                .isEqualTo(401);
    }

    @Test
    void whoIsNoMemberIsNotToldWhy() {
        var stranger = with(claims -> claims.subject(FakeTenancy.stranger().toString()));
        var elsewhere = with(claims -> claims.claim("tenant", new TenantId(new UUID(3, 3)).toString()));
        var nowhere = with(claims -> claims.claim("tenant", null));

        for (var answer : new Api.Answer[] {stranger, elsewhere, nowhere}) {
            assertThat(answer.status()).isEqualTo(401);
            assertThat(answer.code()).isEqualTo("not-admitted");
            assertThat(answer.text())
                    .doesNotContain("member of tenant")
                    .doesNotContain(FakeTenancy.stranger().toString());
        }
    }

    private Api.Answer with(UnaryOperator<JWTClaimsSet.Builder> change) {
        try {
            var issued = SignedJWT.parse(api.tokens
                    .issue(FakeTenancy.ANNA, FakeTenancy.ACME)
                    .accessToken()
                    .value());
            var claims = change.apply(new JWTClaimsSet.Builder(issued.getJWTClaimsSet()));
            var token = new SignedJWT(new JWSHeader(JWSAlgorithm.RS256), claims.build());
            token.sign(new RSASSASigner(Api.KEY.key()));
            return api.send("GET", "/tenant", "", "Authorization", "Bearer " + token.serialize());
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
