package dev.tenon.persistence.memory;

import dev.tenon.kernel.Bytes;
import dev.tenon.kernel.Cause;
import dev.tenon.kernel.IdempotencyKeyReused;
import dev.tenon.kernel.TenantContext;
import java.util.Optional;

/** The causes that had their effect, with the outcome of each. */
final class Claims {
    private final MemoryTable<String, Claim> claims;

    Claims(UndoLog undo) {
        this.claims = new MemoryTable<>(undo);
    }

    /** What the cause led to before; empty when it did not happen yet or claims nothing. */
    Optional<Object> outcome(TenantContext tenant) {
        var claim = claims.find(key(tenant));
        if (tenant.cause() instanceof Cause.Request(var key, var hash)
                && claim.isPresent()
                && !claim.orElseThrow().hash().equals(hash)) {
            throw new IdempotencyKeyReused(key);
        }
        return claim.map(Claim::outcome);
    }

    void store(TenantContext tenant, Object outcome) {
        switch (tenant.cause()) {
            case Cause.None _ -> {}
            case Cause.Request request -> claims.put(key(tenant), new Claim(request.hash(), storable(outcome)));
            case Cause.Message _, Cause.Job _ -> claims.put(key(tenant), new Claim(Bytes.EMPTY, storable(outcome)));
        }
    }

    static String key(TenantContext tenant) {
        return tenant.tenant() + " " + tenant.cause().text();
    }

    /** Refuses here what a database could not keep, so that a test in memory finds it. */
    private static Object storable(Object outcome) {
        if (!(outcome instanceof Record)) {
            throw new IllegalArgumentException("The outcome of a claimed cause is a Decision or a record, not "
                    + outcome.getClass().getName());
        }
        return outcome;
    }

    private record Claim(Bytes hash, Object outcome) {}
}
