package dev.tenon.persistence.tenant;

import dev.tenon.kernel.AuditEntry;
import dev.tenon.kernel.Consumption;
import dev.tenon.kernel.EventCodec;
import dev.tenon.kernel.Ids;
import dev.tenon.kernel.StaleSession;
import dev.tenon.kernel.TenantContext;
import dev.tenon.kernel.Work;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import javax.sql.DataSource;

/**
 * The transactions of tenants on one database: what every PostgreSQL store's {@code within} is made of.
 *
 * <p>The data source signs in as {@code tenon_app} and hands out connections that no other transaction manager touches (in Open
 * Liberty {@code transactional="false"}).
 */
public final class TenantTransactions {
    private static final System.Logger LOG = System.getLogger(TenantTransactions.class.getName());

    /** Set while a work runs, only to notice another one inside it. */
    private static final ScopedValue<Boolean> WORKING = ScopedValue.newInstance();

    private final DataSource dataSource;
    private final Entities entities;
    private final EventCodec codec;
    private final Ids ids;
    private final Clock clock;
    private final Runnable wake;
    private final Claims claims = new Claims();
    private final Retries retries = new Retries();

    /**
     * Transactions on the data source.
     *
     * @param codec encodes what is announced
     * @param ids names events
     * @param clock tells when an event was recorded
     * @param wake called after the commit of a work that announced something, to wake the relay; must return at once
     */
    public TenantTransactions(DataSource dataSource, EventCodec codec, Ids ids, Clock clock, Runnable wake) {
        this.dataSource = dataSource;
        this.entities = new Entities(dataSource);
        this.codec = codec;
        this.ids = ids;
        this.clock = clock;
        this.wake = wake;
    }

    /** The codec of announced events. */
    public EventCodec codec() {
        return codec;
    }

    /** Tells the object mapper of an entity. A store does it when it is made, before any work. */
    public void map(Class<?> entity) {
        entities.add(entity);
    }

    /**
     * What {@link dev.tenon.kernel.TenantStore#within} promises.
     *
     * @param lend makes the store's session for one attempt
     */
    public <S, R> R within(TenantContext tenant, Function<TenantWork, S> lend, Work<S, R> work) {
        if (WORKING.isBound()) {
            throw new StaleSession("A work runs already; do all of it in one");
        }
        return ScopedValue.where(WORKING, true).call(() -> retries.run(() -> once(tenant, lend, work)));
    }

    /** How the works of all tenants have fared since this was made. */
    public TransactionFigures figures() {
        return retries.figures();
    }

    /**
     * Refuses to go on when the data source's role could read or write another tenant's rows.
     *
     * @throws IllegalStateException when it could
     */
    public void requireRowSecurity() {
        try (var connection = dataSource.getConnection()) {
            RowSecurity.require(connection);
        } catch (SQLException e) {
            throw Retries.unavailable(new SqlFailure(e));
        }
    }

    private <S, R> R once(TenantContext tenant, Function<TenantWork, S> lend, Work<S, R> work) {
        try (var connection = dataSource.getConnection()) {
            connection.setAutoCommit(false);
            var bound = new BoundConnection(connection);
            try (var unit = new TenantWork(tenant, bound, entities, codec, ids, clock)) {
                var result = claimed(unit, lend, work);
                connection.commit();
                unit.ifAnnounced(this::wakeRelay);
                return result;
            } catch (Throwable thrown) {
                rollBack(connection, thrown);
                throw thrown;
            }
        } catch (SQLException e) {
            throw new SqlFailure(e);
        }
    }

    private <S, R> R claimed(TenantWork unit, Function<TenantWork, S> lend, Work<S, R> work) {
        try {
            claims.ask(unit);
            var result = work.in(lend.apply(unit));
            AuditEntry.ofOutcome(result, unit.tenant().cause()).ifPresent(unit::audit);
            unit.complete(settled(unit, result));
            return result;
        } catch (ClaimedBefore before) {
            unit.startOver();
            @SuppressWarnings("unchecked") // the same cause runs the same work, whose outcome it is
            var outcome = (R) before.outcome();
            return outcome;
        }
    }

    /** An event that waits has no effect and claims nothing. */
    private List<Sql> settled(TenantWork unit, Object result) {
        if (result instanceof Consumption.Waiting waiting) {
            unit.sql().hear();
            unit.startOver();
            return Parking.park(unit, waiting);
        }
        var claim = claims.claim(unit, result);
        return result instanceof Consumption.Taken
                ? Stream.concat(claim.stream(), Parking.remove(unit).stream()).toList()
                : claim;
    }

    /** What is committed stays so, whatever becomes of this: the relay also looks by itself. */
    private void wakeRelay() {
        try {
            wake.run();
        } catch (RuntimeException e) {
            LOG.log(System.Logger.Level.WARNING, "The relay was not woken", e);
        }
    }

    private static void rollBack(Connection connection, Throwable thrown) {
        try {
            connection.rollback();
        } catch (SQLException e) {
            thrown.addSuppressed(e);
        }
    }
}
