package dev.tenon.tenancy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class EmailAddressTest {

    @Test
    void anAddressIsOneHoweverItIsWritten() {
        assertThat(new EmailAddress(" Ada@Example.COM ")).isEqualTo(new EmailAddress("ada@example.com"));
    }

    @Test
    void whatIsNoAddressIsRefused() {
        for (var text :
                List.of("", "ada", "@example.com", "ada@", "a b@example.com", "a@b@c", "a".repeat(250) + "@b.de")) {
            assertThatThrownBy(() -> new EmailAddress(text)).as(text).isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void aSecretIsNotShown() {
        assertThat(new SignIn(new EmailAddress("ada@example.com"), new Secret("hunter2"), Optional.empty()))
                .asString()
                .doesNotContain("hunter2");
    }
}
