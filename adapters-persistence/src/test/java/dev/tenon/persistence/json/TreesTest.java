package dev.tenon.persistence.json;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.kernel.Decision;
import dev.tenon.verticals.Conflict;
import dev.tenon.verticals.Edits;
import dev.tenon.verticals.Tree;
import dev.tenon.verticals.TreePath;
import dev.tenon.verticals.VerticalRefusal;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Templates and configurations are stored as they are. */
class TreesTest {
    private static final Tree EVERYTHING = new Tree.Group(new TreeMap<>(Map.of(
            "text", new Tree.Text("é \"quoted\""),
            "number", new Tree.Numeral(new BigDecimal("12345678901234567890.125")),
            "large", new Tree.Numeral(new BigDecimal("1E+20")),
            "flag", new Tree.Flag(true),
            "gone", new Tree.Removed(),
            "group", Tree.Group.EMPTY,
            "none", new Tree.Listing(new TreeMap<>()),
            "list",
                    new Tree.Listing(new TreeMap<>(Map.of(
                            "a",
                            Tree.Group.EMPTY,
                            "b/c",
                            new Tree.Listing(new TreeMap<>()),
                            "x",
                            new Tree.Removed()))))));

    @Test
    void everyKindOfTreeIsReadAsItWasWritten() {
        assertThat(PortsJson.read(PortsJson.write(EVERYTHING), Tree.class)).isEqualTo(EVERYTHING);
    }

    @Test
    void editsAreKeptByPath() {
        var edits = new Edits(new TreeMap<>(
                Map.of(TreePath.of("/a/b~1c"), Optional.of(EVERYTHING), TreePath.of("/gone"), Optional.empty())));
        assertThat(PortsJson.read(PortsJson.write(edits), Edits.class)).isEqualTo(edits);
    }

    @Test
    void aRefusalWithConflictsIsAnOutcomeThatCanBeKept() {
        var conflict = new Conflict(
                TreePath.of("/a"), Optional.empty(), Optional.of(new Tree.Text("x")), Optional.of(EVERYTHING));
        var codec = new OutcomeCodec();
        var outcome = Decision.refuse(new VerticalRefusal.Unsettled(List.of(conflict)));
        assertThat(codec.decode(codec.encode(outcome))).isEqualTo(outcome);
    }
}
