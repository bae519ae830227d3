package dev.tenon.kernel;

import java.util.UUID;

/**
 * Why a change happens. A store claims the cause in the transaction of its effect, so that one cause has one effect: a
 * repeated request gets the first answer again, a redelivered message and a restarted job do nothing twice.
 */
public sealed interface Cause {

    /** Nothing claims this: a read, or a change that is harmless to repeat. */
    Cause NONE = new None();

    /** The absence of a claim. Use {@link Cause#NONE}. */
    record None() implements Cause {
        @Override
        public String text() {
            return "none";
        }
    }

    /**
     * A client's request that names its idempotency key.
     *
     * @param key the client's key, unique per tenant for 30 days
     * @param hash a hash over method, path and body; the same key with another hash is refused
     */
    record Request(String key, Bytes hash) implements Cause {
        public Request {
            if (key.isBlank() || key.length() > 200) {
                throw new IllegalArgumentException("An idempotency key has 1 to 200 characters");
            }
        }

        @Override
        public String text() {
            return "request:" + key;
        }
    }

    /** A published event as one module consumes it; each consumer claims it for itself. */
    record Message(ModuleId consumer, UUID event) implements Cause {
        @Override
        public String text() {
            return "message:" + consumer + ":" + event;
        }
    }

    /** A step of a job, named so that the same step has the same key at each run. */
    record Job(String key) implements Cause {
        @Override
        public String text() {
            return "job:" + key;
        }
    }

    /** The text under which the cause is claimed and recorded; unique within a tenant. */
    String text();
}
