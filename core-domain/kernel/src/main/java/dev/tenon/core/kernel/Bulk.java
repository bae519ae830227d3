package dev.tenon.core.kernel;

import dev.tenon.kernel.Decision;
import dev.tenon.kernel.TenantContext;
import dev.tenon.kernel.entity.Change;
import dev.tenon.kernel.entity.Entity;
import dev.tenon.kernel.entity.EntityRefusal;
import dev.tenon.kernel.entity.EntityRefusal.BulkRefused;
import dev.tenon.kernel.entity.EntitySession;
import dev.tenon.kernel.entity.EntityStore;
import java.util.ArrayList;
import java.util.List;

/** Changes that are made together or not at all. */
final class Bulk {

    private Bulk() {}

    /** Takes back what the work did before the refusal, which is then its answer. */
    private static final class TakenBack extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private final transient BulkRefused refusal;

        TakenBack(BulkRefused refusal) {
            super(refusal.detail(), null, false, false);
            this.refusal = refusal;
        }
    }

    static <E extends Record & Entity> Decision<E, EntityRefusal> make(
            TenantContext tenant, EntityStore store, EntityDesk<E> desk, List<Change> changes) {
        var shaped = desk.shaped(tenant);
        try {
            return store.within(tenant, session -> all(session, desk.begin(session, shaped, changes), changes));
        } catch (TakenBack refused) {
            // the second work has nothing to do but to keep the answer for who asks again
            return store.within(tenant, _ -> Decision.refuse(refused.refusal));
        }
    }

    private static <E extends Record & Entity> Decision<E, EntityRefusal> all(
            EntitySession session, Changes<E> begun, List<Change> changes) {
        var made = new ArrayList<E>();
        var refused = new ArrayList<BulkRefused.At>();
        for (int i = 0; i < changes.size(); i++) {
            switch (begun.make(session, changes.get(i))) {
                case Decision.Accepted<E, EntityRefusal>(var entities) -> made.addAll(entities);
                case Decision.Refused<E, EntityRefusal>(var refusal) -> refused.add(new BulkRefused.At(i, refusal));
            }
        }
        if (!refused.isEmpty()) {
            throw new TakenBack(new BulkRefused(refused));
        }
        return new Decision.Accepted<>(made);
    }
}
