package dev.tenon.rest.verticals;

import dev.tenon.rest.problem.FieldError;
import dev.tenon.rest.problem.Problem;
import dev.tenon.rest.problem.Problem.Contradiction;
import dev.tenon.verticals.VerticalRefusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** How each business "no" of this module is told. The switch is exhaustive: a new refusal must be thought about here. */
@ApplicationScoped
public class Refusals {

    @Inject
    Trees trees;

    Problem of(VerticalRefusal refusal) {
        var problem = Problem.of(status(refusal), refusal.code(), refusal.detail());
        return switch (refusal) {
            case VerticalRefusal.Invalid(var faults) when !faults.isEmpty() -> Trees.malformed(faults);
            case VerticalRefusal.Unsettled(var conflicts) ->
                problem.withConflicts(conflicts.stream()
                        .map(conflict -> new Contradiction(
                                conflict.path().toString(),
                                trees.json(conflict.base()),
                                trees.json(conflict.ours()),
                                trees.json(conflict.theirs())))
                        .toList());
            case VerticalRefusal.HoldsData held ->
                problem.with(
                        List.of(new FieldError(held.path().toString(), refusal.detail(), Optional.of(refusal.code()))));
            case VerticalRefusal.Invalid _,
                    VerticalRefusal.UnknownTemplate _,
                    VerticalRefusal.AlreadyPublished _,
                    VerticalRefusal.Outdated _,
                    VerticalRefusal.NothingToUndo _ -> problem;
        };
    }

    private static int status(VerticalRefusal refusal) {
        return switch (refusal) {
            case VerticalRefusal.UnknownTemplate _ -> 404;
            case VerticalRefusal.AlreadyPublished _,
                    VerticalRefusal.Unsettled _,
                    VerticalRefusal.NothingToUndo _,
                    VerticalRefusal.HoldsData _ -> 409;
            case VerticalRefusal.Outdated _ -> 412;
            case VerticalRefusal.Invalid _ -> 422;
        };
    }
}
