package dev.tenon.core.verticals;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.kernel.TenantContext;
import dev.tenon.verticals.Conflict;
import dev.tenon.verticals.Resolution;
import dev.tenon.verticals.Resolution.Side;
import dev.tenon.verticals.TemplateRef;
import dev.tenon.verticals.Tree;
import dev.tenon.verticals.TreePath;
import dev.tenon.verticals.VerticalRefusal.Unsettled;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.function.IntPredicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * A firm takes wholesale 1.0 with its 60 fields and edits thirty places; 1.1 changes forty, ten of them otherwise than the firm did: five labels, three
 * fields that the firm took away, and two that the firm made required and the new version takes away.
 */
final class UpgradeTest {
    private static final String FIELDS = "/entities/crm.company/fields/f";
    private static final TemplateRef NEXT = TemplateRef.of("wholesale@1.1.0");

    private final Desk desk = new Desk();
    private final TenantContext firm = desk.firm();

    @BeforeEach
    void anEditedConfigurationAndANewVersion() {
        desk.published(document("1.0.0", field -> field, _ -> true, 60));
        desk.adopted(firm, "wholesale@1.0.0");
        desk.edited(firm, edits());
        desk.published(document("1.1.0", UpgradeTest::relabelled, field -> !isTakenAway(field), 70));
    }

    @Test
    void thirtyPlacesWereEditedAndFortyAreNew() {
        assertThat(desk.configuration(firm).edits().byPath()).hasSize(30);
        assertThat(Comparison.of(template("1.0.0"), template("1.1.0"))).hasSize(40);
    }

    @Test
    void thePreviewListsExactlyTheTenConflicts() {
        var preview = Desk.accepted(desk.verticals().previewAdoption(firm, NEXT, Resolution.NONE));
        assertThat(preview.conflicts())
                .extracting(conflict -> conflict.path().toString())
                .containsExactlyElementsOf(IntStream.range(20, 30)
                        .mapToObj(field -> FIELDS + field + (field < 25 ? "/label/en" : ""))
                        .toList());
        assertThat(preview.conflicts())
                .contains(new Conflict(
                        TreePath.of(FIELDS + "20/label/en"),
                        Optional.of(new Tree.Text("Field 20")),
                        Optional.of(new Tree.Text("Ours 20")),
                        Optional.of(new Tree.Text("Theirs 20"))));
        assertThat(preview.changes()).hasSize(30);
        assertThat(preview.faults()).isEmpty();
    }

    @Test
    void withoutAWordOnTheConflictsNothingIsTaken() {
        var before = desk.configuration(firm);
        var refusal = Desk.refused(desk.verticals().adopt(firm, before.revision(), NEXT, Resolution.NONE));
        assertThat(refusal)
                .isInstanceOfSatisfying(
                        Unsettled.class,
                        unsettled -> assertThat(unsettled.conflicts()).hasSize(10));
        assertThat(desk.configuration(firm)).isEqualTo(before);
    }

    @Test
    void settledPathByPathTheConfigurationIsValidAndHasBoth() {
        var byPath = IntStream.range(20, 30)
                .boxed()
                .collect(Collectors.toMap(
                        field -> TreePath.of(FIELDS + field), field -> field % 2 == 0 ? Side.OURS : Side.THEIRS));
        desk.adopted(firm, NEXT.toString(), new Resolution(byPath, Optional.empty()));
        var body = desk.configuration(firm).body();
        assertThat(label(body, 0)).contains(new Tree.Text("Ours 0"));
        assertThat(label(body, 20)).contains(new Tree.Text("Ours 20"));
        assertThat(label(body, 21)).contains(new Tree.Text("Theirs 21"));
        assertThat(label(body, 26)).isEmpty();
        assertThat(label(body, 27)).contains(new Tree.Text("Theirs 27"));
        assertThat(label(body, 28)).contains(new Tree.Text("Field 28"));
        assertThat(label(body, 29)).isEmpty();
        assertThat(label(body, 30)).contains(new Tree.Text("Theirs 30"));
        assertThat(label(body, 69)).isPresent();
        assertThat(new References(new Words(), new NamedOnly()).faults(body)).isEmpty();
    }

