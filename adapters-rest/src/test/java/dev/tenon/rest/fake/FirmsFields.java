package dev.tenon.rest.fake;

import dev.tenon.kernel.shape.CustomField;
import dev.tenon.kernel.shape.CustomField.Option;
import dev.tenon.kernel.shape.CustomField.Type;
import dev.tenon.kernel.shape.CustomField.Use;
import dev.tenon.kernel.shape.Shape;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The fields of the firm's own, one of every type, where there may be any. */
public final class FirmsFields {
    private static final List<Option> REGIONS =
            List.of(new Option("north", Map.of("en", "North", "de", "Norden")), new Option("far-south", Map.of()));

    /** How the firm shaped them. */
    public static final Shape SHAPE = new Shape(
            List.of(
                    field("slogan", new Type.Text(), Use.INDEXED),
                    field("story", new Type.LongText()),
                    field("size", new Type.Numeral(Optional.empty(), Optional.empty()), Use.INDEXED),
                    field("budget", new Type.Amount()),
                    field("since", new Type.Date(), Use.INDEXED),
                    field("key", new Type.Flag()),
                    field("region", new Type.Choice(REGIONS), Use.INDEXED),
                    field("regions", new Type.Choices(REGIONS), Use.INDEXED),
                    field("in", new Type.Reference("crm.company"), Use.INDEXED),
                    field("former", new Type.Text(), Use.ARCHIVED)),
            List.of());

    private FirmsFields() {}

    private static CustomField field(String key, Type type, Use... uses) {
        return new CustomField(
                key,
                Map.of("en", "Our " + key, "de", "Unser " + key),
                type,
                false,
                Optional.empty(),
                Optional.empty(),
                Set.copyOf(Arrays.asList(uses)));
    }
}
