package dev.tenon.core.verticals;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.kernel.shape.CustomField;
import dev.tenon.kernel.shape.CustomField.Option;
import dev.tenon.kernel.shape.CustomField.Use;
import dev.tenon.kernel.shape.Shape;
import dev.tenon.kernel.shape.Stage;
import dev.tenon.kernel.shape.StageAction.CreateTask;
import dev.tenon.verticals.Configuration;
import dev.tenon.verticals.Edits;
import dev.tenon.verticals.Tree;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class ShapingTest {

    @Test
    void theFieldsOfAnEntityStandInTheirOrder() {
        var shape = shape("""
                {'entities': [{'id': 'crm.company', 'fields': [
                  {'id': 'late', 'order': 30, 'label': {'en': 'Late'}, 'type': 'text'},
                  {'id': 'b', 'order': 7, 'label': {'en': 'B'}, 'type': 'text'},
                  {'id': 'a', 'order': 7, 'label': {'en': 'A'}, 'type': 'text'},
                  {'id': 'none', 'label': {'en': 'None'}, 'type': 'text'}]}]}""", "crm.company");
        assertThat(shape.fields()).extracting(CustomField::key).containsExactly("none", "a", "b", "late");
    }

    @Test
    void aFieldIsAsTheDocumentSays() {
        var shape = shape(ReferencesTest.SOUND, "crm.company");
        var choices = List.of(new Option("north", Map.of("en", "North")), new Option("south", Map.of("en", "South")));
        assertThat(shape.fields())
                .contains(
                        new CustomField(
                                "region",
                                Map.of("en", "Region"),
                                new CustomField.Type.Choice(choices),
                                false,
                                Optional.of("\"north\""),
                                Optional.empty(),
                                Set.of(Use.DIMENSION)),
                        new CustomField(
                                "rank",
                                Map.of("en", "Rank"),
                                new CustomField.Type.Numeral(
                                        Optional.of(new BigDecimal(1)), Optional.of(new BigDecimal(5))),
                                false,
                                Optional.of("3"),
                                Optional.of("value > 0"),
                                Set.of()));
        assertThat(shape.fields())
                .extracting(CustomField::type)
                .extracting(type -> type.getClass().getSimpleName())
                .containsExactlyInAnyOrder(
                        "Choice", "Numeral", "Date", "Flag", "LongText", "Amount", "Choices", "Reference");
    }

    @Test
    void requiredAndIndexedFieldsAreSo() {
        var shape = shape("""
                {'entities': [{'id': 'crm.company', 'fields': [
                  {'id': 'a', 'label': {}, 'type': 'text', 'required': true, 'indexed': true,
                   'default': 'say "hi"\\n\\\\'}]}]}""", "crm.company");
        assertThat(shape.fields()).singleElement().satisfies(field -> {
            assertThat(field.required()).isTrue();
            assertThat(field.uses()).containsExactly(Use.INDEXED);
            assertThat(field.initial()).contains("\"say \\\"hi\\\"\\u000a\\\\\"");
        });
    }

    @Test
    void archivedFieldsComeLast() {
        var archived = (Tree.Listing)
                Written.tree(
                        "[{'id': 'crm.company', 'fields': [{'id': 'former', 'label': {'en': 'F'}, 'type': 'date', 'indexed': true}]}]");
        var configuration =
                new Configuration(1, Optional.empty(), Edits.NONE, Written.group(ReferencesTest.SOUND), archived);
        var last = VerticalsModule.shape(configuration, "crm.company").fields().getLast();
        assertThat(last.key()).isEqualTo("former");
        assertThat(last.uses()).containsExactly(Use.ARCHIVED);
    }

    @Test
    void aWorkflowHasItsStagesInTheirOrder() {
        var workflow =
                shape(ReferencesTest.SOUND, "crm.opportunity").workflow("sales").orElseThrow();
        assertThat(workflow.stages())
                .containsExactly(
                        new Stage(
                                "new",
                                Map.of("en", "New"),
                                Stage.Type.OPEN,
                                0,
                                Set.of("name", "custom.bid"),
                                Set.of("won"),
                                List.of(new CreateTask("call", Map.of("en", "Call"), 2))),
                        new Stage("won", Map.of("en", "Won"), Stage.Type.WON, 100, Set.of(), Set.of(), List.of()));
    }

    @Test
    void whatTheDocumentDoesNotMentionIsPlain() {
        assertThat(shape(ReferencesTest.SOUND, "crm.contact")).isEqualTo(Shape.PLAIN);
        assertThat(VerticalsModule.shape(Configuration.NONE, "crm.company")).isEqualTo(Shape.PLAIN);
    }

    @Test
    void aFirmsShapesAreThoseOfItsConfiguration() {
        var desk = new Desk();
        var firm = desk.firm();
        desk.published("{'id': 'trade', 'version': '1.0.0', " + ReferencesTest.SOUND.substring(1));
        var shapes = VerticalsModule.shapes(desk.store());
        assertThat(shapes.of(firm, "crm.company")).isEqualTo(Shape.PLAIN);
        desk.adopted(firm, "trade@1.0.0");
        assertThat(shapes.of(firm, "crm.company")).isEqualTo(shape(ReferencesTest.SOUND, "crm.company"));
        assertThat(shapes.of(desk.firm(), "crm.company")).isEqualTo(Shape.PLAIN);
    }

    private static Shape shape(String document, String entity) {
        var configuration =
                new Configuration(1, Optional.empty(), Edits.NONE, Written.group(document), Tree.Listing.EMPTY);
        return VerticalsModule.shape(configuration, entity);
    }
}
