package dev.tenon.persistence.entity;

import dev.tenon.kernel.TenantContext;
import dev.tenon.kernel.Work;
import dev.tenon.kernel.entity.EntitySession;
import dev.tenon.kernel.entity.EntityStore;
import dev.tenon.kernel.entity.EntityType;
import dev.tenon.kernel.shape.Shape;
import dev.tenon.persistence.tenant.TenantTransactions;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Declared entities on PostgreSQL, by the object mapper. */
public final class JpaEntityStore implements EntityStore {
    private final TenantTransactions transactions;
    private final Map<EntityType<?>, EntityTable<?>> tables;

    /**
     * A store of the types. Each needs its class of rows, see {@link EntityRow}.
     *
     * @throws IllegalArgumentException when a class, or an attribute of it, is missing or of another type
     */
    public JpaEntityStore(TenantTransactions transactions, List<EntityType<?>> types) {
        this.transactions = transactions;
        this.tables = types.stream()
                .<EntityTable<?>>map(type -> EntityTable.of(type.shaped(Shape.PLAIN)))
                .collect(Collectors.toMap(EntityTable::type, Function.identity()));
        tables.values().stream().flatMap(EntityTable::classes).forEach(transactions::map);
    }

    @Override
    public <R> R within(TenantContext tenant, Work<EntitySession, R> work) {
        return transactions.within(tenant, unit -> new JpaEntitySession(unit, tables), work);
    }
}
