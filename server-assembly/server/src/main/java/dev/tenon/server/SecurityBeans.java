package dev.tenon.server;

import dev.tenon.kernel.Ids;
import dev.tenon.rest.security.Argon2Passwords;
import dev.tenon.rest.security.SignedTokens;
import dev.tenon.rest.security.TokenKey;
import dev.tenon.tenancy.Passwords;
import dev.tenon.tenancy.Tokens;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.nio.file.Path;
import java.time.Clock;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What signing in needs: the hash of passwords, and the key of tokens. */
@ApplicationScoped
public class SecurityBeans {

    @Produces
    @Singleton
    Passwords passwords() {
        return new Argon2Passwords();
    }

    @Produces
    @Singleton
    TokenKey key(@ConfigProperty(name = "tenon.jwt.key") Path privateKey) {
        return TokenKey.read(privateKey);
    }

    @Produces
    @Singleton
    Tokens tokens(TokenKey key, Clock clock, Ids ids) {
        return new SignedTokens(key, clock, ids);
    }
}
