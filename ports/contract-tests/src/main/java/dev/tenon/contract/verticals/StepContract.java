package dev.tenon.contract.verticals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tenon.contract.AtOnce;
import dev.tenon.kernel.AuditEntry;
import dev.tenon.kernel.AuditEntry.Subject;
import dev.tenon.kernel.Cause;
import dev.tenon.kernel.Done;
import dev.tenon.kernel.PageRequest;
import dev.tenon.kernel.StaleSession;
import dev.tenon.kernel.TenantContext;
import dev.tenon.tenancy.AuditFilter;
import dev.tenon.tenancy.AuditRecord;
import dev.tenon.verticals.Configuration;
import dev.tenon.verticals.Edits;
import dev.tenon.verticals.Step;
import dev.tenon.verticals.StepRecord;
import dev.tenon.verticals.TemplateRef;
import dev.tenon.verticals.Tree;
import dev.tenon.verticals.TreePath;
import dev.tenon.verticals.VerticalSession;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** A configuration changes step by step, and each step is kept with what was before and after it. */
public interface StepContract extends VerticalFixture {

    @Test
    default void aFirmThatTookNothingHasNoConfigurationAndNoSteps() {
        var tenant = tenants().fresh();
        assertThat(configuration(tenant)).isEqualTo(Configuration.NONE);
        assertThat(steps(tenant)).isEmpty();
        assertThat(kept(tenant, 1)).isEmpty();
    }

    @Test
    default void theConfigurationIsAsTheLatestStepMadeIt() {
        var tenant = tenants().fresh();
        stepping(tenant, Tree.Group.EMPTY);
        var second = stepping(tenant, VerticalFixture.content());
        assertThat(configuration(tenant)).isEqualTo(second.after());
    }

    @Test
    default void everyPartOfAConfigurationIsKept() {
        var tenant = tenants().fresh();
        var edits = new TreeMap<TreePath, Optional<Tree>>(Map.of(
                TreePath.of("/a~1b/c~0d"),
                Optional.of(VerticalFixture.content()),
                TreePath.of("/gone"),
                Optional.empty()));
        var archived = new Tree.Listing(new TreeMap<>(Map.of("crm.company", VerticalFixture.content())));
        var whole = new Configuration(1, Optional.of(TAKEN), new Edits(edits), VerticalFixture.content(), archived);
        store().within(tenant, session -> {
            session.append(step(tenant, session.configuration(), whole));
            return Done.DONE;
        });
        assertThat(configuration(tenant)).isEqualTo(whole);
    }

    @Test
    default void theStepsAreListedTheLatestFirst() {
        var tenant = tenants().fresh();
        var first = stepping(tenant, Tree.Group.EMPTY);
        var second = stepping(tenant, VerticalFixture.content());
        assertThat(steps(tenant)).containsExactly(second.step(), first.step());
    }

    @Test
    default void aStepTellsEverythingOfItself() {
        var tenant = tenants().fresh();
        var other = TemplateRef.of("construction@2.10.3");
        var step = new Step(
                1,
                clock().instant(),
                tenant.actor().text(),
                Step.Kind.UNDONE,
                Optional.of(TAKEN),
                Optional.of(other),
                Optional.of(7L),
                12_345);
        var after = new Configuration(1, Optional.of(other), Edits.NONE, Tree.Group.EMPTY, Tree.Listing.EMPTY);
        store().within(tenant, session -> {
            session.append(new StepRecord(step, session.configuration(), after));
            return Done.DONE;
        });
        assertThat(steps(tenant)).containsExactly(step);
    }

    @Test
    default void aStepIsKeptWithWhatWasBeforeAndAfterIt() {
        var tenant = tenants().fresh();
        var first = stepping(tenant, VerticalFixture.content());
        var second = stepping(tenant, Tree.Group.EMPTY);
        stepping(tenant, VerticalFixture.content());
        assertThat(kept(tenant, 1)).contains(first);
        assertThat(kept(tenant, 2)).contains(second);
        assertThat(kept(tenant, 4)).isEmpty();
    }

    @Test
    default void anotherFirmsStepsAreNotThere() {
        stepping(tenants().fresh(), VerticalFixture.content());
        var other = tenants().fresh();
        assertThat(configuration(other)).isEqualTo(Configuration.NONE);
        assertThat(kept(other, 1)).isEmpty();
    }

    @Test
    default void worksAtTheSameTimeMakeOneStepAfterTheOther() {
        var tenant = tenants().fresh();
        AtOnce.run(4, () -> {
            for (int step = 0; step < 5; step++) {
                stepping(tenant, VerticalFixture.content());
            }
            return Done.DONE;
        });
        assertThat(steps(tenant))
                .extracting(Step::revision)
                .containsExactlyElementsOf(
                        LongStream.rangeClosed(1, 20).boxed().toList().reversed());
    }

    @Test
    default void theAuditLogIsToldWithTheStep() {
        var tenant = tenants().fresh();
        var entry = AuditEntry.of("verticals.configuration.edited", new Subject("configuration", "x", 1));
        store().within(tenant, session -> {
            session.append(step(tenant, session.configuration(), Tree.Group.EMPTY));
            session.audit(entry);
            return Done.DONE;
        });
        List<AuditRecord> told = audit().within(
                        tenant.because(Cause.NONE),
                        session -> session.entries(AuditFilter.ALL, PageRequest.first(10))
                                .items());
        assertThat(told)
                .singleElement()
                .satisfies(record -> assertThat(record.entry()).isEqualTo(entry));
    }

    @Test
    default void nothingIsToldOrReadAfterTheWork() {
        var kept = store().within(tenants().fresh(), session -> session);
        var entry = AuditEntry.of("verticals.configuration.edited", new Subject("configuration", "x", 1));
        assertThatThrownBy(kept::configuration).isInstanceOf(StaleSession.class);
        assertThatThrownBy(kept::steps).isInstanceOf(StaleSession.class);
        assertThatThrownBy(() -> kept.step(1)).isInstanceOf(StaleSession.class);
        assertThatThrownBy(() -> kept.holdsValues("crm.company", "region")).isInstanceOf(StaleSession.class);
        assertThatThrownBy(() -> kept.audit(entry)).isInstanceOf(StaleSession.class);
    }

    private Configuration configuration(TenantContext tenant) {
        return reading(tenant, VerticalSession::configuration);
    }

    private List<Step> steps(TenantContext tenant) {
        return reading(tenant, VerticalSession::steps);
    }

    private Optional<StepRecord> kept(TenantContext tenant, long revision) {
        return reading(tenant, session -> session.step(revision));
    }
}
