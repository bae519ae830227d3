package dev.tenon.contract.entity;

import dev.tenon.contract.StoreFixture;
import dev.tenon.kernel.entity.Entity;
import dev.tenon.kernel.entity.EntitySession;
import dev.tenon.kernel.entity.EntityStore;
import dev.tenon.kernel.entity.EntityType;
import dev.tenon.kernel.entity.FieldValues;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiConsumer;

/** What the contracts of a store of declared entities are given. The store is made for {@link DeclaredTypes#all()}. */
public interface EntityFixture extends StoreFixture<EntitySession> {

    @Override
    EntityStore store();

    @Override
    default void mark(EntitySession session, String mark) {
        var marked = new Population(store(), tenants().fresh(), mark.hashCode()).fresh(Specimen.TYPE);
        var values = Specimen.TYPE.values(marked).with(FieldValues.of(Map.of("code", mark)));
        session.of(Specimen.TYPE).add(Specimen.TYPE.make(UUID.randomUUID(), marked.stamp(), values));
    }

    @Override
    default boolean isMarked(EntitySession session, String mark) {
        var code = Specimen.TYPE.uniques().getFirst();
        return !session.of(Specimen.TYPE)
                .findByKeys(code, List.of(List.of(mark)))
                .isEmpty();
    }

    /** Runs a test with generated entities of a fresh tenant; a failure names the seed. */
    default <E extends Record & Entity> void generated(EntityType<E> type, BiConsumer<EntityType<E>, Population> test) {
        var seed = Long.getLong("tenon.seed", System.nanoTime());
        try {
            test.accept(type, new Population(store(), tenants().fresh(), seed));
        } catch (AssertionError | RuntimeException e) {
            throw new AssertionError("Fails for " + type + " with -Dtenon.seed=" + seed + ": " + e.getMessage(), e);
        }
    }
}
