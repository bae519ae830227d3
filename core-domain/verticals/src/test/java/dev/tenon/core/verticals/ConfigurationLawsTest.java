package dev.tenon.core.verticals;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.kernel.Decision;
import dev.tenon.kernel.TenantContext;
import dev.tenon.verticals.Configuration;
import dev.tenon.verticals.Resolution;
import dev.tenon.verticals.Resolution.Side;
import dev.tenon.verticals.Step;
import dev.tenon.verticals.TemplateRef;
import dev.tenon.verticals.Tree;
import dev.tenon.verticals.VerticalRefusal;
import dev.tenon.verticals.VerticalRefusal.Invalid;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds of every upgrade of an edited configuration, where all three documents are valid. The seed is the name of the run. */
final class ConfigurationLawsTest {
    private static final int ROUNDS = 500;

    private final References references = new References(new Words(), new NamedOnly());
    private final Desk desk = new Desk();
    private int taken;
    private int refused;

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("dev.tenon.core.verticals.Trios#seeds")
    void aMergedConfigurationIsValidOrTheMergeIsRefusedAndUndoBringsTheFormerOneBack(long seed) {
        var random = new Random(seed);
        for (int round = 0; round < ROUNDS; round++) {
            upgrade(random, "t" + round);
        }
        assertThat(taken).as("upgrades taken").isGreaterThan(ROUNDS / 10);
        assertThat(refused).as("upgrades refused").isGreaterThan(ROUNDS / 10);
    }

    private void upgrade(Random random, String template) {
        var firm = edited(random, template);
        var before = desk.configuration(firm);
        var side = random.nextBoolean() ? Side.OURS : Side.THEIRS;
        var next = TemplateRef.of(template + "@1.1.0");
        desk.published(next, ValidDocuments.of(random));
        switch (desk.verticals().adopt(firm, before.revision(), next, Resolution.all(side))) {
            case Decision.Accepted<Step, VerticalRefusal>(var steps) -> assertTaken(firm, before, steps.getFirst());
            case Decision.Refused<Step, VerticalRefusal>(var refusal) -> assertRefused(firm, before, refusal);
        }
    }

    private TenantContext edited(Random random, String template) {
        var firm = desk.firm();
        Tree.Group content = ValidDocuments.of(random);
        desk.published(TemplateRef.of(template + "@1.0.0"), content);
        desk.adopted(firm, template + "@1.0.0");
        var edits = Editing.between(content, ValidDocuments.of(random));
        Desk.accepted(desk.verticals().edit(firm, 1, edits));
        assertThat(desk.configuration(firm).edits()).isEqualTo(edits);
        return firm;
    }

    private void assertTaken(TenantContext firm, Configuration before, Step step) {
        taken++;
        assertThat(references.faults(desk.configuration(firm).body())).isEmpty();
        desk.undone(firm, step.revision());
        var restored = desk.configuration(firm);
        assertThat(restored.body()).isEqualTo(before.body());
        assertThat(restored.edits()).isEqualTo(before.edits());
        assertThat(restored.template()).isEqualTo(before.template());
    }

    private void assertRefused(TenantContext firm, Configuration before, VerticalRefusal refusal) {
        refused++;
        assertThat(refusal)
                .isInstanceOfSatisfying(
                        Invalid.class, invalid -> assertThat(invalid.faults()).isNotEmpty());
        assertThat(desk.configuration(firm)).isEqualTo(before);
    }
}
