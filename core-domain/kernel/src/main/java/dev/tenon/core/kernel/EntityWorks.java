package dev.tenon.core.kernel;

import dev.tenon.kernel.Decision;
import dev.tenon.kernel.TenantContext;
import dev.tenon.kernel.entity.EntityRefusal;
import dev.tenon.kernel.entity.EntityStore;
import dev.tenon.kernel.entity.EntityType;
import dev.tenon.kernel.shape.Shape;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/** For services that are written by hand: works on several declared entities of a module, by the rules of each. */
public final class EntityWorks {
    private final EntityStore store;
    private final Map<EntityType<?>, EntityDesk<?>> desks;

    EntityWorks(EntityStore store, Map<EntityType<?>, EntityDesk<?>> desks) {
        this.store = store;
        this.desks = Map.copyOf(desks);
    }

    /** Does all of the work, accepted with its result, or nothing of it, refused as the step that was. */
    public <R> Decision<R, EntityRefusal> within(TenantContext tenant, Function<EntityWork, R> work) {
        var shapes = shapes(tenant);
        try {
            return store.within(
                    tenant,
                    session -> Decision.accept(work.apply(new EntityWork(step -> step.in(session), desks, shapes))));
        } catch (EntityWork.Refused refused) {
            // the second work has nothing to do but to keep the answer for who asks again
            return store.within(tenant, _ -> Decision.refuse(refused.refusal()));
        }
    }

    /** Asked before a session begins, since it may need one of its own. */
    private Map<EntityType<?>, Shape> shapes(TenantContext tenant) {
        var shapes = new LinkedHashMap<EntityType<?>, Shape>();
        desks.forEach((type, desk) -> shapes.put(type, desk.shape(tenant)));
        return shapes;
    }
}
