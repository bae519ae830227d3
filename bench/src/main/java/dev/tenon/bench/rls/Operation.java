package dev.tenon.bench.rls;

import dev.tenon.bench.replay.Batch;
import java.util.List;

/**
 * A hot operation: its statements one by one, in their order.
 *
 * @param writes whether it is replayed in the chain of writes, with fresh values, behind what it stands on; reads are sent as they were
 */
record Operation(String name, boolean writes, List<Batch> statements) {
    Operation {
        statements = List.copyOf(statements);
    }

    /** Whether a statement reaches rows of tenants; the others bind the tenant and take locks. */
    static boolean isTimed(Batch statement) {
        return statement.text().matches("(?s).*\\b(platform|invoicing|reporting)\\.\\w+.*");
    }
}
