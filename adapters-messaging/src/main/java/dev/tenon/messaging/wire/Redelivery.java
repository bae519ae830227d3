package dev.tenon.messaging.wire;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.Headers;

/** A message that is sent once more is for one module alone; the others that read the topic had it. */
public final class Redelivery {
    /** Names the module that it is for. */
    public static final String HEADER = "tenon_for";

    private Redelivery() {}

    /** Addresses the message to the module. */
    public static void address(Headers headers, String module) {
        headers.remove(HEADER).add(HEADER, module.getBytes(StandardCharsets.UTF_8));
    }

    /** Whether a message with these headers is for the module: addressed to it, or to everybody. */
    public static boolean isFor(Headers headers, String module) {
        return Optional.ofNullable(headers.lastHeader(HEADER))
                .map(Header::value)
                .map(value -> new String(value, StandardCharsets.UTF_8).equals(module))
                .orElse(true);
    }
}