    @Test
    void settledAsOursEveryEditIsKept() {
        var edited = desk.configuration(firm).edits();
        desk.adopted(firm, NEXT.toString(), Resolution.all(Side.OURS));
        var body = desk.configuration(firm).body();
        edited.byPath()
                .forEach((path, value) -> assertThat(Places.at(body, path)).isEqualTo(value));
    }

    @Test
    void undoBringsBackTheFormerConfiguration() {
        var before = desk.configuration(firm);
        var step = desk.adopted(firm, NEXT.toString(), Resolution.all(Side.THEIRS));
        desk.undone(firm, step.revision());
        var after = desk.configuration(firm);
        assertThat(after.body()).isEqualTo(before.body());
        assertThat(after.template()).isEqualTo(before.template());
        assertThat(after.edits()).isEqualTo(before.edits());
        assertThat(after.archived()).isEqualTo(before.archived());
    }

    @Test
    void undoneAfterFurtherEditsThoseAreKept() {
        var before = desk.configuration(firm);
        var step = desk.adopted(firm, NEXT.toString(), Resolution.all(Side.THEIRS));
        desk.edited(firm, FIELDS + "59/label/en", "'Later'");
        desk.undone(firm, step.revision());
        var expected = Editing.applied(before.body(), Written.edits(FIELDS + "59/label/en", "'Later'"));
        assertThat(desk.configuration(firm).body()).isEqualTo(expected);
    }

    @Test
    void anUndoingIsUndone() {
        var step = desk.adopted(firm, NEXT.toString(), Resolution.all(Side.THEIRS));
        var upgraded = desk.configuration(firm);
        var undoing = desk.undone(firm, step.revision());
        desk.undone(firm, undoing.revision());
        var again = desk.configuration(firm);
        assertThat(again.body()).isEqualTo(upgraded.body());
        assertThat(again.template()).isEqualTo(upgraded.template());
        assertThat(again.edits()).isEqualTo(upgraded.edits());
    }

    private Tree.Group template(String version) {
        return desk.templates()
                .find(firm, TemplateRef.of("wholesale@" + version))
                .orElseThrow()
                .resolved();
    }

    private static Optional<Tree> label(Tree.Group body, int field) {
        return Places.at(body, TreePath.of(FIELDS + field + "/label/en"));
    }

    /** Of the fields 0 to 24 the label, 25 to 27 taken away, 28 and 29 required. */
    private static String[] edits() {
        var edits = new ArrayList<String>();
        for (int field = 0; field < 30; field++) {
            edits.addAll(
                    field < 25
                            ? List.of(FIELDS + field + "/label/en", "'Ours " + field + "'")
                            : field < 28
                                    ? List.of(FIELDS + field, "null")
                                    : List.of(FIELDS + field + "/required", "true"));
        }
        return edits.toArray(String[]::new);
    }

    /** 20 to 27 conflict with the firm's edits; 30 to 47 do not. */
    private static String relabelled(String field) {
        int number = Integer.parseInt(field.substring("Field ".length()));
        return (number >= 20 && number < 28) || (number >= 30 && number < 48) ? "Theirs " + number : field;
    }

    /** 28 and 29 conflict with the firm's edits, 48 and 49 do not. With ten new fields that makes forty. */
    private static boolean isTakenAway(int field) {
        return field == 28 || field == 29 || field == 48 || field == 49;
    }

    private static String document(String version, UnaryOperator<String> label, IntPredicate has, int fields) {
        IntFunction<String> field = number -> "{'id': 'f%d', 'order': %d, 'type': 'text', 'label': {'en': '%s'}}"
                .formatted(number, number, label.apply("Field " + number));
        return "{'id': 'wholesale', 'version': '%s', 'name': {'en': 'Wholesale'}, 'entities': [{'id': 'crm.company', 'fields': [%s]}]}"
                .formatted(
                        version,
                        IntStream.range(0, fields).filter(has).mapToObj(field).collect(Collectors.joining(", ")));
    }
}
