package dev.tenon.contract.entity;

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

/** A shape of no meaning that has a field of every type. */
public final class SampleShape {
    private static final List<Option> OPTIONS =
            List.of(new Option("north", Map.of()), new Option("far-south", Map.of()), new Option("east", Map.of()));

    /** The shape. */
    public static final Shape SHAPE = new Shape(
            List.of(
                    field("line", new Type.Text(), Use.INDEXED),
                    field("lines", new Type.LongText()),
                    field("size", new Type.Numeral(Optional.empty(), Optional.empty()), Use.INDEXED),
                    field("budget", new Type.Amount()),
                    field("since", new Type.Date(), Use.INDEXED),
                    field("key", new Type.Flag(), Use.INDEXED),
                    field("region", new Type.Choice(OPTIONS), Use.INDEXED),
                    field("regions", new Type.Choices(OPTIONS), Use.INDEXED),
                    field("keeper", new Type.Reference("tenancy.user"), Use.INDEXED),
                    field("former", new Type.Text(), Use.INDEXED, Use.ARCHIVED)),
            List.of());

    private SampleShape() {}

    private static CustomField field(String key, Type type, Use... uses) {
        return new CustomField(
                key, Map.of(), type, false, Optional.empty(), Optional.empty(), Set.copyOf(Arrays.asList(uses)));
    }
}
