package dev.tenon.contract.tenancy;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.contract.AtOnce;
import dev.tenon.contract.TestTenants;
import dev.tenon.kernel.UserId;
import dev.tenon.tenancy.EmailAddress;
import dev.tenon.tenancy.Identities;
import dev.tenon.tenancy.Identities.Identity;
import dev.tenon.tenancy.Role;
import dev.tenon.tenancy.Secret;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The contract of {@link Identities}. */
public interface IdentitiesContract {

    /** The identities under test. */
    Identities identities();

    /** Makes tenants that they know. */
    TestTenants tenants();

    @Test
    default void aUserIsFoundByAddress() {
        var ada = person();
        assertThat(identities().find(ada.email())).isEmpty();
        assertThat(identities().register(ada)).isEqualTo(ada);
        assertThat(identities().find(ada.email())).contains(ada);
    }

    @Test
    default void anAddressBelongsToTheFirstWhoHadIt() {
        var first = identities().register(person());
        var second = new Identity(new UserId(UUID.randomUUID()), first.email(), new Secret("another hash"));
        assertThat(identities().register(second)).isEqualTo(first);
        assertThat(identities().find(first.email())).contains(first);
    }

    @Test
    default void anAddressRegisteredAtOnceIsOneIdentity() {
        var email = person().email();
        var registered = AtOnce.run(
                4,
                () -> identities()
                        .register(new Identity(new UserId(UUID.randomUUID()), email, new Secret("some hash"))));
        assertThat(new HashSet<>(registered)).hasSize(1);
    }

    @Test
    default void aMemberHasTheRolesOfTheTenant() {
        var user = identities().register(person()).id();
        var tenant = tenants().fresh().tenant();
        identities().join(user, tenant, Set.of(Role.ACCOUNTANT, Role.AUDITOR));
        assertThat(identities().roles(tenant, user)).contains(Set.of(Role.ACCOUNTANT, Role.AUDITOR));
    }

    @Test
    default void aTenantHasMembersOnceSomebodyJoined() {
        var tenant = tenants().fresh().tenant();
        assertThat(identities().hasMembers(tenant)).isFalse();
        identities().join(identities().register(person()).id(), tenant, Set.of(Role.OWNER));
        assertThat(identities().hasMembers(tenant)).isTrue();
    }

    @Test
    default void whoIsNoMemberHasNoRoles() {
        var user = identities().register(person()).id();
        identities().join(user, tenants().fresh().tenant(), Set.of(Role.OWNER));
        assertThat(identities().roles(tenants().fresh().tenant(), user)).isEmpty();
        assertThat(identities().roles(tenants().fresh().tenant(), new UserId(UUID.randomUUID())))
                .isEmpty();
    }

    @Test
    default void newRolesReplaceTheFormer() {
        var user = identities().register(person()).id();
        var tenant = tenants().fresh().tenant();
        identities().join(user, tenant, Set.of(Role.OWNER, Role.AUDITOR));
        identities().join(user, tenant, Set.of(Role.AUDITOR));
        assertThat(identities().roles(tenant, user)).contains(Set.of(Role.AUDITOR));
    }

    @Test
    default void aUserMayBeAMemberOfSeveralTenants() {
        var user = identities().register(person()).id();
        var one = tenants().fresh().tenant();
        var other = tenants().fresh().tenant();
        assertThat(identities().memberships(user)).isEmpty();
        identities().join(user, one, Set.of(Role.OWNER));
        identities().join(user, other, Set.of(Role.AUDITOR));
        assertThat(identities().memberships(user)).containsExactlyInAnyOrder(one, other);
    }

    private static Identity person() {
        var id = UUID.randomUUID();
        return new Identity(new UserId(id), new EmailAddress("ada+" + id + "@example.com"), new Secret("$hash$" + id));
    }
}
