package dev.tenon.contract.verticals;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.kernel.TenantContext;
import org.junit.jupiter.api.Test;

/** The store knows whether records hold values of a field of the firm's own. */
public interface HeldValuesContract extends VerticalFixture {
    /** The entity of the tests. */
    String ENTITY = "crm.company";

    /** Makes a record of {@link #ENTITY} that has a value of the field. */
    void hold(TenantContext tenant, String field);

    @Test
    default void aFieldThatARecordHasAValueOfHoldsValues() {
        var tenant = tenants().fresh();
        hold(tenant, "region");
        assertThat(holds(tenant, ENTITY, "region")).isTrue();
    }

    @Test
    default void otherFieldsEntitiesAndFirmsHoldNone() {
        var tenant = tenants().fresh();
        hold(tenant, "region");
        assertThat(holds(tenant, ENTITY, "regio")).isFalse();
        assertThat(holds(tenant, "crm.contact", "region")).isFalse();
        assertThat(holds(tenant, "crm.nothing", "region")).isFalse();
        assertThat(holds(tenants().fresh(), ENTITY, "region")).isFalse();
    }

    private boolean holds(TenantContext tenant, String entity, String field) {
        return reading(tenant, session -> session.holdsValues(entity, field));
    }
}
