package dev.tenon.bench.replay;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What of a parameter is made anew. */
class PiecesTest {
    private static final UUID TENANT = new UUID(1, 1);
    private static final UUID SAME = new UUID(2, 2);
    private static final UUID ONE = new UUID(3, 3);
    private static final UUID OTHER = new UUID(4, 4);
    private static final UUID FRESH = new UUID(5, 5);

    private final Pieces pieces = new Pieces(Map.of(TENANT, Piece.Party.TENANT), 17);
    private final Values values =
            new Values(Map.of(Piece.Party.TENANT, new UUID(9, 9)), List.of(FRESH), "new-key", 100);

    private String again(String text, String other) {
        return values.text(pieces.of(text, other));
    }

    @Test
    void whatIsTheSameStaysTheSame() {
        assertThat(again("{a,b}", "{a,b}")).isEqualTo("{a,b}");
        assertThat(again(SAME.toString(), SAME.toString())).isEqualTo(SAME.toString());
    }

    @Test
    void anIdThatDiffersIsMadeAnewAndTheSameWhereverItStands() {
        assertThat(again("{" + ONE + "}", "{" + OTHER + "}")).isEqualTo("{" + FRESH + "}");
        assertThat(again("{\"id\":\"" + ONE + "\"}", "{\"id\":\"" + OTHER + "\"}"))
                .isEqualTo("{\"id\":\"" + FRESH + "\"}");
        assertThat(pieces.freshIds()).isEqualTo(1);
    }

    @Test
    void theFirmIsTheOneThatDoesIt() {
        assertThat(again(TENANT + " lock", TENANT + " lock")).isEqualTo(new UUID(9, 9) + " lock");
    }

    @Test
    void theKeyIsMadeAnew() {
        assertThat(again("request:captured-post-one", "request:captured-post-other"))
                .isEqualTo("request:new-key");
    }

    @Test
    void aNumberThatDiffersFollowsTheCounter() {
        assertThat(again("17", "18")).isEqualTo("100");
        assertThat(again("{18}", "{19}")).isEqualTo("{101}");
        assertThat(again("2026", "2026")).isEqualTo("2026");
    }
}
