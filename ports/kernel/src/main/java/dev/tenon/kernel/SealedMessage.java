package dev.tenon.kernel;

/**
 * A message as it travels: envelope, event and the seal that the relay put on both.
 *
 * @param seal what {@link EnvelopeSeal#seal} gave
 */
public record SealedMessage(EventEnvelope envelope, EncodedEvent event, Bytes seal) {}
