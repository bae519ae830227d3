package dev.tenon.persistence.memory;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tenon.kernel.Bytes;
import dev.tenon.kernel.Cause;
import dev.tenon.kernel.StaleSession;
import org.junit.jupiter.api.Test;

/** What only the stores in memory promise. */
final class MemoryPlatformTest {
    private final MemoryFixture fixture = MemoryFixture.create();
    private final MemoryInvoicingStore store = new MemoryInvoicingStore(fixture.platform());

    @Test
    void anOutcomeThatADatabaseCouldNotKeepIsRefused() {
        var tenant = fixture.tenants().fresh().because(new Cause.Request("key", Bytes.EMPTY));
        assertThatThrownBy(() -> store.within(tenant, _ -> "a text"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("a Decision or a record, not java.lang.String");
    }

    @Test
    void theOutboxIsNotDrainedWithinAWork() {
        var tenant = fixture.tenants().fresh();
        assertThatThrownBy(() ->
                        store.within(tenant, _ -> fixture.platform().outbox().drain(1, 1, _ -> {})))
                .isInstanceOf(StaleSession.class);
    }

    @Test
    void aWorkOfOneStoreWithinAnothersIsRefused() {
        var reporting = new MemoryReportingStore(fixture.platform());
        var tenant = fixture.tenants().fresh();
        assertThatThrownBy(() -> store.within(tenant, _ -> reporting.within(tenant, session -> session)))
                .isInstanceOf(StaleSession.class);
    }
}
