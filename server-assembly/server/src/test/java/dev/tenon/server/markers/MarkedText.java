package dev.tenon.server.markers;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Makes texts that hold a mark, where the field is wide enough for it. */
final class MarkedText {
    /** Narrow texts that the schema does not describe, by the name of their field. */
    private static final Map<String, String> NARROW = Map.of(
            "currency", "GBP",
            "baseCurrency", "GBP",
            "phone", "+44 20 7946 0000",
            "entity", "crm.company",
            "pipeline", "", // where the firm's own begins
            "stage", "");

    private static final String SALES = "document,date,customer,country,item,description,quantity,unitPrice\n"
            + "%1$s,2026-11-23,%1$s,%1$s,%1$s,%1$s,1,12.50\n%1$s b,never,%1$s,%1$s,%1$s,%1$s,1,12.50\n";

    private MarkedText() {}

    /** The text of a field. */
    static String of(String name, JsonObject schema, Mark mark, int number) {
        var described = schema.getString("description", "");
        if (NARROW.containsKey(name)) {
            return NARROW.get(name);
        }
        if (described.contains("currency")) {
            return "GBP";
        }
        if (described.contains("decimal")) {
            return "12.50";
        }
        if (described.contains("month such as")) {
            return "2026-11";
        }
        return fitting(name, schema.getInt("maxLength", Integer.MAX_VALUE), mark, number);
    }

    private static String fitting(String name, int most, Mark mark, int number) {
        if (name.equals("source")) {
            return mark.id();
        }
        return most < mark.text(number).length() ? "GB" : mark.text(number);
    }

    /** A sales file with a document and one that is refused. */
    static String sales(Mark mark, int number) {
        return SALES.formatted(mark.text(number));
    }

    /** A file of one row with the texts of such an object. */
    static String rows(JsonObject object) {
        var texts = object.entrySet().stream()
                .filter(field -> field.getValue().getValueType() == JsonValue.ValueType.STRING)
                .toList();
        return List.of(
                        texts.stream().map(Map.Entry::getKey).collect(Collectors.joining(",")),
                        texts.stream()
                                .map(field -> object.getString(field.getKey()))
                                .collect(Collectors.joining(",")))
                .stream()
                .collect(Collectors.joining("\n", "", "\n"));
    }
}
