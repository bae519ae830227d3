package dev.tenon.core.invoicing;

import dev.tenon.kernel.Ids;
import java.util.UUID;

/** Identifiers in the order in which they were asked for. */
final class SequentialIds implements Ids {
    private long last;

    @Override
    public synchronized UUID next() {
        return new UUID(0x0190_0000_0000_7000L, ++last);
    }
}
