package dev.tenon.persistence.memory;

import dev.tenon.kernel.Bytes;
import dev.tenon.kernel.Cause;
import dev.tenon.kernel.IdempotencyKeyReused;
import dev.tenon.kernel.TenantContext;
import dev.tenon.kernel.TenantId;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** The causes that had their effect, with the outcome of each. */
final class Claims {
    private final MemoryTable<String, Claim> claims;
    private final Supplier<Instant> clock;

    Claims(UndoLog undo, Supplier<Instant> clock) {
        this.claims = new MemoryTable<>(undo);
        this.clock = clock;
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
            case Cause.Request request ->
                claims.put(key(tenant), new Claim(request.hash(), storable(outcome), clock.get()));
            case Cause.Message _, Cause.Job _ ->
                claims.put(key(tenant), new Claim(Bytes.EMPTY, storable(outcome), clock.get()));
        }
    }

    /** Forgets the tenant's requests of before then. */
    long forgetRequests(TenantId tenant, Instant before) {
        var old = claims.all().entrySet().stream()
                .filter(claim -> claim.getKey().startsWith(tenant + " request:"))
                .filter(claim -> claim.getValue().at().isBefore(before))
                .map(Map.Entry::getKey)
                .toList();
        old.forEach(claims::remove);
        return old.size();
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

    private record Claim(Bytes hash, Object outcome, Instant at) {}
}
