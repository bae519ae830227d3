package dev.tenon.kernel;

/**
 * A published event as stored and sent.
 *
 * @param fingerprint names the schema that wrote the payload (hexadecimal)
 * @param payload the bytes, without any framing of a transport
 */
public record EncodedEvent(EventType type, String fingerprint, Bytes payload) {}
