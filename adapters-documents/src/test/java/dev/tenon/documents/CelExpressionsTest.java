package dev.tenon.documents;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.verticals.Expressions;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CelExpressionsTest {
    private static final Map<String, List<String>> EVENT =
            Map.of("event", List.of("amount", "currency", "name", "lines", "custom.region"));
    private static final Map<String, List<String>> FIELD =
            Map.of("value", List.of(), "record", List.of("name", "country"));

    private final Expressions expressions = new CelExpressions();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "event.amount > 1000",
                "event.amount >= 10.5 && event.currency == 'EUR'",
                "event.name.startsWith('A') || event.name.matches('^B[0-9]{3}$')",
                "has(event.lines) && event.lines.exists(line, line == 'x')",
                "event.custom.region in ['north', 'south']",
                "event['amount'] > 1.0",
                "!(size(event.name) > 20)"
            })
    void aConditionOverWhatThereIsCanBeSaved(String condition) {
        assertThat(expressions.fault(condition, EVENT)).isEmpty();
    }

    @Test
    void aFieldsValidationSeesItsValueAndTheRecord() {
        assertThat(expressions.fault("value > 0 && record.country != 'XX'", FIELD))
                .isEmpty();
        assertThat(expressions.holds("value > 0", Map.of("value", 5L, "record", Map.of())))
                .isTrue();
        assertThat(expressions.holds("value > 0", Map.of("value", -0.5, "record", Map.of())))
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "event.total > 1",
                "event['total'] > 1",
                "has(event.total)",
                "event.custom.colour == 'red'",
                "event.custom == 1"
            })
    void aNameThatThereIsNotIsNamed(String condition) {
        assertThat(expressions.fault(condition, EVENT).orElse("saved"))
                .contains("There is no event.")
                .contains("amount");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "event == event",
                "event[event.name] == 1",
                "event.all(name, name != 'x')",
                "invoice.amount > 1",
                "unknown(1)"
            })
    void whatCannotBeCheckedByNameIsRefused(String condition) {
        assertThat(expressions.fault(condition, EVENT)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "event.amount >", "1 +", "'text'", "1 + 2", "[true]", "event.amount > 1; drop table x"})
    void whatIsNoConditionIsRefused(String condition) {
        assertThat(expressions.fault(condition, EVENT)).isPresent();
    }

    @Test
    void bombsAreRefusedWhenTheyAreSavedAndQuickly() {
        var list = "[" + String.join(",", Collections.nCopies(40, "1")) + "]";
        var bombs = List.of(
                list + ".all(a, " + list + ".all(b, " + list + ".all(c, " + list + ".all(d, a+b+c+d > 0))))",
                list + ".exists(a, " + list + ".exists(b, a + b > 9))",
                list + ".map(a, a + 1).size() > 0",
                list + ".filter(a, a > 1).size() > 0",
                "(".repeat(400) + "true" + ")".repeat(400),
                "[".repeat(450) + "]".repeat(450) + " == []",
                "event.name.matches('(((a{30}){30}){30})')",
                "event.name.matches('((a{100}){100})')",
                "event.name.matches(event.currency)",
                "event.name.matches('(')",
                "true" + " && true".repeat(1_000),
                "'" + "a".repeat(2_000) + "' == event.name");
        for (var bomb : bombs) {
            var started = System.nanoTime();
            assertThat(expressions.fault(bomb, EVENT)).as(bomb).isPresent();
            assertThat(Duration.ofNanos(System.nanoTime() - started)).as(bomb).isLessThan(Duration.ofSeconds(2));
        }
    }

    @Test
    void whatCouldNotBeSavedDoesNotHold() {
        assertThat(expressions.holds("[1].all(a, [1].all(b, true))", Map.of("event", Map.of())))
                .isFalse();
        assertThat(expressions.holds("event.amount >", Map.of("event", Map.of())))
                .isFalse();
    }

    @Test
    void aConditionThatFailsOnTheValuesDoesNotHold() {
        assertThat(expressions.holds("event.amount > 1", Map.of("event", Map.of("name", "x"))))
                .isFalse();
        assertThat(expressions.holds("event.amount > 1", Map.of("event", Map.of("amount", "x"))))
                .isFalse();
        assertThat(expressions.holds("event.amount / 0 > 1", Map.of("event", Map.of("amount", 1L))))
                .isFalse();
        assertThat(expressions.holds("event.name", Map.of("event", Map.of("name", "x"))))
                .isFalse();
    }

    @Test
    void numbersCompareWhateverTheirKind() {
        assertThat(expressions.holds("event.amount > 1000", Map.of("event", Map.of("amount", 1000.5))))
                .isTrue();
        assertThat(expressions.holds("event.amount > 10.5", Map.of("event", Map.of("amount", 11L))))
                .isTrue();
    }

    @Test
    void aPatternThatTakesOthersForEverTakesNoTime() {
        var values = Map.<String, Object>of("event", Map.of("name", "a".repeat(5_000) + "!"));
        var started = System.nanoTime();
        assertThat(expressions.holds("event.name.matches('^(a+)+$')", values)).isFalse();
        assertThat(Duration.ofNanos(System.nanoTime() - started)).isLessThan(Duration.ofSeconds(1));
    }

    /** The worst that can be saved, on values as large as records and events have them. */
    @Test
    void whatCanBeSavedRunsForLessThanASecond() {
        var large = Collections.nCopies(100_000, "x".repeat(10_000));
        var loop = "event.lines.all(l, l != 'y' && l.matches('(x+x+)+y') == false && l.contains('xy') == false)";
        var condition = loop + " && " + loop + " && " + loop;
        assertThat(expressions.fault(condition, EVENT)).isEmpty();
        var values = Map.<String, Object>of("event", Map.of("lines", large));
        var started = System.nanoTime();
        assertThat(expressions.holds(condition, values)).isFalse();
        var took = Duration.ofNanos(System.nanoTime() - started);
        System.out.println("The worst condition took " + took.toMillis() + " ms");
        assertThat(took).isLessThan(Duration.ofSeconds(1));
    }
}
