package dev.tenon.messaging.connector;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Message;

/** What one poll gave, and what became of it. */
record Batch(ConsumerRecords<String, byte[]> records, CompletableFuture<Outcome> outcome) {

    enum Outcome {
        /** It took effect. */
        TAKEN,
        /** It is to be delivered again. */
        REFUSED,
        /** Nobody will say. */
        ABANDONED
    }

    static Batch of(ConsumerRecords<String, byte[]> records) {
        return new Batch(records, new CompletableFuture<>());
    }

    /** Neither answer fails towards the channel, which would end with it: what cannot be committed is delivered once more. */
    Message<ConsumerRecords<String, byte[]>> message() {
        return Message.of(records, () -> settle(Outcome.TAKEN), reason -> settle(Outcome.REFUSED));
    }

    void abandon() {
        outcome.complete(Outcome.ABANDONED);
    }

    Outcome await() throws InterruptedException {
        try {
            return outcome.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException("Nobody completes an outcome with an error", e);
        }
    }

    private CompletionStage<Void> settle(Outcome result) {
        outcome.complete(result);
        return CompletableFuture.completedFuture(null);
    }
}
