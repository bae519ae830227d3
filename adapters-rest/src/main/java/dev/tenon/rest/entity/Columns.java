package dev.tenon.rest.entity;

import dev.tenon.kernel.entity.CustomValues;
import dev.tenon.kernel.entity.EntityType;
import dev.tenon.kernel.entity.Field;
import dev.tenon.kernel.entity.FieldFault;
import dev.tenon.kernel.entity.FieldValues;
import dev.tenon.kernel.entity.ImportRow;
import dev.tenon.rest.json.FieldsReader;
import dev.tenon.rest.problem.Problem;
import dev.tenon.rest.problem.ProblemException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;

/** Which column of a file holds which field. */
record Columns(List<Field> fields) {

    /** By the heading: names or labels of fields, those of the firm's own in any of its languages, in any case and order. Anything else ends the request. */
    static Columns of(EntityType<?> type, List<String> heading) {
        var fields = new ArrayList<Field>();
        for (var column : heading) {
            var field = field(type, column.strip());
            if (fields.contains(field)) {
                throw refused("repeated-column", "the column " + column + " is there twice");
            }
            fields.add(field);
        }
        return new Columns(fields);
    }

    /** A heading that ends the request. */
    static ProblemException refused(String code, String detail) {
        return new ProblemException(Problem.of(422, code, new MalformedFile(1, code, detail).told()));
    }

    int width() {
        return fields.size();
    }

    /** The row of these cells. */
    ImportRow row(long line, List<String> cells) {
        var reader = new FieldsReader();
        var values = new LinkedHashMap<String, Object>();
        for (int i = 0; i < fields.size(); i++) {
            var field = fields.get(i);
            Cells.value(field, Guarded.read(cells.get(i)), reader).ifPresent(value -> values.put(field.name(), value));
        }
        var faults = reader.errors().stream()
                .map(error -> new FieldFault(error.field(), "unreadable", error.detail()))
                .toList();
        return new ImportRow(line, new FieldValues(values), faults);
    }

    private static Field field(EntityType<?> type, String column) {
        return type.fields().stream()
                .filter(field ->
                        field.name().equalsIgnoreCase(column) || field.label().equalsIgnoreCase(column))
                .findFirst()
                .or(() -> labelled(type, column))
                .orElseThrow(() -> refused(
                        "unknown-column",
                        "there is no field " + column + "; the fields are "
                                + String.join(
                                        ", ",
                                        type.fields().stream().map(Field::name).toList())));
    }

    /** The field that the firm calls so in one of its languages. */
    private static Optional<Field> labelled(EntityType<?> type, String column) {
        return type.customFields().stream()
                .filter(field -> field.labels().values().stream().anyMatch(column::equalsIgnoreCase))
                .flatMap(field -> type.field(CustomValues.name(field.key())).stream())
                .findFirst();
    }
}
