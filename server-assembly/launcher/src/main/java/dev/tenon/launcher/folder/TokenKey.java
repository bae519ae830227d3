package dev.tenon.launcher.folder;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import java.text.ParseException;

/** The key pair that signs and verifies tokens: ES256. */
final class TokenKey {
    private TokenKey() {}

    static String generate() {
        try {
            return new ECKeyGenerator(Curve.P_256)
                    .algorithm(JWSAlgorithm.ES256)
                    .keyUse(KeyUse.SIGNATURE)
                    .keyIDFromThumbprint(true)
                    .generate()
                    .toJSONString();
        } catch (JOSEException e) {
            throw new IllegalStateException("This JDK has no curve P-256", e);
        }
    }

    /** The public half, as a JWK set. */
    static String published(String privateKey) {
        try {
            return new JWKSet(ECKey.parse(privateKey)).toPublicJWKSet().toString();
        } catch (ParseException e) {
            throw new Refused("The file secrets/token-key.jwk is damaged. Delete it: the next start makes another, and"
                    + " everybody signs in again.");
        }
    }
}
