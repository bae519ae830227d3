package dev.tenon.contract.tenancy;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.tenancy.Passwords;
import dev.tenon.tenancy.Secret;
import org.junit.jupiter.api.Test;

/** The contract of {@link Passwords}. */
public interface PasswordsContract {

    /** The passwords under test. */
    Passwords passwords();

    @Test
    default void aPasswordMatchesItsHash() {
        var password = new Secret("corréct horse €");
        assertThat(passwords().matches(password, passwords().hash(password))).isTrue();
    }

    @Test
    default void anotherPasswordDoesNot() {
        var hash = passwords().hash(new Secret("correct horse"));
        assertThat(passwords().matches(new Secret("Correct horse"), hash)).isFalse();
        assertThat(passwords().matches(new Secret(""), hash)).isFalse();
    }

    @Test
    default void theSamePasswordHasAnotherHashEachTime() {
        var password = new Secret("correct horse");
        assertThat(passwords().hash(password)).isNotEqualTo(passwords().hash(password));
    }

    @Test
    default void aHashDoesNotHoldThePassword() {
        assertThat(passwords().hash(new Secret("correct-horse")).value()).doesNotContain("correct-horse");
    }
}
