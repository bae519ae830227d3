package dev.tenon.contract.entity;

import static dev.tenon.kernel.entity.Trait.FILTERED;
import static dev.tenon.kernel.entity.Trait.PERSONAL;
import static dev.tenon.kernel.entity.Trait.REQUIRED;
import static dev.tenon.kernel.entity.Trait.SORTED;

import dev.tenon.kernel.Money;
import dev.tenon.kernel.UserId;
import dev.tenon.kernel.entity.CustomValues;
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

/** An entity of no meaning that has a field of every kind, given and missing. */
public record Specimen(
        Id id,
        Stamp stamp,
        String title,
        String code,
        Optional<String> nickname,
        String remarks,
        boolean living,
        Optional<Boolean> tame,
        long legs,
        Optional<Long> teeth,
        BigDecimal weight,
        Optional<BigDecimal> length,
        Money price,
        Optional<Money> rent,
        LocalDate found,
        Optional<LocalDate> died,
        Instant seen,
        Optional<Instant> shown,
        Colour colour,
        Optional<Colour> spots,
        UserId keeper,
        Optional<UserId> finder,
        Spot cage,
        Optional<Spot> grave,
        List<String> words,
        List<String> notes,
        List<Bond> bonds,
        List<Spot> trail,
        CustomValues custom)
        implements Entity {

    private static final Kind.Group SPOT = Kind.Group.of(Spot.class)
            .text("room", 40, REQUIRED)
            .decimal("height", 8, 2)
            .whole("shelf", 0, 99)
            .amount("worth")
            .declared();

    private static final Kind.Group BOND = Kind.Group.of(Bond.class)
            .reference("mate", "sample.specimen", FILTERED)
            .text("sort", 60, FILTERED)
            .whole("strength", 0, 9, FILTERED)
            .choice("colour", Colour.class, FILTERED)
            .date("since")
            .declared();

    /** What is declared of specimens. */
    public static final EntityType<Specimen> TYPE = EntityType.of(Specimen.class, "sample.specimen", "specimens")
            .text("title", 200, REQUIRED, FILTERED, SORTED)
            .text("code", 40, FILTERED, SORTED)
            .text("nickname", 40, PERSONAL, FILTERED, SORTED)
            .text("remarks", 4_000, TextForm.LINES, PERSONAL)
            .flag("living", FILTERED, SORTED)
            .flag("tame", FILTERED, SORTED)
            .whole("legs", 0, 1_000, FILTERED, SORTED)
            .whole("teeth", Long.MIN_VALUE, Long.MAX_VALUE, FILTERED, SORTED)
            .decimal("weight", 12, 3, FILTERED, SORTED)
            .decimal("length", 18, 6, FILTERED, SORTED)
            .amount("price")
            .amount("rent")
            .date("found", FILTERED, SORTED)
            .date("died", FILTERED, SORTED)
            .moment("seen", FILTERED, SORTED)
            .moment("shown", FILTERED, SORTED)
            .choice("colour", Colour.class, FILTERED, SORTED)
            .choice("spots", Colour.class, FILTERED, SORTED)
            .reference("keeper", "tenancy.user", FILTERED, SORTED)
            .reference("finder", "tenancy.user", FILTERED, SORTED)
            .group("cage", SPOT)
            .group("grave", SPOT)
            .texts("words", 20, 40, FILTERED)
            .texts("notes", 20, 40)
            .groups("bonds", 20, BOND, FILTERED)
            .groups("trail", 20, SPOT)
            .unique("code")
            .unique("nickname", "teeth")
            .custom()
            .declared();

    public Specimen {
        words = List.copyOf(words);
        notes = List.copyOf(notes);
        bonds = List.copyOf(bonds);
        trail = List.copyOf(trail);
    }

    /** Identifies a specimen. */
    public record Id(UUID value) implements EntityId {}

    /** Some choice. */
    public enum Colour {
        /** The first. */
        DARK_GREEN,
        /** The second. */
        RED,
        /** The third. */
        BLUE
    }

    /** Some group. */
    public record Spot(String room, BigDecimal height, long shelf, Money worth) {}

    /** A group that refers to another specimen. */
    public record Bond(Id mate, String sort, long strength, Colour colour, Optional<LocalDate> since) {}
}
