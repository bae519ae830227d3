package dev.tenon.core.tenancy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tenon.contract.RememberingCodec;
import dev.tenon.contract.TestIds;
import dev.tenon.contract.TestTenants;
import dev.tenon.contract.invoicing.Bookkeeper;
import dev.tenon.kernel.PageRequest;
import dev.tenon.kernel.PermissionDenied;
import dev.tenon.persistence.memory.MemoryAuditStore;
import dev.tenon.persistence.memory.MemoryInvoicingStore;
import dev.tenon.persistence.memory.MemoryPlatform;
import dev.tenon.tenancy.AuditFilter;
import dev.tenon.tenancy.AuditLog;
import dev.tenon.tenancy.TenancyPermissions;
import java.time.Clock;
import java.util.Set;
import org.junit.jupiter.api.Test;

class AuditLogTest {
    private static final PageRequest PAGE = PageRequest.first(10);

    private final TestIds ids = new TestIds();
    private final TestTenants tenants = new TestTenants(_ -> {});
    private final MemoryPlatform platform = new MemoryPlatform(new RememberingCodec(), ids, Clock.systemUTC());
    private final AuditLog log = TenancyModule.auditLog(new MemoryAuditStore(platform));

    @Test
    void whoMayReadItSeesWhatAnotherModuleWrote() {
        var tenant = tenants.fresh();
        new MemoryInvoicingStore(platform).within(tenant, session -> new Bookkeeper(session, ids).customer("C-1"));
        assertThat(log.entries(tenant, AuditFilter.ALL, PAGE).items())
                .extracting(record -> record.entry().action())
                .containsExactly("invoicing.customer.added");
        assertThat(log.verify(tenant).waiting()).isEqualTo(1);
    }

    @Test
    void whoMayNotReadItSeesNothing() {
        var stranger = tenants.fresh(Set.of(TenancyPermissions.READ_PROFILE));
        assertThatThrownBy(() -> log.entries(stranger, AuditFilter.ALL, PAGE)).isInstanceOf(PermissionDenied.class);
        assertThatThrownBy(() -> log.verify(stranger)).isInstanceOf(PermissionDenied.class);
    }
}
