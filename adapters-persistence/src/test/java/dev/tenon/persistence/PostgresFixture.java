package dev.tenon.persistence;

import dev.tenon.contract.MovableClock;
import dev.tenon.contract.RememberingCodec;
import dev.tenon.contract.TestIds;
import dev.tenon.contract.TestTenants;
import dev.tenon.contract.entity.DeclaredTypes;
import dev.tenon.kernel.Outbox;
import dev.tenon.persistence.audit.AuditSealing;
import dev.tenon.persistence.audit.PostgresAuditStore;
import dev.tenon.persistence.audit.PublishedHeads;
import dev.tenon.persistence.audit.SealKey;
import dev.tenon.persistence.entity.JpaEntityStore;
import dev.tenon.persistence.event.PostgresOutbox;
import dev.tenon.persistence.invoicing.PostgresInvoicingStore;
import dev.tenon.persistence.migration.DatabaseRole;
import dev.tenon.persistence.tenancy.PostgresTenantRegistry;
import dev.tenon.persistence.tenant.TenantTransactions;
import dev.tenon.tenancy.AuditStore;
import java.nio.file.Path;
import java.time.Instant;

/** What a test of a store on PostgreSQL needs; all tests share it and keep apart by tenants of their own. */
public record PostgresFixture(
        TenantTransactions transactions,
        Outbox outbox,
        TestTenants tenants,
        MovableClock clock,
        CountingDataSource sql) {
    private static final PostgresFixture SHARED = create();

    /** The audit log of these transactions, of which nothing is published. */
    public AuditStore audit() {
        return audit(SealKey.generate(), new PublishedHeads(Path.of("target/no-heads")));
    }

    /** The audit log of these transactions. */
    public AuditStore audit(SealKey key, PublishedHeads heads) {
        return new PostgresAuditStore(transactions, key, heads);
    }

    /** Seals the audit logs of all tenants. */
    public AuditSealing sealing(SealKey key, PublishedHeads heads) {
        return new AuditSealing(TestDatabase.shared().as(DatabaseRole.SEALER), key, heads, clock);
    }

    /** The fixture. */
    public static PostgresFixture shared() {
        return SHARED;
    }

    private static PostgresFixture create() {
        var database = TestDatabase.shared();
        var clock = new MovableClock(Instant.parse("2026-11-23T10:15:30.123456Z"));
        var registry = new PostgresTenantRegistry(database.as(DatabaseRole.CONTROL));
        var sql = new CountingDataSource(database.as(DatabaseRole.APP));
        var transactions = new TenantTransactions(sql, new RememberingCodec(), new TestIds(), clock, () -> {});
        mapEverything(transactions);
        return new PostgresFixture(
                transactions,
                new PostgresOutbox(database.as(DatabaseRole.RELAY)),
                new TestTenants(registry::add),
                clock,
                sql);
    }

    /** All stores of a process share one object mapper, which is made with all that they map. */
    private static void mapEverything(TenantTransactions transactions) {
        new PostgresInvoicingStore(transactions);
        new JpaEntityStore(transactions, DeclaredTypes.all());
    }
}
