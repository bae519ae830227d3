package dev.tenon.persistence.due;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.contract.DueLog;
import dev.tenon.kernel.Done;
import dev.tenon.kernel.TenantContext;
import dev.tenon.persistence.PostgresFixture;
import dev.tenon.persistence.TestDatabase;
import dev.tenon.persistence.invoicing.PostgresInvoicingStore;
import dev.tenon.persistence.migration.DatabaseRole;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Other tests' work may be due in the same database, so the figures are compared with what they were. */
final class PostgresDueFiguresTest {
    private static final Instant LONG_AGO = Instant.parse("2001-01-01T00:00:00Z");
    private static final Instant FAR_OFF = Instant.parse("2100-01-01T00:00:00Z");

    private final PostgresFixture fixture = PostgresFixture.shared();
    private final TenantContext tenant = fixture.tenants().fresh();
    private final PostgresDueFigures figures =
            new PostgresDueFigures(TestDatabase.shared().as(DatabaseRole.SCHEDULER));

    /** What is left would be run by another test's scheduler. */
    @AfterEach
    void removeWork() {
        TestDatabase.shared().update("delete from platform.due where tenant_id = ?", tenant);
    }

    @Test
    void whatIsDueIsCountedWithItsAgeAndWhatIsForLaterIsNot() {
        long before = figures.figures().late();
        register("late", FAR_OFF);
        TestDatabase.shared().update("update platform.due set execution_time = '2001-01-01T00:00:00Z' where tenant_id = ?", tenant);
        register("later", FAR_OFF);
        assertThat(figures.figures().late()).isEqualTo(before + 1);
        assertThat(figures.figures().oldest()).contains(LONG_AGO);
    }

    @Test
    void whatFailedIsCountedWheneverItIsRunAgain() {
        long before = figures.figures().failing();
        register("failed", FAR_OFF);
        TestDatabase.shared().update("update platform.due set consecutive_failures = 3 where tenant_id = ?", tenant);
        assertThat(figures.figures().failing()).isEqualTo(before + 1);
    }

    private void register(String key, Instant time) {
        new PostgresInvoicingStore(fixture.transactions()).within(tenant, session -> {
            session.due().at(new DueLog().work(key), time);
            return Done.DONE;
        });
    }
}
