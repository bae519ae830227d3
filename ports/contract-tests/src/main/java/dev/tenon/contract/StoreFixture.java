package dev.tenon.contract;

import dev.tenon.invoicing.event.CustomerChanged;
import dev.tenon.kernel.Done;
import dev.tenon.kernel.Outbox;
import dev.tenon.kernel.PublishedEvent;
import dev.tenon.kernel.Session;
import dev.tenon.kernel.TenantContext;
import dev.tenon.kernel.TenantStore;
import java.util.UUID;

/**
 * What the contract of a store is given.
 *
 * @param <S> the session that the store lends
 */
public interface StoreFixture<S extends Session> {

    /** The store under test. */
    TenantStore<S> store();

    /** The outbox that the store announces to. */
    Outbox outbox();

    /** Makes tenants that the store knows. */
    TestTenants tenants();

    /** The clock that the store was made with. */
    MovableClock clock();

    /** Writes something small that {@link #isMarked(Session, String)} finds again. Used once per tenant and mark. */
    void mark(S session, String mark);

    /** Whether the tenant has the mark. */
    boolean isMarked(S session, String mark);

    /** The same in a work of its own. */
    default Done marking(TenantContext tenant, String mark) {
        return store().within(tenant, session -> {
            mark(session, mark);
            return Done.DONE;
        });
    }

    /** The same in a work of its own. */
    default boolean isMarked(TenantContext tenant, String mark) {
        return store().within(tenant, session -> isMarked(session, mark));
    }

    /** Announces in a work of its own. */
    default Done announcing(TenantContext tenant, PublishedEvent event) {
        return store().within(tenant, session -> {
            session.announce(event);
            return Done.DONE;
        });
    }

    /** Some event. */
    default PublishedEvent event() {
        return new CustomerChanged(UUID.randomUUID(), 1, "C-1", "Ada", "United Kingdom");
    }
}
