package dev.tenon.core.verticals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tenon.kernel.Decision;
import dev.tenon.kernel.PermissionDenied;
import dev.tenon.verticals.Configuration;
import dev.tenon.verticals.Difference;
import dev.tenon.verticals.DocumentFault;
import dev.tenon.verticals.Template;
import dev.tenon.verticals.TemplateRef;
import dev.tenon.verticals.Tree;
import dev.tenon.verticals.TreePath;
import dev.tenon.verticals.VerticalPermissions;
import dev.tenon.verticals.VerticalRefusal;
import dev.tenon.verticals.VerticalRefusal.AlreadyPublished;
import dev.tenon.verticals.VerticalRefusal.Invalid;
import dev.tenon.verticals.VerticalRefusal.UnknownTemplate;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Authors publish, offer and take back. */
final class TemplatesTest {
    private static final String BASE = """
            {'id': 'base', 'version': '1.0.0', 'name': {'en': 'Base', 'de': 'Basis'}, 'modules': ['crm', 'invoicing'],
             'roles': [{'id': 'chief', 'label': {'en': 'Chief'}}]}""";
    private static final String CHILD = """
            {'id': 'child', 'version': '1.0.0', 'extends': {'id': 'base', 'version': '1.0.0'}, 'name': {'en': 'Child'},
             'modules': [{'id': 'invoicing', 'removed': true}], 'roles': [{'id': 'chief', 'label': {'en': 'Boss'}}]}""";
    private static final TemplateRef CHILD_REF = TemplateRef.of("child@1.0.0");

    private final Desk desk = new Desk();

    @Test
    void aTemplateIsPublishedToNobodyYetLaidOverItsParent() {
        desk.published(BASE);
        var child = Desk.accepted(publish(CHILD));
        assertThat(child.share()).isZero();
        assertThat(child.resolved()).isEqualTo(Written.group("""
                {'name': {'en': 'Child', 'de': 'Basis'}, 'modules': ['crm'], 'roles': [{'id': 'chief', 'label': {'en': 'Boss'}}]}"""));
        assertThat(child.origins())
                .containsEntry(TreePath.of("/name/en"), CHILD_REF)
                .containsEntry(TreePath.of("/name/de"), TemplateRef.of("base@1.0.0"))
                .containsEntry(TreePath.of("/modules/crm"), TemplateRef.of("base@1.0.0"))
                .containsEntry(TreePath.of("/roles/chief/label/en"), CHILD_REF)
                .hasSize(4);
        assertThat(desk.templates().find(desk.firm(), CHILD_REF)).contains(child);
        assertThat(desk.templates().all(desk.firm()))
                .extracting(Template::ref)
                .contains(CHILD_REF)
                .hasSize(2);
    }

    @Test
    void aGrandchildBuildsOnWhatItsParentsCameTo() {
        desk.published(BASE);
        desk.published(CHILD);
        var grandchild = desk.published("""
                {'id': 'grandchild', 'version': '0.1.0', 'extends': {'id': 'child', 'version': '1.0.0'},
                 'roles': [{'id': 'clerk', 'label': {'en': 'Clerk'}}]}""");
        assertThat(Place.of(grandchild.resolved()).at("modules").below()).containsExactly("crm");
        assertThat(grandchild.origins()).containsEntry(TreePath.of("/name/de"), TemplateRef.of("base@1.0.0"));
    }

    @Test
    void theSameAgainIsTheSameAndAnythingElseIsAnotherVersion() {
        var first = Desk.accepted(publish(BASE));
        assertThat(Desk.accepted(publish(BASE))).isEqualTo(first);
        assertThat(Desk.refused(publish(BASE.replace("'Base'", "'Other'"))))
                .isEqualTo(new AlreadyPublished(first.ref()));
        assertThat(desk.told(desk.author())).hasSize(1);
    }

