package dev.tenon.kernel;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Driven port of the relay: what was announced and not yet sent. */
public interface Outbox {

    /**
     * Takes a batch in order, hands it over, and removes it when the handover returns. A handover that throws leaves the batch in
     * place, and so does a crash: what was sent already is sent again. Each tenant with something waiting gets its turn.
     *
     * @param perTenant the most rows of one tenant in a batch
     * @param most the most rows of a batch
     * @param handover called once with a batch that is not empty; not called when nothing waits
     * @return how many rows were sent and removed
     */
    int drain(int perTenant, int most, Consumer<List<Outgoing>> handover);

    /**
     * The turn of one relay over all nodes; the others stand by. It ends when it is closed, and within seconds when its holder
     * dies.
     *
     * @return empty while another relay has it
     */
    Optional<Turn> turn();

    /** How many rows wait, of all tenants. */
    long waiting();

    /** The right to relay. */
    interface Turn extends AutoCloseable {
        /** Gives it back. */
        @Override
        void close();
    }

    /** One event on its way out. */
    record Outgoing(EventEnvelope envelope, EncodedEvent event) {}
}
