package dev.tenon.core.verticals;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.kernel.TenantContext;
import dev.tenon.verticals.Resolution;
import dev.tenon.verticals.Resolution.Side;
import dev.tenon.verticals.TemplateRef;
import dev.tenon.verticals.Tree;
import dev.tenon.verticals.TreePath;
import dev.tenon.verticals.VerticalRefusal;
import dev.tenon.verticals.VerticalRefusal.HoldsData;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What records hold is never lost: types stay, and fields that are gone are archived and come back. */
final class FieldKeepingTest {
    private static final String DOCUMENT = """
            {'id': 'trade', 'version': '%s', 'name': {'en': 'Trade'}, 'entities': [{'id': 'crm.company', 'fields': [
               {'id': 'region', 'type': '%s', 'label': {'en': 'Region'}},
               {'id': 'buyer', 'type': 'reference', 'entity': 'crm.contact', 'label': {'en': 'Buyer'}},
               {'id': 'note', 'type': 'text', 'label': {'en': 'Note'}}]}]}""";
    private static final String REGION = "/entities/crm.company/fields/region";
    private static final String BUYER = "/entities/crm.company/fields/buyer";

    private final Desk desk = new Desk();
    private final TenantContext firm = desk.firm();

    @BeforeEach
    void aFirmWithFields() {
        desk.published(DOCUMENT.formatted("1.0.0", "text"));
        desk.published(DOCUMENT.formatted("1.1.0", "date"));
        desk.adopted(firm, "trade@1.0.0");
    }

    @Test
    void aFieldWithoutValuesMayBecomeOfAnotherType() {
        desk.edited(firm, REGION + "/type", "'date'");
        desk.undone(firm, 2);
        desk.adopted(firm, "trade@1.1.0");
        assertThat(Places.at(desk.configuration(firm).body(), TreePath.of(REGION + "/type")))
                .contains(new Tree.Text("date"));
    }

    @Test
    void theTypeOfAFieldThatHoldsValuesStays() {
        desk.hold("crm.company", "region");
        assertThat(edit(REGION + "/type", "'date'")).isEqualTo(blocked("region"));
        assertThat(Desk.refused(desk.verticals().adopt(firm, 1, TemplateRef.of("trade@1.1.0"), Resolution.NONE)))
                .isEqualTo(blocked("region"));
        assertThat(desk.revision(firm)).isEqualTo(1);
    }

    @Test
    void anUndoDoesNotChangeTheTypeEither() {
        desk.edited(firm, REGION + "/type", "'date'");
        desk.hold("crm.company", "region");
        assertThat(Desk.refused(desk.verticals().undo(firm, 2, 2, Resolution.all(Side.THEIRS))))
                .isEqualTo(blocked("region"));
    }

    @Test
    void aReferenceThatHoldsValuesRefersToTheSameEntity() {
        desk.hold("crm.company", "buyer");
        assertThat(edit(BUYER + "/entity", "'crm.company'")).isEqualTo(blocked("buyer"));
    }

    @Test
    void everythingElseOfItMayChange() {
        desk.hold("crm.company", "region");
        desk.edited(firm, REGION + "/label/en", "'Area'", REGION + "/required", "true");
        assertThat(desk.configuration(firm).archived()).isEqualTo(Tree.Listing.EMPTY);
    }

    @Test
    void aFieldThatHoldsValuesIsArchivedWhenItIsTakenAway() {
        desk.hold("crm.company", "region");
        desk.edited(firm, REGION, "null", BUYER, "null");
        assertThat(desk.configuration(firm).archived())
                .isEqualTo(
                        Written.tree(
                                "[{'id': 'crm.company', 'fields': [{'id': 'region', 'type': 'text', 'label': {'en': 'Region'}}]}]"));
    }

    @Test
    void severalAreArchivedAndStaySo() {
        desk.hold("crm.company", "region");
        desk.hold("crm.company", "note");
        desk.edited(firm, REGION, "null");
        desk.edited(firm, "/entities/crm.company", "null");
        desk.edited(firm, "/name/en", "'Other'");
        assertThat(Place.of(desk.configuration(firm).archived())
                        .at("crm.company")
                        .at("fields")
                        .below())
                .containsExactlyInAnyOrder("region", "note");
    }

    @Test
    void anArchivedFieldComesBackAsWhatItWas() {
        desk.hold("crm.company", "region");
        desk.edited(firm, REGION, "null");
        assertThat(edit(REGION, "{'type': 'date', 'label': {'en': 'Region'}}")).isEqualTo(blocked("region"));
        desk.undone(firm, 2);
        assertThat(desk.configuration(firm).archived()).isEqualTo(Tree.Listing.EMPTY);
        assertThat(Places.at(desk.configuration(firm).body(), TreePath.of(REGION)))
                .isPresent();
    }

    private VerticalRefusal edit(String path, String value) {
        return Desk.refused(desk.verticals().edit(firm, desk.revision(firm), Written.edits(path, value)));
    }

    private static HoldsData blocked(String field) {
        return new HoldsData(
                TreePath.of("/entities/crm.company/fields/" + field + "/type"), Optional.of("crm.company"));
    }
}
