package dev.tenon.core.tenancy;

import static dev.tenon.core.tenancy.Firms.ADA;
import static dev.tenon.core.tenancy.Firms.PASSWORD;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.kernel.Decision;
import dev.tenon.kernel.UserId;
import dev.tenon.tenancy.EmailAddress;
import dev.tenon.tenancy.Identities;
import dev.tenon.tenancy.Secret;
import dev.tenon.tenancy.SignIn;
import dev.tenon.tenancy.SignInRefusal;
import dev.tenon.tenancy.SignInRefusal.InvalidCredentials;
import dev.tenon.tenancy.SignInRefusal.TenantRequired;
import dev.tenon.tenancy.SignedIn;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

final class SignInDeskTest {
    private static final EmailAddress NOBODY = new EmailAddress("nobody@acme.example");
    private static final Secret WRONG = new Secret("wrong horse");

    private final Firms firms = new Firms();

    @Test
    void theMemberOfOneTenantSignsInWithoutNamingIt() {
        var acme = firms.onboarded("acme");

        assertThat(signIn(ADA, PASSWORD)).isEqualTo(Decision.accept(Firms.token(ada(), acme.id())));
    }

    @Test
    void theMemberOfSeveralTenantsNamesOne() {
        firms.onboarded("globex");
        var acme = firms.onboarded("acme");

        assertThat(signIn(ADA, PASSWORD)).isEqualTo(Decision.refuse(new TenantRequired(List.of("acme", "globex"))));
        assertThat(signIn(ADA, PASSWORD, "acme")).isEqualTo(Decision.accept(Firms.token(ada(), acme.id())));
    }

    @Test
    void aWrongPasswordAnUnknownAddressAndAnotherTenantCannotBeToldApart() {
        firms.onboarded("acme");
        var refused = Decision.refuse(new InvalidCredentials());

        assertThat(signIn(ADA, WRONG)).isEqualTo(refused);
        assertThat(signIn(NOBODY, PASSWORD)).isEqualTo(refused);
        assertThat(signIn(ADA, PASSWORD, "globex")).isEqualTo(refused);
    }

    @Test
    void anUnknownAddressCostsTheSameWorkAsAWrongPassword() {
        firms.onboarded("acme");
        firms.passwords().effort();

        signIn(ADA, WRONG);
        var wrong = firms.passwords().effort();
        signIn(NOBODY, WRONG);
        var unknown = firms.passwords().effort();

        assertThat(wrong).isEqualTo(new CountedPasswords.Effort(0, 1));
        assertThat(unknown).isEqualTo(wrong);
    }

    @Test
    void aWrongPasswordDoesNotTellTheTenants() {
        firms.onboarded("acme");
        firms.onboarded("globex");

        assertThat(signIn(ADA, WRONG)).isEqualTo(Decision.refuse(new InvalidCredentials()));
    }

    @Test
    void thePasswordOfNobodyOpensNothing() {
        assertThat(signIn(NOBODY, new Secret("a password that nobody has")))
                .isEqualTo(Decision.refuse(new InvalidCredentials()));
    }

    @Test
    void whoIsAMemberOfNothingIsNotSignedIn() {
        firms.identities()
                .register(new Identities.Identity(
                        new UserId(new UUID(8, 8)), NOBODY, firms.passwords().hash(PASSWORD)));

        assertThat(signIn(NOBODY, PASSWORD)).isEqualTo(Decision.refuse(new InvalidCredentials()));
    }

    private UserId ada() {
        return firms.identities().find(ADA).orElseThrow().id();
    }

    private Decision<SignedIn, SignInRefusal> signIn(EmailAddress email, Secret password) {
        return firms.tenancy().signIn(new SignIn(email, password, Optional.empty()));
    }

    private Decision<SignedIn, SignInRefusal> signIn(EmailAddress email, Secret password, String tenant) {
        return firms.tenancy().signIn(new SignIn(email, password, Optional.of(tenant)));
    }
}
