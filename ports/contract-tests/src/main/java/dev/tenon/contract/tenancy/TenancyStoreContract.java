package dev.tenon.contract.tenancy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tenon.contract.TestTenants;
import dev.tenon.kernel.AuditEntry;
import dev.tenon.kernel.AuditEntry.Subject;
import dev.tenon.kernel.Cause;
import dev.tenon.kernel.Done;
import dev.tenon.kernel.PageRequest;
import dev.tenon.kernel.StaleSession;
import dev.tenon.kernel.TenantContext;
import dev.tenon.tenancy.AuditFilter;
import dev.tenon.tenancy.AuditRecord;
import dev.tenon.tenancy.AuditStore;
import dev.tenon.tenancy.TenancyStore;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The contract of {@link TenancyStore}. */
public interface TenancyStoreContract {
    /** Some entry. */
    AuditEntry SWITCHED = AuditEntry.of("tenancy.module.activated", new Subject("module", "reporting", 0));

    /** The store under test. */
    TenancyStore store();

    /** The audit log that it tells. */
    AuditStore audit();

    /** Makes tenants that the store knows. */
    TestTenants tenants();

    @Test
    default void whatAWorkTellsTheAuditLogIsThereForItsTenantAlone() {
        var tenant = tenants().fresh();
        store().within(tenant, session -> {
            session.audit(SWITCHED);
            return Done.DONE;
        });
        assertThat(told(tenant)).singleElement().satisfies(record -> {
            assertThat(record.entry()).isEqualTo(SWITCHED);
            assertThat(record.actor()).isEqualTo(tenant.actor());
        });
        assertThat(told(tenants().fresh())).isEmpty();
    }

    @Test
    default void aWorkThatFailsTellsNothing() {
        var tenant = tenants().fresh();
        assertThatThrownBy(() -> store().within(tenant, session -> {
                    session.audit(SWITCHED);
                    throw new IllegalStateException("broken");
                }))
                .isInstanceOf(IllegalStateException.class);
        assertThat(told(tenant)).isEmpty();
    }

    @Test
    default void theSameCauseTellsOnce() {
        var tenant = tenants().fresh().because(new Cause.Job("once"));
        for (int time = 1; time <= 2; time++) {
            store().within(tenant, session -> {
                session.audit(SWITCHED);
                return Done.DONE;
            });
        }
        assertThat(told(tenant)).hasSize(1);
    }

    @Test
    default void aSessionIsOfNoUseAfterItsWork() {
        var kept = store().within(tenants().fresh().because(Cause.NONE), session -> session);
        assertThatThrownBy(() -> kept.audit(SWITCHED)).isInstanceOf(StaleSession.class);
        assertThatThrownBy(kept::due).isInstanceOf(StaleSession.class);
    }

    private List<AuditRecord> told(TenantContext tenant) {
        return audit().within(
                        tenant.because(Cause.NONE),
                        session -> session.entries(AuditFilter.ALL, PageRequest.first(10))
                                .items());
    }
}
