package dev.tenon.persistence.entity;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.contract.entity.DeclaredTypes;
import dev.tenon.kernel.Done;
import dev.tenon.kernel.PageRequest;
import dev.tenon.kernel.TenantContext;
import dev.tenon.kernel.entity.Entity;
import dev.tenon.kernel.entity.EntityStore;
import dev.tenon.kernel.entity.EntityType;
import dev.tenon.persistence.Planned;
import dev.tenon.persistence.PostgresFixture;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A tenant of {@link LargeTenant#ROWS} rows of each type: whatever is filtered or sorted, an index serves it under row-level security. The
 * statements are those that the store sends, planned for no values in particular, as a prepared statement is in the long run.
 */
class EntityPlansTest {
    private static final EntityStore STORE =
            new JpaEntityStore(PostgresFixture.shared().transactions(), DeclaredTypes.all());
    private static final TenantContext TENANT = LargeTenant.filled(STORE);

    private final PostgresFixture fixture = PostgresFixture.shared();
    private final Planned planned = new Planned(fixture.sql(), TENANT);

    @ParameterizedTest
    @MethodSource("dev.tenon.contract.entity.DeclaredTypes#all")
    <E extends Record & Entity> void everyFilterAndOrderIsServedByAnIndex(EntityType<E> type) throws SQLException {
        for (var use : IndexUse.all(type)) {
            var plans = plans(type, use);
            assertThat(plans)
                    .as("%s", use)
                    .isNotEmpty()
                    .allSatisfy(plan -> assertThat(plan)
                            .doesNotContain("Seq Scan")
                            .matches(text -> use.isFilter() || !text.contains("Sort Key"), "comes in the index's order")
                            .doesNotContainPattern("Filter: .*\\b" + use.column() + " (=|IS|~|IN) "));
            assertThat(plans.getLast()).as("%s", use).containsPattern("Index Cond: .*\\b" + use.column() + "\\b");
        }
    }

    /** The plans of all queries that the list sends, the second page's too. */
    private <E extends Record & Entity> List<String> plans(EntityType<E> type, IndexUse use) throws SQLException {
        fixture.sql().taken();
        STORE.within(TENANT, session -> {
            var first = session.of(type).list(use.query(), PageRequest.first(2));
            first.next().ifPresent(next -> session.of(type).list(use.query(), new PageRequest(2, next)));
            return Done.DONE;
        });
        var plans = new ArrayList<String>();
        for (var statement : fixture.sql().taken()) {
            if (statement.startsWith("SELECT")) {
                plans.add(planned.of(statement));
            }
        }
        return plans;
    }
}
