package dev.tenon.bench.replay;

import dev.tenon.bench.stage.ParameterType;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/**
 * The values of one operation of a replay.
 *
 * @param ids those that it makes anew
 * @param number that the counter gave
 */
public record Values(Map<Piece.Party, UUID> parties, List<UUID> ids, String key, long number) {

    /** Binds the parameters of a batch. */
    public void bind(PreparedStatement prepared, List<Parameter> parameters) throws SQLException {
        for (int i = 0; i < parameters.size(); i++) {
            switch (parameters.get(i)) {
                case Parameter.Missing _ -> prepared.setNull(i + 1, Types.NULL);
                case Parameter.Constant(var value, var type) -> bind(prepared, i + 1, value, type);
                case Parameter.Made(var pieces, var type) -> bind(prepared, i + 1, made(pieces, type), type);
            }
        }
    }

    private static void bind(PreparedStatement prepared, int index, Object value, ParameterType type)
            throws SQLException {
        if (type == ParameterType.OTHER) {
            prepared.setObject(index, value, Types.OTHER);
        } else {
            prepared.setObject(index, value);
        }
    }

    private Object made(List<Piece> pieces, ParameterType type) {
        return switch (type) {
            case UUID -> id(pieces.getFirst());
            case LONG -> number(pieces.getFirst());
            case INTEGER -> (int) number(pieces.getFirst());
            case DATE, INSTANT, BYTES, BOOLEAN, TEXT, OTHER -> type.value(text(pieces));
        };
    }

    private UUID id(Piece piece) {
        return switch (piece) {
            case Piece.Of(var party) -> Objects.requireNonNull(parties.get(party));
            case Piece.FreshId(int place) -> ids.get(place);
            case Piece.Literal(var text) -> UUID.fromString(text);
            case Piece.FreshKey _, Piece.Numbered _ -> throw new IllegalStateException("An id is made of " + piece);
        };
    }

    private long number(Piece piece) {
        return switch (piece) {
            case Piece.Numbered(long more) -> number + more;
            case Piece.Literal(var text) -> Long.parseLong(text);
            case Piece.FreshKey _, Piece.FreshId _, Piece.Of _ ->
                throw new IllegalStateException("A number is made of " + piece);
        };
    }

    String text(List<Piece> pieces) {
        var text = new StringBuilder();
        pieces.forEach(piece -> append(piece, text));
        return text.toString();
    }

    private void append(Piece piece, StringBuilder text) {
        switch (piece) {
            case Piece.Literal(var literal) -> text.append(literal);
            case Piece.Of _, Piece.FreshId _ -> text.append(id(piece));
            case Piece.FreshKey _ -> text.append(key);
            case Piece.Numbered _ -> text.append(number(piece));
        }
    }
}
