package dev.tenon.bench.hotpath;

import dev.tenon.bench.replay.Batch;
import dev.tenon.bench.replay.Counter;
import dev.tenon.bench.replay.Piece;
import dev.tenon.bench.replay.Pieces;
import java.util.Map;
import java.util.UUID;

/**
 * An operation that can be done again with fresh values. A batch ends only where the next statement needs its result: that of posting
 * is cut behind the statement that reads the counter, whose number the rest writes.
 *
 * @param draft one batch that drafts
 * @param postHead up to the reading of the counter
 * @param postTail the rest
 * @param freshIds how many ids each operation makes anew
 */
record Template(Batch draft, Batch postHead, Batch postTail, int freshIds) {

    static Template of(Capture.Twice twice, Map<UUID, Piece.Party> parties) {
        var post = twice.one().post();
        var other = twice.other().post();
        var pieces = new Pieces(parties, Counter.given(post));
        int cut = Counter.cut(post);
        return new Template(
                Batch.of(twice.one().draft(), twice.other().draft(), twice.parsed(), pieces),
                Batch.of(post.subList(0, cut), other.subList(0, cut), twice.parsed(), pieces),
                Batch.of(post.subList(cut, post.size()), other.subList(cut, other.size()), twice.parsed(), pieces),
                pieces.freshIds());
    }
}
