package dev.tenon.contract;

import dev.tenon.kernel.Outbox;
import dev.tenon.kernel.Outbox.Outgoing;
import dev.tenon.kernel.TenantContext;
import java.util.ArrayList;
import java.util.List;

/** Takes what waits in an outbox. */
public final class Waiting {
    private static final int MANY = 1_000;

    private Waiting() {}

    /** Empties the outbox and gives what was in it, in the order in which it was handed over. */
    public static List<Outgoing> taken(Outbox outbox) {
        var taken = new ArrayList<Outgoing>();
        while (outbox.drain(MANY, MANY, taken::addAll) > 0) {
            // the next batch
        }
        return taken;
    }

    /** Empties the outbox and gives what was in it of the tenant. */
    public static List<Outgoing> taken(Outbox outbox, TenantContext tenant) {
        return taken(outbox).stream()
                .filter(row -> row.envelope().tenant().equals(tenant.tenant()))
                .toList();
    }
}
