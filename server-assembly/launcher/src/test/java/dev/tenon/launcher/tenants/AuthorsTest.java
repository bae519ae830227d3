package dev.tenon.launcher.tenants;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tenon.kernel.TenantId;
import dev.tenon.kernel.TenantProfile;
import dev.tenon.kernel.UserId;
import dev.tenon.launcher.folder.Refused;
import dev.tenon.persistence.memory.MemoryIdentities;
import dev.tenon.persistence.memory.MemoryTenantRegistry;
import dev.tenon.tenancy.EmailAddress;
import dev.tenon.tenancy.Identities.Identity;
import dev.tenon.tenancy.Role;
import dev.tenon.tenancy.Secret;
import java.time.Month;
import java.time.ZoneId;
import java.util.Currency;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AuthorsTest {
    private static final TenantId ACME = new TenantId(UUID.randomUUID());
    private static final UserId ADA = new UserId(UUID.randomUUID());
    private static final EmailAddress EMAIL = new EmailAddress("ada@acme.example");

    private final MemoryTenantRegistry registry = new MemoryTenantRegistry();
    private final MemoryIdentities identities = new MemoryIdentities();
    private final Authors authors = new Authors(registry, identities);

    @BeforeEach
    void aFirmWithItsOwner() {
        var zone = ZoneId.of("Europe/London");
        registry.add(
                new TenantProfile(ACME, "acme", "Acme", zone, Currency.getInstance("GBP"), Month.JANUARY, Set.of()));
        identities.register(new Identity(ADA, EMAIL, new Secret("hash")));
        identities.join(ADA, ACME, Set.of(Role.OWNER));
    }

    @Test
    void aMemberBecomesAnAuthorBesidesWhatSheIs() {
        authors.appoint("acme", EMAIL);
        authors.appoint("acme", EMAIL);
        assertThat(identities.roles(ACME, ADA)).contains(Set.of(Role.OWNER, Role.AUTHOR));
    }

    @Test
    void whoIsNoMemberBecomesNoAuthor() {
        var bob = new EmailAddress("bob@acme.example");
        assertThatThrownBy(() -> authors.appoint("acme", bob))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("acme");
        identities.register(new Identity(new UserId(UUID.randomUUID()), bob, new Secret("hash")));
        assertThatThrownBy(() -> authors.appoint("acme", bob)).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> authors.appoint("globex", EMAIL)).isInstanceOf(Refused.class);
    }
}
