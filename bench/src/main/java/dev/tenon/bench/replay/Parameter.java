package dev.tenon.bench.replay;

import dev.tenon.bench.stage.ParameterType;
import java.util.List;
import java.util.Optional;

/** A parameter of a replayed statement. */
public sealed interface Parameter {

    /** Null at every operation. */
    record Missing() implements Parameter {}

    /** The same at every operation, ready to be bound. */
    record Constant(Object value, ParameterType type) implements Parameter {}

    /** Made anew by each operation. */
    record Made(List<Piece> pieces, ParameterType type) implements Parameter {
        public Made {
            pieces = List.copyOf(pieces);
        }
    }

    static Parameter of(Optional<String> text, String other, ParameterType type, Pieces pieces) {
        return text.map(present -> of(present, pieces.of(present, other), type)).orElseGet(Missing::new);
    }

    private static Parameter of(String text, List<Piece> pieces, ParameterType type) {
        boolean constant = pieces.stream().allMatch(Piece.Literal.class::isInstance);
        return constant ? new Constant(type.value(text), type) : new Made(pieces, type);
    }
}
