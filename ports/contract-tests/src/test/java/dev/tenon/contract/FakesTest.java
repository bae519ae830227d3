package dev.tenon.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.kernel.EventCodec;
import dev.tenon.kernel.Ids;
import dev.tenon.kernel.TenantProfile;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;

final class FakesTest implements EventCodecContract, IdsContract {
    private final RememberingCodec codec = new RememberingCodec();
    private final TestIds ids = new TestIds();

    @Override
    public EventCodec codec() {
        return codec;
    }

    @Override
    public Ids ids() {
        return ids;
    }

    @Test
    void aClockStandsStillUntilItIsMovedInEveryZone() {
        var noon = Instant.parse("2026-03-01T12:00:00Z");
        var clock = new MovableClock(noon);
        var inTokyo = clock.withZone(ZoneId.of("Asia/Tokyo"));
        assertThat(clock.instant()).isEqualTo(noon);
        clock.move(Duration.ofHours(1));
        assertThat(inTokyo.instant()).isEqualTo(noon.plusSeconds(3600));
    }

    @Test
    void freshTenantsAreDifferentAndKnownToTheStore() {
        var onboarded = new ArrayList<TenantProfile>();
        var tenants = new TestTenants(onboarded::add);
        var one = tenants.fresh().tenant();
        var other = tenants.fresh().tenant();
        assertThat(onboarded).extracting(TenantProfile::id).containsExactly(one, other);
        assertThat(one).isNotEqualTo(other);
    }
}
