package dev.tenon.messaging.deadletter;

/** Keeps what no module could take, for an operator to look at. */
@FunctionalInterface
public interface DeadLetters {

    /** Keeps it durably. When that throws, the message is delivered again. */
    void keep(DeadLetter letter);
}
