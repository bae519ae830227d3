package dev.tenon.rest.workspace;

import dev.tenon.kernel.Refusal;
import dev.tenon.rest.problem.FieldError;
import dev.tenon.rest.problem.Problem;
import dev.tenon.workspace.FileRefusal;
import dev.tenon.workspace.ViewRefusal;
import java.util.Optional;

/** How each "no" of the workspace is told. The switches are exhaustive: a new refusal must be thought about here. */
final class Refusals {

    private Refusals() {}

    static Problem of(ViewRefusal refusal) {
        return switch (refusal) {
            case ViewRefusal.UnknownView _ -> Problem.notThere("view");
            case ViewRefusal.OutdatedView _ -> problem(412, refusal);
            case ViewRefusal.AnothersView _ -> problem(403, refusal);
            case ViewRefusal.NameTaken _, ViewRefusal.TooManyViews _ -> problem(409, refusal);
            case ViewRefusal.InvalidView(var faults) ->
                problem(422, refusal)
                        .with(faults.stream()
                                .map(fault -> new FieldError(fault.path(), fault.detail(), Optional.of(fault.code())))
                                .toList());
        };
    }

    static Problem of(FileRefusal refusal) {
        return switch (refusal) {
            case FileRefusal.UnknownRecord _ -> Problem.notThere("record");
            case FileRefusal.UnknownFile _ -> Problem.notThere("file");
            case FileRefusal.FileTooLarge _ -> problem(413, refusal);
            case FileRefusal.TooManyFiles _ -> problem(409, refusal);
        };
    }

    private static Problem problem(int status, Refusal refusal) {
        return Problem.of(status, refusal.code(), refusal.detail());
    }
}
