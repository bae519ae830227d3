package dev.tenon.persistence.tenant;

import dev.tenon.kernel.AuditEntry;
import dev.tenon.kernel.EventCodec;
import dev.tenon.kernel.Ids;
import dev.tenon.kernel.PublishedEvent;
import dev.tenon.kernel.TenantContext;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** One attempt of a work: what a store's session is made of. It ends with the attempt. */
public final class TenantWork implements AutoCloseable {
    private final TenantContext tenant;
    private final BoundConnection connection;
    private final TenantSql sql;
    private final TenantEntities entities;
    private final Announcements announcements;
    private final AuditTrail audit;
    private final Ids ids;
    private final Clock clock;

    TenantWork(
            TenantContext tenant,
            BoundConnection connection,
            Entities entities,
            EventCodec codec,
            Ids ids,
            Clock clock) {
        this.tenant = tenant;
        this.connection = connection;
        this.sql = new TenantSql(tenant.tenant(), connection);
        this.entities = new TenantEntities(entities, sql, connection);
        this.announcements = new Announcements(tenant, codec);
        this.audit = new AuditTrail(tenant);
        this.ids = ids;
        this.clock = clock;
        bind();
    }

    private void bind() {
        sql.later(Sql.of(
                "select set_config('app.current_tenant', ?, true)",
                tenant.tenant().toString()));
    }

    /** For whom, by whom and why. */
    public TenantContext tenant() {
        return tenant;
    }

    /** The way to the tenant's rows. */
    public TenantSql sql() {
        return sql;
    }

    /** The way to the tenant's entities. */
    public TenantEntities entities() {
        return entities;
    }

    /** Now, in microseconds. */
    public Instant now() {
        return Instant.now(clock).truncatedTo(ChronoUnit.MICROS);
    }

    /** A new identifier. */
    public UUID newId() {
        return ids.next();
    }

    /** What {@link dev.tenon.kernel.Session#announce} promises. */
    public void announce(PublishedEvent event) {
        sql.mustBeLent();
        announcements.add(newId(), now(), event);
    }

    /** Takes back everything that the work wrote, and goes on as if nothing had been. */
    void startOver() {
        entities.close();
        announcements.forget();
        audit.forget();
        sql.forget();
        connection.rollBack();
        bind();
    }

    /**
     * Tells the audit log of a change that this work makes. Every repository calls it where it writes, so that no caller can forget it; the
     * entry is written with everything else that the work left.
     */
    public void audit(AuditEntry entry) {
        sql.mustBeLent();
        audit.add(newId(), now(), entry);
    }

    /** Sends everything that the work left, and what it claims. */
    void complete(List<Sql> claim) {
        entities.complete();
        var told = new ArrayList<>(announcements.writes());
        told.addAll(audit.writes());
        sql.flushWith(told, claim);
    }

    void ifAnnounced(Runnable wake) {
        if (!announcements.isEmpty()) {
            wake.run();
        }
    }

    @Override
    public void close() {
        entities.close();
        connection.end();
    }
}