    @Test
    void whatIsPublishedIsTheSameAgainAlsoWhenItsParentWasWithdrawn() {
        desk.published(BASE);
        desk.published(CHILD);
        Desk.accepted(desk.templates().withdraw(desk.author(), TemplateRef.of("base@1.0.0")));
        assertThat(Desk.accepted(publish(CHILD)).ref()).isEqualTo(CHILD_REF);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{'version': '1.0.0'} | required | /id",
                "{'id': 'x', 'version': '1.0.0', 'extends': {'id': 'nobody', 'version': '1.0.0'}} | unknown-template | /extends",
                "{'id': 'x', 'version': '1.0.0', 'extends': {'id': 'base', 'version': '2.0.0'}} | unknown-template | /extends",
                "{'id': 'x', 'version': '1.0.0', 'extends': {'id': 'x', 'version': '1.0.0'}} | cycle | /extends",
                "{'id': 'base', 'version': '3.0.0', 'extends': {'id': 'child', 'version': '1.0.0'}} | cycle | /extends",
                "{'id': 'x', 'version': '1.0.0', 'roles': [{'id': 'chief', 'removed': true}]} | nothing-to-remove | /roles/chief",
                "{'id': 'x', 'version': '1.0.0', 'nonsense': 1} | unknown-member | /nonsense",
                "{'id': 'x', 'version': '1.0.0', 'modules': ['payroll']} | unknown-reference | /modules/payroll",
                "{'id': 'x', 'version': '1.0.0', 'extends': {'id': 'base', 'version': '1.0.0'}, 'roles': [{'id': 'clerk'}]} | missing | /roles/clerk/label"
            })
    void aBadDocumentIsRefusedWithThePathOfTheFaultAndNothingIsThere(String document, String code, String path) {
        desk.published(BASE);
        desk.published(CHILD);
        var faults = desk.templates().validate(desk.author(), Desk.bytes(document));
        assertThat(faults).singleElement().satisfies(fault -> {
            assertThat(fault.code()).isEqualTo(code);
            assertThat(fault.path()).hasToString(path);
        });
        assertThat(Desk.refused(publish(document))).isEqualTo(new Invalid(faults));
        assertThat(desk.templates().all(desk.author())).hasSize(2);
    }

    @Test
    void nobodyBuildsOnWhatWasWithdrawn() {
        desk.published(BASE);
        Desk.accepted(desk.templates().withdraw(desk.author(), TemplateRef.of("base@1.0.0")));
        assertThat(desk.templates().validate(desk.author(), Desk.bytes(CHILD)))
                .extracting(DocumentFault::code)
                .containsExactly("unknown-template");
    }

    @Test
    void aGoodDocumentHasNoFaultUntilAnotherHasItsVersion() {
        desk.published(BASE);
        assertThat(desk.templates().validate(desk.author(), Desk.bytes(CHILD))).isEmpty();
        desk.published(CHILD);
        assertThat(desk.templates().validate(desk.author(), Desk.bytes(CHILD))).isEmpty();
        assertThat(desk.templates().validate(desk.author(), Desk.bytes(CHILD.replace("Boss", "Head"))))
                .extracting(fault -> fault.path() + " " + fault.code())
                .containsExactly("/version already-published");
    }

    @Test
    void aDocumentIsComparedWithWhatIsPublished() {
        desk.published(BASE);
        var differences = desk.templates().diff(desk.author(), Desk.bytes(CHILD), TemplateRef.of("base@1.0.0"));
        var gone = new Difference(TreePath.of("/modules/invoicing"), Optional.of(Tree.Group.EMPTY), Optional.empty());
        assertThat(Desk.all(differences)).hasSize(3).contains(gone);
        assertThat(Desk.refused(desk.templates().diff(desk.author(), Desk.bytes(CHILD), CHILD_REF)))
                .isEqualTo(new UnknownTemplate(CHILD_REF));
    }

    @Test
    void aDocumentIsTriedOnTheAuthorsFirmBeforeItIsPublished() {
        desk.published(BASE);
        desk.adopted(desk.author(), "base@1.0.0");
        desk.edited(desk.author(), "/roles/chief/label/en", "'Captain'");
        var preview = Desk.accepted(desk.templates().preview(desk.author(), Desk.bytes(CHILD)));
        assertThat(preview.template()).contains(CHILD_REF);
        assertThat(preview.conflicts())
                .extracting(conflict -> conflict.path().toString())
                .containsExactly("/roles/chief/label/en");
        assertThat(desk.templates().find(desk.author(), CHILD_REF)).isEmpty();
        assertThat(desk.configuration(desk.author()).template()).contains(TemplateRef.of("base@1.0.0"));
    }

    @Test
    void whoeverHasWhatWasWithdrawnKeepsItAndNobodyElseTakesIt() {
        var base = desk.published(BASE);
        var firm = desk.firm();
        desk.adopted(firm, "base@1.0.0");
        var withdrawn = Desk.accepted(desk.templates().withdraw(desk.author(), base.ref()));
        assertThat(withdrawn.withdrawn()).isPresent();
        assertThat(Desk.accepted(desk.templates().withdraw(desk.author(), base.ref())))
                .isEqualTo(withdrawn);
        desk.edited(firm, "/roles/chief/label/en", "'Captain'");
        assertThat(desk.configuration(firm).template()).contains(base.ref());
        assertThat(desk.verticals().offered(desk.firm())).isEmpty();
        assertThat(Desk.refused(desk.templates().rollOut(desk.author(), base.ref(), 50)))
                .isEqualTo(new UnknownTemplate(base.ref()));
    }

    @Test
    void whatIsNotThereIsNeitherOfferedNorWithdrawn() {
        assertThat(Desk.refused(desk.templates().rollOut(desk.author(), CHILD_REF, 50)))
                .isEqualTo(new UnknownTemplate(CHILD_REF));
        assertThat(Desk.refused(desk.templates().withdraw(desk.author(), CHILD_REF)))
                .isEqualTo(new UnknownTemplate(CHILD_REF));
        assertThat(desk.told(desk.author())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 101})
    void aShareIsOutOfAHundred(int share) {
        var base = desk.published(BASE);
        assertThat(Desk.refused(desk.templates().rollOut(desk.author(), base.ref(), share)))
                .isInstanceOfSatisfying(
                        Invalid.class,
                        invalid -> assertThat(invalid.faults())
                                .extracting(DocumentFault::code)
                                .containsExactly("out-of-range"));
    }

    @Test
    void theAuditLogOfTheAuthorIsTold() {
        var base = desk.published(BASE);
        Desk.accepted(desk.templates().withdraw(desk.author(), base.ref()));
        assertThat(desk.told(desk.author()).reversed())
                .extracting(entry -> entry.action() + " " + entry.subject().id())
                .containsExactly(
                        "verticals.template.published base@1.0.0",
                        "verticals.template.rolled-out base@1.0.0",
                        "verticals.template.withdrawn base@1.0.0");
    }

    @Test
    void readingAndPublishingNeedTheirPermissions() {
        var nobody = desk.tenants().fresh(Set.of());
        var reader = desk.tenants().fresh(Set.of(VerticalPermissions.READ, VerticalPermissions.CONFIGURE));
        var templates = desk.templates();
        var document = Desk.bytes(BASE);
        assertThatThrownBy(() -> templates.all(nobody)).isInstanceOf(PermissionDenied.class);
        assertThatThrownBy(() -> templates.find(nobody, CHILD_REF)).isInstanceOf(PermissionDenied.class);
        assertThatThrownBy(() -> templates.validate(reader, document)).isInstanceOf(PermissionDenied.class);
        assertThatThrownBy(() -> templates.diff(reader, document, CHILD_REF)).isInstanceOf(PermissionDenied.class);
        assertThatThrownBy(() -> templates.preview(reader, document)).isInstanceOf(PermissionDenied.class);
        assertThatThrownBy(() -> templates.publish(reader, document)).isInstanceOf(PermissionDenied.class);
        assertThatThrownBy(() -> templates.rollOut(reader, CHILD_REF, 1)).isInstanceOf(PermissionDenied.class);
        assertThatThrownBy(() -> templates.withdraw(reader, CHILD_REF)).isInstanceOf(PermissionDenied.class);
        assertThat(templates.all(reader)).isEmpty();
        assertThat(desk.configuration(reader)).isEqualTo(Configuration.NONE);
    }

    private Decision<Template, VerticalRefusal> publish(String document) {
        return desk.templates().publish(desk.author(), Desk.bytes(document));
    }
}
