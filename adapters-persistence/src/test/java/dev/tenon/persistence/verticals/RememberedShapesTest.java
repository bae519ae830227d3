package dev.tenon.persistence.verticals;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.kernel.Done;
import dev.tenon.kernel.TenantContext;
import dev.tenon.kernel.shape.CustomField;
import dev.tenon.kernel.shape.Shape;
import dev.tenon.persistence.PostgresFixture;
import dev.tenon.verticals.Configuration;
import dev.tenon.verticals.Edits;
import dev.tenon.verticals.Step;
import dev.tenon.verticals.StepRecord;
import dev.tenon.verticals.Tree;
import dev.tenon.verticals.VerticalStore;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class RememberedShapesTest {
    private static final String COMPANY = "crm.company";

    private final PostgresFixture fixture = PostgresFixture.shared();
    private final AtomicLong time = new AtomicLong();
    private final VerticalStore elsewhere = new PostgresVerticalStore(fixture.transactions());
    private final RememberedShapes shapes = new RememberedShapes(elsewhere, RememberedShapesTest::shape, time::get);
    private final TenantContext tenant = fixture.tenants().fresh();

    @Test
    void aStepOfThisNodeIsSeenAtOnce() {
        assertThat(revision()).isEqualTo("r0");
        step(shapes, 1);
        assertThat(revision()).isEqualTo("r1");
    }

    @Test
    void aStepOfAnotherNodeIsSeenWithinTwoSeconds() {
        assertThat(revision()).isEqualTo("r0");
        step(elsewhere, 1);
        assertThat(revision()).isEqualTo("r0");
        time.addAndGet(RememberedShapes.OLDEST.plusMillis(1).toNanos());
        assertThat(revision()).isEqualTo("r1");
    }

    @Test
    void whatIsRememberedOfOneTenantIsNobodyElses() {
        step(shapes, 1);
        assertThat(revision()).isEqualTo("r1");
        assertThat(shapes.of(fixture.tenants().fresh(), COMPANY)
                        .fields()
                        .getFirst()
                        .key())
                .isEqualTo("r0");
    }

    @Test
    void whatIsRememberedIsNotAskedAgain() {
        revision();
        fixture.sql().taken();
        revision();
        assertThat(fixture.sql().taken()).isEmpty();
    }

    private String revision() {
        return shapes.of(tenant, COMPANY).fields().getFirst().key();
    }

    private void step(VerticalStore store, long revision) {
        store.within(tenant, session -> {
            var step = new Step(
                    revision,
                    fixture.clock().instant(),
                    tenant.actor().text(),
                    Step.Kind.EDITED,
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    0);
            var after = new Configuration(revision, Optional.empty(), Edits.NONE, Tree.Group.EMPTY, Tree.Listing.EMPTY);
            session.append(new StepRecord(step, session.configuration(), after));
            return Done.DONE;
        });
    }

    private static Shape shape(Configuration configuration, String entity) {
        var field = new CustomField(
                "r" + configuration.revision(),
                Map.of(),
                new CustomField.Type.Flag(),
                false,
                Optional.empty(),
                Optional.empty(),
                Set.of());
        return new Shape(List.of(field), List.of());
    }
}
