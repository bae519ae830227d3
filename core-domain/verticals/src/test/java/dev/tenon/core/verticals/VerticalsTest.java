package dev.tenon.core.verticals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tenon.kernel.Bytes;
import dev.tenon.kernel.Cause;
import dev.tenon.kernel.FieldChange;
import dev.tenon.kernel.PermissionDenied;
import dev.tenon.kernel.TenantContext;
import dev.tenon.verticals.Configuration;
import dev.tenon.verticals.Difference;
import dev.tenon.verticals.DocumentFault;
import dev.tenon.verticals.Edits;
import dev.tenon.verticals.Origin.FromTemplate;
import dev.tenon.verticals.Origin.FromTenant;
import dev.tenon.verticals.Resolution;
import dev.tenon.verticals.Resolution.Side;
import dev.tenon.verticals.Step;
import dev.tenon.verticals.TemplateRef;
import dev.tenon.verticals.Tree;
import dev.tenon.verticals.TreePath;
import dev.tenon.verticals.VerticalPermissions;
import dev.tenon.verticals.VerticalRefusal.Invalid;
import dev.tenon.verticals.VerticalRefusal.NothingToUndo;
import dev.tenon.verticals.VerticalRefusal.Outdated;
import dev.tenon.verticals.VerticalRefusal.UnknownTemplate;
import dev.tenon.verticals.VerticalRefusal.Unsettled;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A firm takes templates, edits, and takes steps back. */
final class VerticalsTest {
    private static final String GENERAL = """
            {'id': 'general', 'version': '1.0.0', 'name': {'en': 'General'}, 'modules': ['crm'],
             'roles': [{'id': 'chief', 'label': {'en': 'Chief'}}]}""";
    private static final String TRADE = """
            {'id': 'trade', 'version': '%s', 'extends': {'id': 'general', 'version': '1.0.0'}, 'name': {'en': 'Trade'},
             'entities': [{'id': 'crm.company', 'fields': [
               {'id': 'region', 'type': 'text', 'label': {'en': '%s'}}]}]}""";
    private static final TemplateRef FIRST = TemplateRef.of("trade@1.0.0");
    private static final TemplateRef SECOND = TemplateRef.of("trade@1.1.0");
    private static final String LABEL = "/entities/crm.company/fields/region/label/en";

    private final Desk desk = new Desk();
    private final TenantContext firm = desk.firm();

    @BeforeEach
    void templates() {
        desk.published(GENERAL);
        desk.published(TRADE.formatted("1.0.0", "Region"));
        desk.published(TRADE.formatted("1.1.0", "Area"));
    }

    @Test
    void aFirmBeginsWithNothing() {
        assertThat(desk.configuration(firm)).isEqualTo(Configuration.NONE);
        assertThat(desk.verticals().steps(firm)).isEmpty();
    }

    @Test
    void theFirstTemplateIsTakenAsItIs() {
        var step = desk.adopted(firm, "trade@1.0.0");
        assertThat(step.kind()).isEqualTo(Step.Kind.ADOPTED);
        assertThat(step.from()).isEmpty();
        assertThat(step.to()).contains(FIRST);
        assertThat(step.changes()).isEqualTo(4);
        var configuration = desk.configuration(firm);
        assertThat(configuration.revision()).isEqualTo(1);
        assertThat(configuration.edits()).isEqualTo(Edits.NONE);
        assertThat(label()).contains(new Tree.Text("Region"));
        assertThat(desk.verticals().steps(firm)).containsExactly(step);
    }

    @Test
    void whatAFirmSetBeforeItsFirstTemplateIsKept() {
        desk.edited(firm, "/flags", "[{'id': 'quick', 'enabled': true}]");
        desk.adopted(firm, "trade@1.0.0");
        assertThat(desk.configuration(firm).edits())
                .isEqualTo(Written.edits("/flags", "[{'id': 'quick', 'enabled': true}]"));
        assertThat(label()).contains(new Tree.Text("Region"));
    }

    @Test
    void anotherTemplateTakesThePlaceOfTheFormerOneAndEditsStay() {
        desk.adopted(firm, "trade@1.0.0");
        desk.edited(firm, "/roles/chief/label/en", "'Boss'");
        desk.published("""
                {'id': 'farm', 'version': '1.0.0', 'extends': {'id': 'general', 'version': '1.0.0'}, 'name': {'en': 'Farm'}}""");
        desk.adopted(firm, "farm@1.0.0");
        var configuration = desk.configuration(firm);
        assertThat(configuration.edits()).isEqualTo(Written.edits("/roles/chief/label/en", "'Boss'"));
        assertThat(label()).isEmpty();
    }

