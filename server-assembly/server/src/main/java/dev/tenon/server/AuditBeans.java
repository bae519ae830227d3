package dev.tenon.server;

import dev.tenon.core.tenancy.TenancyModule;
import dev.tenon.persistence.audit.AuditSealer;
import dev.tenon.persistence.audit.AuditSealing;
import dev.tenon.persistence.audit.PostgresAuditStore;
import dev.tenon.persistence.audit.PublishedHeads;
import dev.tenon.persistence.audit.SealKey;
import dev.tenon.persistence.tenant.TenantTransactions;
import dev.tenon.tenancy.AuditLog;
import dev.tenon.tenancy.AuditStore;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.nio.file.Path;
import java.time.Clock;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The audit log: who reads it, and who seals it. */
@ApplicationScoped
public class AuditBeans {
    @Resource(lookup = "jdbc/tenon-sealer", shareable = false)
    private DataSource sealer;

    @Produces
    @Singleton
    SealKey key(@ConfigProperty(name = "tenon.seal.key") String key) {
        return SealKey.parse(key);
    }

    @Produces
    @Singleton
    PublishedHeads heads(@ConfigProperty(name = "tenon.audit.heads") Path folder) {
        return new PublishedHeads(folder);
    }

    @Produces
    @Singleton
    AuditSealing sealing(SealKey key, PublishedHeads heads, Clock clock) {
        return new AuditSealing(sealer, key, heads, clock);
    }

    @Produces
    @Singleton
    AuditSealer sealer(AuditSealing sealing, Clock clock) {
        return new AuditSealer(sealing, clock);
    }

    @Produces
    @Singleton
    AuditStore store(TenantTransactions transactions, SealKey key, PublishedHeads heads) {
        return new PostgresAuditStore(transactions, key, heads);
    }

    @Produces
    @Singleton
    AuditLog log(AuditStore store) {
        return TenancyModule.auditLog(store);
    }
}
