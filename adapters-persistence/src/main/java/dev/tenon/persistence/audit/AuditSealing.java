package dev.tenon.persistence.audit;

import dev.tenon.kernel.StoreUnavailable;
import dev.tenon.kernel.TenantId;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;

/**
 * Seals what waits, as the role {@code tenon_sealer}, and publishes the heads. One pass at a time runs on a database, whatever the number of
 * sealers; a pass that finds another one running seals nothing. A head is published once its seal is committed; one that could not be
 * published is with the next.
 */
public final class AuditSealing {
    private static final UUID BEFORE_ALL = new UUID(0, 0);
    private static final int HEADS_AT_A_TIME = 1_000;
    private static final String BEHIND = "select count(*), min(recorded_at) from platform.audit_waiting";

    private final DataSource dataSource;
    private final SealKey key;
    private final PublishedHeads published;
    private final Clock clock;

    /** Sealing on a data source that signs in as {@code tenon_sealer}. */
    public AuditSealing(DataSource dataSource, SealKey key, PublishedHeads published, Clock clock) {
        this.dataSource = dataSource;
        this.key = key;
        this.published = published;
        this.clock = clock;
    }

    /**
     * Makes one seal for each tenant with something waiting, by tenant, so that none waits for another's bulk.
     *
     * @param perTenant the most entries of one seal
     * @param tenants the most tenants of one transaction
     * @return how many entries were sealed
     */
    public int seal(int perTenant, int tenants) {
        int entries = 0;
        var after = BEFORE_ALL;
        for (var sealed = pass(after, perTenant, tenants); !sealed.tenants().isEmpty(); ) {
            sealed.tenants().forEach(this::publish);
            entries += sealed.entries();
            after = sealed.tenants().getLast().value();
            sealed = pass(after, perTenant, tenants);
        }
        return entries;
    }

    /** Publishes what was sealed and not published, of every tenant. */
    public void publish() {
        inTransaction(connection -> new Seals(connection).tenants()).forEach(this::publish);
    }

    /** How far sealing is behind. */
    public Behind behind() {
        return inTransaction(connection -> {
            try (var prepared = connection.prepareStatement(BEHIND);
                    var result = prepared.executeQuery()) {
                result.next();
                var oldest = Optional.ofNullable(result.getTimestamp(2));
                return new Behind(result.getLong(1), oldest.map(java.sql.Timestamp::toInstant));
            }
        });
    }

    private void publish(TenantId tenant) {
        for (var heads = unpublished(tenant); !heads.isEmpty(); heads = unpublished(tenant)) {
            published.publish(tenant, heads);
        }
    }

    private List<Head> unpublished(TenantId tenant) {
        long last = published.last(tenant);
        return inTransaction(connection -> new Seals(connection).after(tenant, last, HEADS_AT_A_TIME));
    }

    private Sealed pass(UUID after, int perTenant, int most) {
        return inTransaction(connection -> {
            var waiting = new WaitingEntries(connection);
            if (!waiting.lock()) {
                return new Sealed(List.of(), 0);
            }
            int entries = 0;
            var tenants = waiting.tenants(after, most);
            for (var tenant : tenants) {
                entries += seal(new Seals(connection), tenant, waiting.of(tenant, perTenant), waiting);
            }
            return new Sealed(tenants, entries);
        });
    }

    private int seal(Seals seals, TenantId tenant, List<StoredEntry> entries, WaitingEntries waiting)
            throws SQLException {
        if (entries.isEmpty()) {
            return 0; // somebody removed what waits; it keeps waiting, which shows
        }
        var end = seals.end(tenant);
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var hash = new SealHash(end.hash(), tenant, end.number() + 1, now);
        entries.forEach(hash::add);
        var sealed = hash.end();
        seals.add(tenant, end, new Head(tenant, end.number() + 1, now, sealed, key.sign(sealed)), entries);
        waiting.remove(tenant, entries);
        return entries.size();
    }

    private <T> T inTransaction(Use<T> use) {
        try (var connection = dataSource.getConnection()) {
            connection.setAutoCommit(false);
            try {
                var result = use.of(connection);
                connection.commit();
                return result;
            } catch (Throwable thrown) {
                connection.rollback();
                throw thrown;
            }
        } catch (SQLException e) {
            throw new StoreUnavailable("The audit log cannot be sealed: " + e.getMessage(), e);
        }
    }

    /**
     * What is not sealed yet.
     *
     * @param oldest when the oldest of it was recorded; empty when nothing waits
     */
    public record Behind(long waiting, Optional<Instant> oldest) {}

    private record Sealed(List<TenantId> tenants, int entries) {}

    /** Does something in a transaction. */
    @FunctionalInterface
    private interface Use<T> {
        T of(Connection connection) throws SQLException;
    }
}
