package dev.tenon.persistence.tenant;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Entities of the tenant, in the work's transaction and on its connection. A work that touches none pays nothing for it. Changes
 * are written when the work ends, or before a query that could see them.
 */
public final class TenantEntities {
    private final Entities entities;
    private final TenantSql sql;
    private final BoundConnection connection;
    private final List<Runnable> beforeWriting = new ArrayList<>();
    private final List<Runnable> afterWriting = new ArrayList<>();
    private @Nullable EntityManager manager;

    TenantEntities(Entities entities, TenantSql sql, BoundConnection connection) {
        this.entities = entities;
        this.sql = sql;
        this.connection = connection;
    }

    /** The entity of that key. */
    public <T> Optional<T> find(Class<T> type, Object id) {
        return Optional.ofNullable(manager().find(type, id));
    }

    /** Adds an entity. */
    public void add(Object entity) {
        manager().persist(entity);
    }

    /** Makes the next version of an entity that was found, though none of its columns is another. */
    public void touch(Object entity) {
        manager().lock(entity, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
    }

    /** Removes an entity that was found. */
    public void remove(Object entity) {
        manager().remove(entity);
    }

    /** Writes what was changed so far. */
    public void flush() {
        write(() -> manager().flush());
    }

    /** Whenever changes are written, these actions are run before and after; they may send statements of their own. */
    public void around(Runnable before, Runnable after) {
        beforeWriting.add(before);
        afterWriting.add(after);
    }

    /** The first entities that a query of the Jakarta Persistence query language finds. */
    public <T> List<T> query(Class<T> type, String text, Map<String, Object> parameters, int most) {
        var query = manager().createQuery(text, type).setMaxResults(most);
        parameters.forEach(query::setParameter);
        return query.getResultList();
    }

    /** Writes what was changed. The mapper's own commit does not reach the connection. */
    void complete() {
        if (manager != null) {
            write(manager.getTransaction()::commit);
        }
    }

    void close() {
        if (manager != null) {
            if (manager.getTransaction().isActive()) {
                manager.getTransaction().rollback();
            }
            manager.close();
            manager = null;
        }
    }

    private void write(Runnable changes) {
        beforeWriting.forEach(Runnable::run);
        changes.run();
        afterWriting.forEach(Runnable::run);
    }

    private EntityManager manager() {
        sql.mustBeLent();
        if (manager == null) {
            sql.flush();
            manager = entities.of(sql.tenant().value(), new BoundDataSource(connection));
            manager.getTransaction().begin();
        }
        return manager;
    }
}
