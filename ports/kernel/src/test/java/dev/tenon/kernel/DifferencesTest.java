package dev.tenon.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class DifferencesTest {
    private static final UserId ADA = new UserId(new UUID(0, 1));
    private static final Order ORDER = new Order(
            ADA,
            Optional.empty(),
            Money.of("12.50", "GBP"),
            List.of(new Item("tea", 1), new Item("milk", 2)),
            Map.of("colour", "red"),
            Set.of("b", "a"),
            new Shape.Round(3),
            new Word("x"),
            new Hidden("pin"));

    @Test
    void equalRecordsDoNotDiffer() {
        assertThat(Differences.between(ORDER, ORDER)).isEmpty();
    }

    @Test
    void eachPlainValueIsToldUnderItsPath() {
        assertThat(Differences.ofNew(ORDER))
                .extracting(FieldChange::path, change -> change.after().orElseThrow())
                .containsExactly(
                        tuple("buyer", ADA.toString()),
                        tuple("extra.colour", "red"),
                        tuple("hidden", "***"),
                        tuple("items.0.count", "1"),
                        tuple("items.0.text", "tea"),
                        tuple("items.1.count", "2"),
                        tuple("items.1.text", "milk"),
                        tuple("shape.@type", "Round"),
                        tuple("shape.across", "3"),
                        tuple("tags", "a, b"),
                        tuple("total.amount", "12.50"),
                        tuple("total.currency", "GBP"),
                        tuple("word", "x"));
    }

    @Test
    void aChangeTellsBothValues() {
        var next = ORDER.with(Money.of("13.00", "GBP"), Optional.of("hurry"), ORDER.items(), ORDER.shape());
        assertThat(Differences.between(ORDER, next))
                .containsExactly(
                        new FieldChange("note", Optional.empty(), Optional.of("hurry")),
                        new FieldChange("total.amount", Optional.of("12.50"), Optional.of("13.00")));
    }

    @Test
    void anItemThatIsGoneHasNoValueAfterwards() {
        var next = ORDER.with(ORDER.total(), ORDER.note(), ORDER.items().subList(0, 1), ORDER.shape());
        assertThat(Differences.between(ORDER, next))
                .containsExactly(
                        new FieldChange("items.1.count", Optional.of("2"), Optional.empty()),
                        new FieldChange("items.1.text", Optional.of("milk"), Optional.empty()));
    }

    @Test
    void anotherCaseOfASealedTypeIsTold() {
        var next = ORDER.with(ORDER.total(), ORDER.note(), ORDER.items(), new Shape.Flat(3, 4));
        assertThat(Differences.between(ORDER, next))
                .extracting(FieldChange::path)
                .containsExactly("shape.@type", "shape.across", "shape.high", "shape.wide");
    }

    @Test
    void whatIsGoneHadItsValues() {
        assertThat(Differences.ofGone(new Item("tea", 1)))
                .containsExactly(
                        new FieldChange("count", Optional.of("1"), Optional.empty()),
                        new FieldChange("text", Optional.of("tea"), Optional.empty()));
    }

    record Order(
            UserId buyer,
            Optional<String> note,
            Money total,
            List<Item> items,
            Map<String, String> extra,
            Set<String> tags,
            Shape shape,
            Word word,
            Hidden hidden) {
        Order with(Money sum, Optional<String> text, List<Item> lines, Shape form) {
            return new Order(buyer, text, sum, lines, extra, tags, form, word, hidden);
        }
    }

    record Item(String text, int count) {}

    record Word(String value) {}

    record Hidden(String value) {
        @Override
        public String toString() {
            return "***";
        }
    }

    sealed interface Shape {
        record Round(int across) implements Shape {}

        record Flat(int wide, int high) implements Shape {}
    }
}
