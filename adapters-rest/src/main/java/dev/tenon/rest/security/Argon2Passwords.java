package dev.tenon.rest.security;

import com.password4j.Argon2Function;
import com.password4j.Password;
import com.password4j.types.Argon2;
import dev.tenon.tenancy.Passwords;
import dev.tenon.tenancy.Secret;

/**
 * Argon2id (RFC 9106) with the parameters that OWASP's Password Storage Cheat Sheet recommends. A hash is a PHC string and names
 * its own parameters, so that these can grow without locking anybody out.
 */
public final class Argon2Passwords implements Passwords {

    private static final int MEMORY_KIB = 19_456;
    private static final int ITERATIONS = 2;
    private static final int LANES = 1;
    private static final int HASH_BYTES = 32;

    private final Argon2Function argon2 =
            Argon2Function.getInstance(MEMORY_KIB, ITERATIONS, LANES, HASH_BYTES, Argon2.ID);

    @Override
    public Secret hash(Secret password) {
        return new Secret(
                Password.hash(password.value()).addRandomSalt(16).with(argon2).getResult());
    }

    @Override
    public boolean matches(Secret password, Secret hash) {
        return Password.check(password.value(), hash.value()).with(Argon2Function.getInstanceFromHash(hash.value()));
    }
}