    @Test
    void everyValueSaysWhereItComesFrom() {
        desk.adopted(firm, "trade@1.0.0");
        desk.edited(firm, LABEL, "'Gebiet'");
        var origins = desk.verticals().effective(firm).origins();
        assertThat(origins)
                .containsEntry(TreePath.of("/name/en"), new FromTemplate(FIRST))
                .containsEntry(TreePath.of("/modules/crm"), new FromTemplate(TemplateRef.of("general@1.0.0")))
                .containsEntry(TreePath.of("/roles/chief/label/en"), new FromTemplate(TemplateRef.of("general@1.0.0")))
                .containsEntry(TreePath.of("/entities/crm.company/fields/region/type"), new FromTemplate(FIRST))
                .containsEntry(TreePath.of(LABEL), new FromTenant())
                .hasSize(5);
    }

    @Test
    void anEmptiedListIsTheFirmsOwn() {
        desk.adopted(firm, "trade@1.0.0");
        desk.edited(firm, "/roles/chief", "null");
        assertThat(desk.verticals().effective(firm).origins()).containsEntry(TreePath.of("/roles"), new FromTenant());
    }

    @Test
    void previewsDoNothing() {
        desk.adopted(firm, "trade@1.0.0");
        desk.edited(firm, LABEL, "'Gebiet'");
        var before = desk.configuration(firm);
        var verticals = desk.verticals();
        var upgrade = Desk.accepted(verticals.previewAdoption(firm, SECOND, Resolution.all(Side.THEIRS)));
        var edit = Desk.accepted(verticals.previewEdits(firm, Written.edits(LABEL, "'Zone'")));
        var undo = Desk.accepted(verticals.previewUndo(firm, 2, Resolution.NONE));
        assertThat(upgrade.changes()).containsExactly(changed("Gebiet", "Area"));
        assertThat(upgrade.template()).contains(SECOND);
        assertThat(edit.changes()).containsExactly(changed("Gebiet", "Zone"));
        assertThat(undo.changes()).containsExactly(changed("Gebiet", "Region"));
        assertThat(List.of(upgrade, edit, undo)).allSatisfy(preview -> {
            assertThat(preview.revision()).isEqualTo(2);
            assertThat(preview.conflicts()).isEmpty();
            assertThat(preview.faults()).isEmpty();
        });
        assertThat(desk.configuration(firm)).isEqualTo(before);
        assertThat(verticals.steps(firm)).hasSize(2);
    }

    @Test
    void aPreviewTellsWhatWouldBeRefused() {
        desk.adopted(firm, "trade@1.0.0");
        desk.hold("crm.company", "region");
        var edits = Written.edits(
                "/entities/crm.company/fields/region/type",
                "'date'",
                "/modules",
                "['crm', 'payroll']",
                "/nonsense",
                "1");
        var preview = Desk.accepted(desk.verticals().previewEdits(firm, edits));
        assertThat(preview.faults())
                .extracting(DocumentFault::code)
                .containsExactly("unknown-member", "unknown-reference", "field-holds-data");
    }

    @Test
    void whoeverKnowsAnOldRevisionIsTold() {
        desk.adopted(firm, "trade@1.0.0");
        var verticals = desk.verticals();
        assertThat(Desk.refused(verticals.adopt(firm, 0, SECOND, Resolution.NONE)))
                .isEqualTo(new Outdated(1));
        assertThat(Desk.refused(verticals.edit(firm, 2, Edits.NONE))).isEqualTo(new Outdated(1));
        assertThat(Desk.refused(verticals.undo(firm, 0, 1, Resolution.NONE))).isEqualTo(new Outdated(1));
    }

    @Test
    void aTemplateThatIsNotThereIsNotTaken() {
        var unknown = TemplateRef.of("trade@9.0.0");
        assertThat(Desk.refused(desk.verticals().adopt(firm, 0, unknown, Resolution.NONE)))
                .isEqualTo(new UnknownTemplate(unknown));
        assertThat(Desk.refused(desk.verticals().previewAdoption(firm, unknown, Resolution.NONE)))
                .isEqualTo(new UnknownTemplate(unknown));
    }

    @Test
    void neitherTheSameNorAFormerVersionIsTakenAgain() {
        desk.adopted(firm, "trade@1.1.0");
        assertThat(Desk.refused(desk.verticals().adopt(firm, 1, FIRST, Resolution.NONE)))
                .isEqualTo(new UnknownTemplate(FIRST));
        assertThat(Desk.refused(desk.verticals().adopt(firm, 1, SECOND, Resolution.NONE)))
                .isEqualTo(new UnknownTemplate(SECOND));
    }

