package dev.tenon.launcher.folder;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import java.text.ParseException;

/** The key pair that signs and verifies tokens: RS256, which is the cheapest to verify, and every request verifies. */
final class TokenKey {
    private static final int BITS = 2048;

    private TokenKey() {}

    static String generate() {
        try {
            return new RSAKeyGenerator(BITS)
                    .algorithm(JWSAlgorithm.RS256)
                    .keyUse(KeyUse.SIGNATURE)
                    .keyIDFromThumbprint(true)
                    .generate()
                    .toJSONString();
        } catch (JOSEException e) {
            throw new IllegalStateException("This JDK cannot make an RSA key", e);
        }
    }

    /** The public half, as a JWK set. */
    static String published(String privateKey) {
        try {
            return new JWKSet(RSAKey.parse(privateKey)).toPublicJWKSet().toString();
        } catch (ParseException e) {
            throw new Refused("The file secrets/token-key.jwk is damaged. Delete it: the next start makes another, and"
                    + " everybody signs in again.");
        }
    }
}
