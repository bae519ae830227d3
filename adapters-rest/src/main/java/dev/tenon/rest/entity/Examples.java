package dev.tenon.rest.entity;

import dev.tenon.kernel.entity.EntityType;
import dev.tenon.kernel.entity.Field;
import dev.tenon.kernel.entity.Kind;
import dev.tenon.kernel.entity.TextForm;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A body that creates an entity, such as the document shows. */
final class Examples {
    private static final String ID = "0193a0c5-0000-7000-8000-00000000000c";

    private Examples() {}

    /** A value of every field; ids of others only where they must be given. */
    static Map<String, Object> of(EntityType<?> type) {
        return of(type.fields());
    }

    private static Map<String, Object> of(List<Field> fields) {
        var example = new LinkedHashMap<String, Object>();
        fields.stream()
                .filter(field -> field.isRequired() || !refers(field.kind()))
                .forEach(field -> example.put(field.name(), of(field.label(), field.kind())));
        return example;
    }

    private static boolean refers(Kind kind) {
        return switch (kind) {
            case Kind.Reference _ -> true;
            case Kind.Many(var element, var _) -> refers(element);
            case Kind.Group(var _, var parts) -> parts.stream().anyMatch(part -> refers(part.kind()));
            case Kind.Text _,
                    Kind.Flag _,
                    Kind.Whole _,
                    Kind.Decimal _,
                    Kind.Amount _,
                    Kind.Date _,
                    Kind.Moment _,
                    Kind.Option _,
                    Kind.Choice _ -> false;
        };
    }

    private static Object of(String label, Kind kind) {
        return switch (kind) {
            case Kind.Text(var most, var form) -> text(label, most, form);
            case Kind.Flag _ -> true;
            case Kind.Whole(var least, var _) -> Math.max(least, 1);
            case Kind.Decimal _ -> "1";
            case Kind.Amount _ -> Map.of("amount", "12.50", "currency", "GBP");
            case Kind.Date _ -> "2026-11-30";
            case Kind.Moment _ -> "2026-11-30T09:30:00Z";
            case Kind.Choice choice -> Kinds.kebab(choice.of().getEnumConstants()[0]);
            case Kind.Option option -> option.ids().getFirst();
            case Kind.Reference _ -> ID;
            case Kind.Group(var _, var parts) -> of(parts);
            case Kind.Many(var element, var _) -> List.of(of(label, element));
        };
    }

    private static String text(String label, int most, TextForm form) {
        var text = switch (form) {
            case LINE, LINES -> label;
            case EMAIL -> "office@acme.example";
            case PHONE -> "+44 20 7946 0000";
            case WEB -> "https://acme.example";
            case COUNTRY -> "GB";
        };
        return text.substring(0, Math.min(most, text.length()));
    }
}
