package dev.tenon.rest.security;

import static org.assertj.core.api.Assertions.assertThat;

import com.password4j.Argon2Function;
import com.password4j.types.Argon2;
import dev.tenon.tenancy.Secret;
import org.junit.jupiter.api.Test;

class Argon2PasswordsTest {

    private final Argon2Passwords passwords = new Argon2Passwords();

    @Test
    void aPasswordMatchesItsOwnHashOnly() {
        var hash = passwords.hash(new Secret("correct horse"));

        assertThat(passwords.matches(new Secret("correct horse"), hash)).isTrue();
        assertThat(passwords.matches(new Secret("correct horsf"), hash)).isFalse();
    }

    @Test
    void aHashNamesItsParametersAndIsSalted() {
        var hash = passwords.hash(new Secret("correct horse"));

        assertThat(hash.value()).startsWith("$argon2id$v=19$m=19456,t=2,p=1$");
        assertThat(passwords.hash(new Secret("correct horse"))).isNotEqualTo(hash);
    }

    @Test
    void aHashOfOtherParametersStillMatches() {
        var older = Argon2Function.getInstance(8192, 1, 1, 32, Argon2.ID);
        var hash = new Secret(older.hash("correct horse").getResult());

        assertThat(passwords.matches(new Secret("correct horse"), hash)).isTrue();
    }
}
