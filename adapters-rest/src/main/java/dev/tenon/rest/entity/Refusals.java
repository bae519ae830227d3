package dev.tenon.rest.entity;

import dev.tenon.kernel.Refusal;
import dev.tenon.kernel.entity.EntityRefusal;
import dev.tenon.rest.problem.FieldError;
import dev.tenon.rest.problem.Problem;
import java.util.Optional;

/** How each "no" to a change of an entity is told. The switch is exhaustive: a new refusal must be thought about here. */
public final class Refusals {

    private Refusals() {}

    /** The problem that the refusal is. */
    public static Problem of(EntityRefusal refusal) {
        return switch (refusal) {
            case EntityRefusal.Unknown unknown -> Problem.notThere(unknown.entity());
            case EntityRefusal.Outdated _ -> problem(412, refusal);
            case EntityRefusal.NotUnique _, EntityRefusal.TransitionRefused _, EntityRefusal.InUse _ ->
                problem(409, refusal);
            case EntityRefusal.Invalid(var faults) ->
                problem(422, refusal)
                        .with(faults.stream()
                                .map(fault -> new FieldError(fault.path(), fault.detail(), Optional.of(fault.code())))
                                .toList());
            case EntityRefusal.BulkRefused(var refused) ->
                problem(422, refusal)
                        .withChanges(refused.stream()
                                .map(at -> new Problem.RefusedChange(at.index(), of(at.refusal())))
                                .toList());
        };
    }

    private static Problem problem(int status, Refusal refusal) {
        return Problem.of(status, refusal.code(), refusal.detail());
    }
}
