package dev.tenon.core.verticals;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;

/** Checks the fields that a document gives to the entities. */
record FieldCheck(Terms terms, Faults faults) {

    void entity(Place entity) {
        if (terms.vocabulary().entities().contains(entity.id())) {
            entity.at("fields").elements().forEach(field -> field(entity.id(), field));
        } else {
            faults.unknown(entity, entity.id(), "entity");
        }
    }

    private void field(String entity, Place field) {
        faults.require(field, "type", "label");
        faults.condition(field.at("validation"), Map.of("value", List.of(), "record", terms.recordNames(entity)));
        switch (field.at("type").text().orElse("")) {
            case "reference" -> {
                faults.require(field, "entity");
                faults.refer(field.at("entity"), terms.vocabulary().entities(), "entity");
            }
            case "choice", "multi-choice" -> choices(field.at("choices"));
            case "number" -> limits(field);
            default -> {}
        }
        if (field.at("default").isThere() && !holds(field, field.at("default"))) {
            faults.add(field.at("default"), "bad-default", "The field cannot begin with this value");
        }
    }

    private void choices(Place choices) {
        faults.requireSome(choices);
        choices.elements().forEach(choice -> faults.require(choice, "label"));
    }

    private void limits(Place field) {
        var most = field.at("most").number();
        field.at("least")
                .number()
                .filter(least ->
                        most.filter(limit -> least.compareTo(limit) > 0).isPresent())
                .ifPresent(_ -> faults.add(field.at("most"), "bad-limits", "The most is less than the least"));
    }

    /** Where the type is not known, nothing is held against it. */
    private static boolean holds(Place field, Place value) {
        return switch (field.at("type").text().orElse("")) {
            case "text", "long-text" -> value.text().isPresent();
            case "number" ->
                value.number().filter(number -> isWithin(field, number)).isPresent();
            case "boolean" -> value.isFlag();
            case "date" -> value.text().filter(FieldCheck::isDate).isPresent();
            case "choice", "multi-choice" ->
                value.text().filter(field.at("choices").below()::contains).isPresent();
            case "money", "reference" -> false;
            default -> true;
        };
    }

    private static boolean isWithin(Place field, BigDecimal number) {
        return field.at("least")
                        .number()
                        .filter(least -> number.compareTo(least) < 0)
                        .isEmpty()
                && field.at("most")
                        .number()
                        .filter(most -> number.compareTo(most) > 0)
                        .isEmpty();
    }

    private static boolean isDate(String text) {
        try {
            return LocalDate.parse(text).getYear() > 0;
        } catch (DateTimeParseException _) {
            return false;
        }
    }
}
