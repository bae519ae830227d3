package dev.tenon.bench.replay;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;

/** Takes the parameters of an operation to pieces, by comparing them with those of another operation. */
public final class Pieces {
    private static final Pattern MARK = Pattern.compile(
            "([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})|" + CapturedKey.PATTERN.pattern());

    private static final Pattern NUMBER = Pattern.compile("(\\{?)(-?\\d{1,18})(}?)");

    private final Map<UUID, Piece.Party> parties;
    private final Map<UUID, Integer> places = new HashMap<>();
    private final long number;

    /**
     * @param parties who takes part in the captured operations
     * @param number that the counter gave to the operation that is taken to pieces
     */
    public Pieces(Map<UUID, Piece.Party> parties, long number) {
        this.parties = Map.copyOf(parties);
        this.number = number;
    }

    /** The number in a text that is nothing but one, or an array of one. */
    public static OptionalLong number(String text) {
        var found = NUMBER.matcher(text);
        return found.matches() && found.group(1).isEmpty() == found.group(3).isEmpty()
                ? OptionalLong.of(Long.parseLong(found.group(2)))
                : OptionalLong.empty();
    }

    /** How many ids each operation makes anew. */
    public int freshIds() {
        return places.size();
    }

    /** The pieces of a parameter. */
    List<Piece> of(String text, String other) {
        var value = number(text);
        if (value.isPresent() && !text.equals(other)) {
            return numbered(text, value.getAsLong());
        }
        var same = ids(other);
        var pieces = new ArrayList<Piece>();
        var mark = MARK.matcher(text);
        int end = 0;
        while (mark.find()) {
            pieces.add(new Piece.Literal(text.substring(end, mark.start())));
            pieces.add(mark.group(1) == null ? new Piece.FreshKey() : id(mark.group(1), same));
            end = mark.end();
        }
        pieces.add(new Piece.Literal(text.substring(end)));
        pieces.removeIf(piece -> piece.equals(new Piece.Literal("")));
        return pieces;
    }

    private List<Piece> numbered(String text, long value) {
        var piece = new Piece.Numbered(value - number);
        return text.startsWith("{") ? List.of(new Piece.Literal("{"), piece, new Piece.Literal("}")) : List.of(piece);
    }

    private Piece id(String text, Set<String> same) {
        var party = parties.get(UUID.fromString(text));
        if (party != null) {
            return new Piece.Of(party);
        }
        if (same.contains(text)) {
            return new Piece.Literal(text);
        }
        return new Piece.FreshId(places.computeIfAbsent(UUID.fromString(text), _ -> places.size()));
    }

    private static Set<String> ids(String text) {
        var ids = new HashSet<String>();
        var mark = MARK.matcher(text);
        while (mark.find()) {
            ids.add(mark.group());
        }
        return ids;
    }
}
