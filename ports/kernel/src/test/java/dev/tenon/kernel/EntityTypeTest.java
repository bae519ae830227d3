package dev.tenon.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.tenon.kernel.entity.Action;
import dev.tenon.kernel.entity.Entity;
import dev.tenon.kernel.entity.EntityId;
import dev.tenon.kernel.entity.EntityType;
import dev.tenon.kernel.entity.FieldValues;
import dev.tenon.kernel.entity.Folding;
import dev.tenon.kernel.entity.Stamp;
import dev.tenon.kernel.entity.Trait;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class EntityTypeTest {
    private static final EntityType<Note> NOTES = EntityType.of(Note.class, "crm.note", "notes")
            .text("title", 20, Trait.REQUIRED)
            .date("dueOn")
            .texts("tags", 5, 10)
            .unique("title")
            .declared();

    record NoteId(UUID value) implements EntityId {}

    record Note(NoteId id, Stamp stamp, String title, Optional<LocalDate> dueOn, List<String> tags) implements Entity {}

    @Test
    void aFieldThatIsNotGivenIsEmpty() {
        var id = new UUID(0, 1);
        var stamp = Stamp.first(Instant.EPOCH);

        assertThat(NOTES.make(id, stamp, FieldValues.of(Map.of("title", "Call"))))
                .isEqualTo(new Note(new NoteId(id), stamp, "Call", Optional.empty(), List.of()));
    }

    @Test
    void theValuesOfAnEntityMakeItAgain() {
        var note = new Note(
                new NoteId(new UUID(0, 2)),
                Stamp.first(Instant.EPOCH),
                "Call",
                Optional.of(LocalDate.of(2026, 11, 30)),
                List.of("soon"));

        assertThat(NOTES.make(note.id().value(), note.stamp(), NOTES.values(note)))
                .isEqualTo(note);
    }

    @Test
    void namesFollowFromTheDeclaration() {
        assertThat(NOTES.permission(Action.EDIT)).isEqualTo(new Permission("crm.note.edit"));
        assertThat(NOTES.field("dueOn").orElseThrow().label()).isEqualTo("Due on");
        assertThat(NOTES.qualifiedName()).isEqualTo("crm.note");
    }

    @Test
    void everyComponentIsDeclaredInItsOrder() {
        var without = EntityType.of(Note.class, "crm.note", "notes").text("title", 20);

        assertThatIllegalArgumentException()
                .isThrownBy(without::declared)
                .withMessageContaining("[title, dueOn, tags]");
    }

    @Test
    void noFieldIsCalledAsListsCallSomethingElse() {
        record Ranked(NoteId id, Stamp stamp, String sort) implements Entity {}

        var declaration = EntityType.of(Ranked.class, "crm.ranked", "ranked").text("sort", 20);

        assertThatIllegalArgumentException().isThrownBy(declaration::declared).withMessageContaining("sort");
    }

    @Test
    void aKindMustFitTheComponent() {
        var declaration = EntityType.of(Note.class, "crm.note", "notes");

        assertThatIllegalArgumentException()
                .isThrownBy(() -> declaration.flag("title"))
                .withMessageContaining("title is no boolean");
    }

    @Test
    void movesAreKeptAsATypeThatHoldsThem() {
        var declaration = EntityType.of(Note.class, "crm.note", "notes").text("title", 20);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> declaration.workflow("title", "title", NOTES))
                .withMessageContaining("crm.note does not keep moves");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> declaration.workflow("title", "stage", NOTES))
                .withMessageContaining("no component stage");
        assertThat(NOTES.staged()).isEmpty();
    }

    @Test
    void foldedTextsAreComparedByCodePoint() {
        assertThat(Folding.fold("  ACME \t Ltd ")).isEqualTo("acme ltd");
        assertThat(Folding.compare("\uFF5E", "\uD83D\uDE00")).isNegative();
        assertThat(Folding.compare("a", "ab")).isNegative();
        assertThat(Folding.compare("b", "ab")).isPositive();
    }
}
