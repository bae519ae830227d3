package dev.tenon.core.tenancy;

import static dev.tenon.core.tenancy.Firms.ADA;
import static dev.tenon.core.tenancy.Firms.order;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.kernel.Decision;
import dev.tenon.kernel.ModuleId;
import dev.tenon.kernel.TenantId;
import dev.tenon.kernel.TenantProfile;
import dev.tenon.tenancy.OnboardRefusal.PasswordTooShort;
import dev.tenon.tenancy.OnboardRefusal.SlugInvalid;
import dev.tenon.tenancy.OnboardRefusal.SlugTaken;
import dev.tenon.tenancy.Role;
import dev.tenon.tenancy.Secret;
import java.time.Month;
import java.time.ZoneId;
import java.util.Currency;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class OnboardingTest {
    private final Firms firms = new Firms();

    @Test
    void aFirmBecomesATenantWithTheModulesItAskedForAndThoseThatAreAlwaysOn() {
        var profile = firms.onboarded("acme");

        assertThat(profile)
                .isEqualTo(new TenantProfile(
                        profile.id(),
                        "acme",
                        "Acme Ltd",
                        ZoneId.of("Europe/London"),
                        Currency.getInstance("GBP"),
                        Month.APRIL,
                        Set.of(
                                new ModuleId("invoicing"),
                                new ModuleId("tenancy"),
                                new ModuleId("verticals"),
                                new ModuleId("workspace"))));
        assertThat(firms.registry().find(profile.id())).contains(profile);
    }

    @Test
    void itsAdministratorOwnsIt() {
        var profile = firms.onboarded("acme");
        var ada = firms.identities().find(ADA).orElseThrow();

        assertThat(firms.identities().roles(profile.id(), ada.id())).contains(Set.of(Role.OWNER));
        assertThat(ada.passwordHash()).isEqualTo(new Secret("hash of correct horse"));
    }

    @Test
    void whoIsKnownAlreadyJoinsWithThePasswordThatTheyHave() {
        var acme = firms.onboarded("acme");
        var ada = firms.identities().find(ADA).orElseThrow();
        var globex = firms.tenancy().onboard(order("globex", new Secret("another password")));

        assertThat(globex).isInstanceOf(Decision.Accepted.class);
        assertThat(firms.identities().find(ADA)).contains(ada);
        assertThat(firms.identities().memberships(ada.id())).hasSize(2).contains(acme.id());
    }

    @Test
    void aSlugIsTakenOnce() {
        var acme = firms.onboarded("acme");

        assertThat(firms.onboard("acme")).isEqualTo(Decision.refuse(new SlugTaken("acme")));
        assertThat(firms.registry().findBySlug("acme")).contains(acme);
    }

    @Test
    void anOnboardingThatWasCutOffIsFinishedByDoingItAgain() {
        var cutOff = new TenantProfile(
                new TenantId(UUID.randomUUID()),
                "acme",
                "Acme Ltd",
                ZoneId.of("Europe/London"),
                Currency.getInstance("GBP"),
                Month.APRIL,
                Set.of(new ModuleId("tenancy")));
        firms.registry().add(cutOff);

        assertThat(firms.onboard("acme")).isEqualTo(Decision.accept(cutOff));
        assertThat(firms.identities().hasMembers(cutOff.id())).isTrue();
        assertThat(firms.onboard("acme")).isEqualTo(Decision.refuse(new SlugTaken("acme")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ab", "a-1", "abcdefghijabcdefghijabcdefghijabcdefghij"})
    void aSlugIsTwoToFortyLettersDigitsAndHyphens(String slug) {
        assertThat(firms.onboarded(slug).slug()).isEqualTo(slug);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "a", "Acme", "1a", "-a", "a b", "a.b", "ämter", "abcdefghijabcdefghijabcdefghijabcdefghijk"})
    void otherSlugsAreRefused(String slug) {
        assertThat(firms.onboard(slug)).isEqualTo(Decision.refuse(new SlugInvalid(slug)));
    }

    @Test
    void aPasswordHasAtLeastTwelveCharacters() {
        assertThat(firms.tenancy().onboard(order("acme", new Secret("elevenchars"))))
                .isEqualTo(Decision.refuse(new PasswordTooShort(12)));
        assertThat(firms.registry().active()).isEmpty();
        assertThat(firms.tenancy().onboard(order("acme", new Secret("twelve chars"))))
                .isInstanceOf(Decision.Accepted.class);
    }
}
