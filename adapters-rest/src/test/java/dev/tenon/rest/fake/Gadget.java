package dev.tenon.rest.fake;

import static dev.tenon.kernel.entity.Trait.FILTERED;
import static dev.tenon.kernel.entity.Trait.REQUIRED;
import static dev.tenon.kernel.entity.Trait.SORTED;

import dev.tenon.kernel.Money;
import dev.tenon.kernel.entity.Entity;
import dev.tenon.kernel.entity.EntityId;
import dev.tenon.kernel.entity.EntityType;
import dev.tenon.kernel.entity.Kind;
import dev.tenon.kernel.entity.Stamp;
import dev.tenon.kernel.entity.TextForm;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** An entity with a field of every kind. */
public record Gadget(
        Id id,
        Stamp stamp,
        String code,
        String story,
        boolean fragile,
        Colour colour,
        long pieces,
        Optional<Long> spares,
        Optional<BigDecimal> weight,
        Optional<Money> price,
        Optional<LocalDate> madeOn,
        Optional<Instant> seenAt,
        Optional<Id> partOf,
        Optional<Size> size,
        List<String> tags,
        List<Size> sizes)
        implements Entity {

    /** What is declared of gadgets. */
    public static final EntityType<Gadget> TYPE = EntityType.of(Gadget.class, "crm.gadget", "gadgets")
            .text("code", 40, REQUIRED, FILTERED, SORTED)
            .text("story", 1000, TextForm.LINES)
            .flag("fragile", FILTERED)
            .choice("colour", Colour.class, FILTERED)
            .whole("pieces", -1_000_000, 1_000_000, FILTERED, SORTED)
            .whole("spares", -1000, 1000)
            .decimal("weight", 12, 3, FILTERED)
            .amount("price")
            .date("madeOn", FILTERED)
            .moment("seenAt")
            .reference("partOf", "crm.gadget", FILTERED)
            .group("size", Size.GROUP)
            .texts("tags", 20, 40)
            .groups("sizes", 10, Size.GROUP)
            .unique("code")
            .declared();

    public Gadget {
        tags = List.copyOf(tags);
        sizes = List.copyOf(sizes);
    }

    /** Identifies a gadget. */
    public record Id(UUID value) implements EntityId {}

    /** What it looks like. */
    public enum Colour {
        /** As snow. */
        SNOW_WHITE,
        /** As coal. */
        BLACK
    }

    /** How large it is. */
    public record Size(String label, Optional<Long> width) {
        static final Kind.Group GROUP = Kind.Group.of(Size.class)
                .text("label", 40, REQUIRED)
                .whole("width", 0, 1000)
                .declared();
    }
}
