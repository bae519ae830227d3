package dev.tenon.messaging.wire;

import dev.tenon.kernel.Bytes;
import dev.tenon.kernel.UndecodableEvent;
import java.nio.ByteBuffer;
import java.util.Arrays;

/** The framing of values under a schema registry: a zero, the schema's id in four bytes, then the Avro bytes. */
final class Frame {
    private static final byte MAGIC = 0;
    private static final int HEAD = 1 + Integer.BYTES;

    private Frame() {}

    static byte[] of(int schema, Bytes payload) {
        return ByteBuffer.allocate(HEAD + payload.length())
                .put(MAGIC)
                .putInt(schema)
                .put(payload.toArray())
                .array();
    }

    static Bytes payload(byte[] framed) {
        if (framed.length < HEAD || framed[0] != MAGIC) {
            throw new UndecodableEvent("The value is not in the framing of the schema registry");
        }
        return Bytes.of(Arrays.copyOfRange(framed, HEAD, framed.length));
    }
}
