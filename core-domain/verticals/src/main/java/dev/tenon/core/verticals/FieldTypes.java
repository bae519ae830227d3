package dev.tenon.core.verticals;

import dev.tenon.kernel.shape.CustomField.Option;
import dev.tenon.kernel.shape.CustomField.Type;
import dev.tenon.verticals.Tree;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/** What the fields of a document hold. */
final class FieldTypes {
    private static final char LAST_CONTROL = 0x1f;

    private FieldTypes() {}

    static Type of(Place field) {
        return switch (field.at("type").written()) {
            case "text" -> new Type.Text();
            case "long-text" -> new Type.LongText();
            case "number" ->
                new Type.Numeral(field.at("least").number(), field.at("most").number());
            case "money" -> new Type.Amount();
            case "date" -> new Type.Date();
            case "boolean" -> new Type.Flag();
            case "choice" -> new Type.Choice(options(field));
            case "multi-choice" -> new Type.Choices(options(field));
            case "reference" -> new Type.Reference(field.at("entity").written());
            default -> throw new IllegalStateException("No type at " + field.path());
        };
    }

    private static List<Option> options(Place field) {
        return field.at("choices").elements().stream()
                .map(choice -> new Option(choice.id(), choice.at("label").texts()))
                .toList();
    }

    /** A plain value as it is written in JSON. */
    static Optional<String> initial(Place value) {
        return value.tree().flatMap(tree -> switch (tree) {
            case Tree.Text(var text) -> Optional.of(quoted(text));
            case Tree.Numeral(var number) -> Optional.of(number.toPlainString());
            case Tree.Flag(var flag) -> Optional.of(Boolean.toString(flag));
            case Tree.Removed _, Tree.Branch _ -> Optional.empty();
        });
    }

    private static String quoted(String text) {
        var json = new StringBuilder("\"");
        text.chars().forEach(character -> {
            switch (character) {
                case '"', '\\' -> json.append('\\').append((char) character);
                default -> {
                    if (character > LAST_CONTROL) {
                        json.append((char) character);
                    } else {
                        json.append("\\u").append(HexFormat.of().toHexDigits((char) character));
                    }
                }
            }
        });
        return json.append('"').toString();
    }
}