    @Test
    void anUpgradeThatWouldNotBeValidIsRefused() {
        desk.adopted(firm, "trade@1.0.0");
        desk.edited(
                firm, "/samples", "[{'id': 'acme', 'entity': 'crm.company', 'values': {'custom.region': 'north'}}]");
        desk.published("{'id': 'trade', 'version': '2.0.0', 'name': {'en': 'Trade'}, 'modules': ['crm']}");
        var refusal =
                Desk.refused(desk.verticals().adopt(firm, 2, TemplateRef.of("trade@2.0.0"), Resolution.all(Side.OURS)));
        assertThat(refusal)
                .isInstanceOfSatisfying(
                        Invalid.class,
                        invalid -> assertThat(invalid.faults())
                                .extracting(DocumentFault::path)
                                .containsExactly(TreePath.of("/samples/acme/values/custom.region")));
        assertThat(desk.revision(firm)).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource({
        "/nowhere/x, '1', unknown-place, /nowhere/x",
        "/roles/nobody, 'null', unknown-place, /roles/nobody",
        "/nonsense, '1', unknown-member, /nonsense",
        "/modules, '[\"payroll\"]', unknown-reference, /modules/payroll",
        "/entities/crm.company/fields/region/type, 'null', missing, /entities/crm.company/fields/region/type"
    })
    void anEditThatWouldNotBeValidIsRefusedWithItsPath(String path, String value, String code, String fault) {
        desk.adopted(firm, "trade@1.0.0");
        var refusal = Desk.refused(desk.verticals().edit(firm, 1, Written.edits(path, value)));
        assertThat(refusal)
                .isInstanceOfSatisfying(
                        Invalid.class,
                        invalid -> assertThat(invalid.faults()).singleElement().satisfies(found -> {
                            assertThat(found.code()).isEqualTo(code);
                            assertThat(found.path()).hasToString(fault);
                        }));
        assertThat(desk.revision(firm)).isEqualTo(1);
    }

    @Test
    void aConfigurationDoesNotGrowWithoutBounds() {
        var refusal = Desk.refused(desk.verticals()
                .edit(firm, 0, Written.edits("/description", "{'en': '" + "x".repeat(2_000_001) + "'}")));
        assertThat(refusal)
                .isInstanceOfSatisfying(
                        Invalid.class,
                        invalid -> assertThat(invalid.faults())
                                .extracting(DocumentFault::code)
                                .containsExactly("too-large"));
    }

    @Test
    void aLaterEditOfThePlaceReplacesTheFormerOnes() {
        desk.adopted(firm, "trade@1.0.0");
        desk.edited(firm, "/roles/chief/label/en", "'Boss'", "/roles/chief/label/de", "'Chefin'");
        desk.edited(firm, "/roles/chief/label", "{'en': 'Chief', 'fr': 'Chef'}");
        assertThat(desk.configuration(firm).edits()).isEqualTo(Written.edits("/roles/chief/label/fr", "'Chef'"));
    }

    @Test
    void aTombstoneInAnEditTakesAway() {
        desk.adopted(firm, "trade@1.0.0");
        desk.edited(firm, "/roles", "[{'id': 'chief', 'removed': true}, {'id': 'clerk', 'label': {'en': 'Clerk'}}]");
        assertThat(Place.of(desk.configuration(firm).body()).at("roles").below())
                .containsExactly("clerk");
    }

    @Test
    void aStepIsTakenBackOnce() {
        desk.adopted(firm, "trade@1.0.0");
        desk.edited(firm, LABEL, "'Gebiet'");
        var undoing = desk.undone(firm, 2);
        assertThat(undoing.kind()).isEqualTo(Step.Kind.UNDONE);
        assertThat(undoing.undoes()).contains(2L);
        assertThat(Desk.refused(desk.verticals().undo(firm, 3, 2, Resolution.NONE)))
                .isEqualTo(new NothingToUndo(2));
        desk.undone(firm, 3);
        assertThat(label()).contains(new Tree.Text("Gebiet"));
        desk.undone(firm, 2);
        assertThat(label()).contains(new Tree.Text("Region"));
    }

    @Test
    void aStepThatNeverWasIsNotTakenBack() {
        assertThat(Desk.refused(desk.verticals().undo(firm, 0, 1, Resolution.NONE)))
                .isEqualTo(new NothingToUndo(1));
        assertThat(Desk.refused(desk.verticals().previewUndo(firm, 1, Resolution.NONE)))
                .isEqualTo(new NothingToUndo(1));
    }

    @Test
    void anUndoMayConflictWithWhatWasDoneSince() {
        desk.adopted(firm, "trade@1.0.0");
        desk.edited(firm, LABEL, "'Gebiet'");
        desk.edited(firm, LABEL, "'Zone'");
        assertThat(Desk.refused(desk.verticals().undo(firm, 3, 2, Resolution.NONE)))
                .isInstanceOf(Unsettled.class);
        Desk.accepted(desk.verticals().undo(firm, 3, 2, Resolution.all(Side.THEIRS)));
        assertThat(label()).contains(new Tree.Text("Region"));
    }

    @Test
    void anUndoneAdoptionLeavesTheTemplateThatWasTakenSince() {
        desk.adopted(firm, "trade@1.0.0");
        desk.adopted(firm, "trade@1.1.0");
        Desk.accepted(desk.verticals().undo(firm, 2, 1, Resolution.all(Side.OURS)));
        assertThat(desk.configuration(firm).template()).contains(SECOND);
    }

    @Test
    void aRepeatedRequestIsOneStep() {
        var request = firm.because(new Cause.Request("key", Bytes.of(new byte[] {1})));
        var first = desk.verticals().adopt(request, 0, FIRST, Resolution.NONE);
        assertThat(desk.verticals().adopt(request, 0, FIRST, Resolution.NONE)).isEqualTo(first);
        assertThat(desk.revision(firm)).isEqualTo(1);
    }

    @Test
    void theAuditLogIsToldOfEachStep() {
        desk.adopted(firm, "trade@1.0.0");
        desk.edited(firm, LABEL, "'Gebiet'");
        desk.undone(firm, 2);
        var told = desk.told(firm).reversed();
        assertThat(told)
                .extracting(entry -> entry.action() + " " + entry.subject().version())
                .containsExactly(
                        "verticals.configuration.adopted 1",
                        "verticals.configuration.edited 2",
                        "verticals.configuration.undone 3");
        assertThat(told.getFirst().changes())
                .containsExactly(new FieldChange("template", Optional.empty(), Optional.of("trade@1.0.0")));
    }

    @Test
    void otherFirmsAreLeftAlone() {
        var other = desk.firm();
        desk.adopted(firm, "trade@1.0.0");
        assertThat(desk.configuration(other)).isEqualTo(Configuration.NONE);
        assertThat(desk.told(other)).isEmpty();
    }

    @Test
    void readingAndConfiguringNeedTheirPermissions() {
        var nobody = desk.tenants().fresh(Set.of());
        var reader = desk.tenants().fresh(Set.of(VerticalPermissions.READ));
        var verticals = desk.verticals();
        assertThatThrownBy(() -> verticals.effective(nobody)).isInstanceOf(PermissionDenied.class);
        assertThatThrownBy(() -> verticals.offered(nobody)).isInstanceOf(PermissionDenied.class);
        assertThatThrownBy(() -> verticals.steps(nobody)).isInstanceOf(PermissionDenied.class);
        assertThatThrownBy(() -> verticals.previewAdoption(nobody, FIRST, Resolution.NONE))
                .isInstanceOf(PermissionDenied.class);
        assertThatThrownBy(() -> verticals.previewEdits(nobody, Edits.NONE)).isInstanceOf(PermissionDenied.class);
        assertThatThrownBy(() -> verticals.previewUndo(nobody, 1, Resolution.NONE))
                .isInstanceOf(PermissionDenied.class);
        assertThatThrownBy(() -> verticals.adopt(reader, 0, FIRST, Resolution.NONE))
                .isInstanceOf(PermissionDenied.class);
        assertThatThrownBy(() -> verticals.edit(reader, 0, Edits.NONE)).isInstanceOf(PermissionDenied.class);
        assertThatThrownBy(() -> verticals.undo(reader, 0, 1, Resolution.NONE)).isInstanceOf(PermissionDenied.class);
        assertThat(verticals.effective(reader).configuration()).isEqualTo(Configuration.NONE);
    }

    private Optional<Tree> label() {
        return Places.at(desk.configuration(firm).body(), TreePath.of(LABEL));
    }

    private static Difference changed(String before, String after) {
        return new Difference(
                TreePath.of(LABEL), Optional.of(new Tree.Text(before)), Optional.of(new Tree.Text(after)));
    }
}
