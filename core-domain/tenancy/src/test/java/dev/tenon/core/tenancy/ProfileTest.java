package dev.tenon.core.tenancy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tenon.kernel.Bytes;
import dev.tenon.kernel.Cause;
import dev.tenon.kernel.EnvelopeSeal;
import dev.tenon.kernel.ModuleNotActive;
import dev.tenon.kernel.NotAdmitted;
import dev.tenon.kernel.Permission;
import dev.tenon.kernel.PermissionDenied;
import dev.tenon.kernel.TenantContext;
import dev.tenon.kernel.TenantGate;
import dev.tenon.kernel.TenantProfile;
import dev.tenon.kernel.UserId;
import dev.tenon.kernel.VerifiedToken;
import dev.tenon.persistence.memory.FixedTenantDirectory;
import dev.tenon.tenancy.TenancyPermissions;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

final class ProfileTest {
    private static final UserId READER = new UserId(new UUID(8, 1));

    private final Firms firms = new Firms();
    private final TenantProfile acme = firms.onboarded("acme");

    @Test
    void aMemberWithThePermissionReadsTheProfile() {
        assertThat(firms.tenancy().profile(reader(acme, TenancyPermissions.ALL)))
                .isEqualTo(acme);
    }

    @Test
    void nobodyElseReadsIt() {
        assertThatThrownBy(() -> firms.tenancy().profile(reader(acme, Set.of())))
                .isInstanceOf(PermissionDenied.class);
    }

    @Test
    void itIsNotReadWhereTheModuleIsSwitchedOff() {
        var off = new TenantProfile(
                acme.id(),
                acme.slug(),
                acme.name(),
                acme.zone(),
                acme.baseCurrency(),
                acme.fiscalYearStart(),
                Set.of());

        assertThatThrownBy(() -> firms.tenancy().profile(reader(off, TenancyPermissions.ALL)))
                .isInstanceOf(ModuleNotActive.class);
    }

    @Test
    void aTenantThatIsNoLongerThereHasNoProfile() {
        var reader = reader(acme, TenancyPermissions.ALL);

        assertThatThrownBy(() -> new Firms().tenancy().profile(reader)).isInstanceOf(NotAdmitted.class);
    }

    private static TenantContext reader(TenantProfile profile, Set<Permission> permissions) {
        var directory = new FixedTenantDirectory(profile, Map.of(READER, permissions));
        return new TenantGate(directory, new EnvelopeSeal(Bytes.of(new byte[32])))
                .admitUser(new VerifiedToken(profile.id(), READER), new UUID(8, 2), Cause.NONE);
    }
}
