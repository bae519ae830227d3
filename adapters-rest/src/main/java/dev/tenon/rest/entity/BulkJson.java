package dev.tenon.rest.entity;

import dev.tenon.kernel.entity.Change;
import dev.tenon.kernel.entity.Entities;
import dev.tenon.kernel.entity.EntityType;
import dev.tenon.rest.json.FieldsReader;
import dev.tenon.rest.json.Properties;
import dev.tenon.rest.problem.FieldError;
import dev.tenon.rest.problem.Problem;
import dev.tenon.rest.problem.ProblemException;
import jakarta.json.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Several changes as JSON. */
final class BulkJson {

    private BulkJson() {}

    /** What is asked for. */
    enum Op {
        CREATE,
        UPDATE,
        DELETE
    }

    /** The changes of a request. */
    public record BulkChanges(List<BulkChange> changes) {

        /** The changes for the port; what does not fit ends the request. */
        List<Change> of(EntityType<?> type) {
            if (changes.isEmpty() || changes.size() > Entities.MOST_CHANGES) {
                throw new ProblemException(
                        Problem.invalid("changes", "must be 1 to " + Entities.MOST_CHANGES + " changes"));
            }
            var reader = new FieldsReader();
            var all = new ArrayList<Change>();
            for (int i = 0; i < changes.size(); i++) {
                changes.get(i).of(type, "changes[" + i + "]", reader).ifPresent(all::add);
            }
            reader.end();
            return all;
        }
    }

    /**
     * One change.
     *
     * @param id of what is updated or deleted
     * @param version the version that the change is made against
     * @param values of the fields of what is created, or those that change
     */
    public record BulkChange(Op op, Optional<UUID> id, Optional<Long> version, Optional<JsonObject> values) {

        private Optional<Change> of(EntityType<?> type, String path, FieldsReader reader) {
            missing().forEach(name -> reader.errors().add(new FieldError(path + "." + name, "is missing")));
            return missing().isEmpty() ? Optional.of(change(type, path + ".values", reader)) : Optional.empty();
        }

        private Change change(EntityType<?> type, String path, FieldsReader reader) {
            return switch (op) {
                case CREATE -> new Change.Create(reader.values(path, type, values.orElseThrow()));
                case UPDATE ->
                    new Change.Update(
                            id.orElseThrow(), version.orElseThrow(), reader.values(path, type, values.orElseThrow()));
                case DELETE -> new Change.Delete(id.orElseThrow(), version.orElseThrow());
            };
        }

        private List<String> missing() {
            var given = Stream.of(id.map(_ -> "id"), version.map(_ -> "version"), values.map(_ -> "values"))
                    .flatMap(Optional::stream)
                    .collect(Collectors.toSet());
            var needed = switch (op) {
                case CREATE -> List.of("values");
                case UPDATE -> List.of("id", "version", "values");
                case DELETE -> List.of("id", "version");
            };
            return needed.stream().filter(name -> !given.contains(name)).toList();
        }
    }

    /** What became of them, in the order of the changes; of what was deleted its last version. */
    public record BulkAnswer(List<Properties> items) {}
}
