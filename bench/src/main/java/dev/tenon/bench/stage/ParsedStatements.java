package dev.tenon.bench.stage;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;

/** The statements that were sent to be parsed, with the types that the driver gave their parameters. */
public final class ParsedStatements {
    private final Map<String, List<ParameterType>> types = new ConcurrentHashMap<>();

    ParsedStatements() {}

    /** The types of a statement's parameters; of one that was never sent there are none. */
    public Optional<List<ParameterType>> types(String text) {
        return Optional.ofNullable(types.get(text.strip()));
    }

    /** Takes a message Parse: name, text, number of types, types. */
    void parsed(byte[] body) {
        var message = ByteBuffer.wrap(body);
        text(message);
        var text = text(message);
        var oids = IntStream.range(0, message.getShort())
                .mapToObj(_ -> ParameterType.of(message.getInt()))
                .toList();
        types.put(text.strip(), oids);
    }

    private static String text(ByteBuffer message) {
        int from = message.position();
        while (message.get() != 0) {
            // on to the end of the text
        }
        return new String(message.array(), from, message.position() - 1 - from, StandardCharsets.UTF_8);
    }
}
