package dev.tenon.persistence.tenant;

import dev.tenon.kernel.Bytes;
import dev.tenon.kernel.Cause;
import dev.tenon.kernel.IdempotencyKeyReused;
import dev.tenon.kernel.RequestInFlight;
import dev.tenon.persistence.json.OutcomeCodec;
import java.util.List;
import java.util.Optional;

/**
 * One cause, one effect: the row of a claim is written in the transaction of its effect, together with the outcome. Two
 * attempts at once end with the primary key; the later one runs again and finds the outcome.
 */
final class Claims {
    private static final String FIND =
            "select request_hash, outcome from platform.claim where tenant_id = ? and cause = ?";

    /** The lock lasts until the transaction ends. The left join gives a row in any case. */
    private static final String LOCK_AND_FIND = """
            select l.free, c.request_hash, c.outcome
            from (select pg_try_advisory_xact_lock(hashtextextended(?, 0)) as free) l
            left join platform.claim c on c.tenant_id = ? and c.cause = ?""";

    private static final String INSERT =
            "insert into platform.claim (tenant_id, cause, request_hash, outcome, recorded_at) values (?, ?, ?, ?, ?)";

    private final OutcomeCodec outcomes = new OutcomeCodec();

    /**
     * Asks whether the work's cause was claimed before, together with the first query of the work.
     *
     * @throws ClaimedBefore out of that query, or the end of the work, when it was
     */
    void ask(TenantWork unit) {
        switch (unit.tenant().cause()) {
            case Cause.None _ -> {}
            case Cause.Request request -> ask(unit, request);
            case Cause.Message message -> find(unit, message);
            case Cause.Job job -> find(unit, job);
        }
    }

    /** The writes that claim the work's cause and keep its outcome. */
    List<Sql> claim(TenantWork unit, Object outcome) {
        var cause = unit.tenant().cause();
        return switch (cause) {
            case Cause.None _ -> List.of();
            case Cause.Request request -> List.of(insert(unit, cause, Optional.of(request.hash()), outcome));
            case Cause.Message _, Cause.Job _ -> List.of(insert(unit, cause, Optional.empty(), outcome));
        };
    }

    private void find(TenantWork unit, Cause cause) {
        unit.sql().ask(Sql.of(FIND, unit.sql().tenant().value(), cause.text()), row -> {
            throw new ClaimedBefore(outcomes.decode(row.text("outcome")));
        });
    }

    private void ask(TenantWork unit, Cause.Request request) {
        var tenant = unit.sql().tenant();
        var question = Sql.of(LOCK_AND_FIND, tenant + " " + request.text(), tenant.value(), request.text());
        unit.sql().ask(question, row -> check(row, request));
    }

    private void check(Row row, Cause.Request request) {
        if (!row.yes("free")) {
            throw new RequestInFlight(request.key());
        }
        var hash = row.optionalBytes("request_hash");
        if (hash.isPresent() && !hash.orElseThrow().equals(request.hash())) {
            throw new IdempotencyKeyReused(request.key());
        }
        row.optionalText("outcome").ifPresent(outcome -> {
            throw new ClaimedBefore(outcomes.decode(outcome));
        });
    }

    private Sql insert(TenantWork unit, Cause cause, Optional<Bytes> hash, Object outcome) {
        return Sql.of(INSERT, unit.sql().tenant().value(), cause.text(), hash, outcomes.encode(outcome), unit.now());
    }
}
