package dev.tenon.kernel.entity;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A declared field.
 *
 * @param name the record component's name, such as {@code taxNumber}
 * @param type the component's Java type, generics included
 */
public record Field(String name, Type type, Kind kind, Set<Trait> traits) {
    private static final Pattern HUMP = Pattern.compile("(?<=[a-z0-9])(?=[A-Z])");

    public Field {
        traits = Set.copyOf(traits);
    }

    /** Whether the field is so. */
    public boolean is(Trait trait) {
        return traits.contains(trait);
    }

    /** Whether the component is an {@link Optional}. */
    public boolean isOptional() {
        return type instanceof ParameterizedType generic && generic.getRawType() == Optional.class;
    }

    /** Whether a value must be given. */
    public boolean isRequired() {
        return is(Trait.REQUIRED) || isRequiredByItself();
    }

    private boolean isRequiredByItself() {
        return switch (kind) {
            case Kind.Text _, Kind.Many _, Kind.Flag _, Kind.Choice _ -> false;
            case Kind.Whole _,
                    Kind.Decimal _,
                    Kind.Amount _,
                    Kind.Date _,
                    Kind.Moment _,
                    Kind.Option _,
                    Kind.Reference _,
                    Kind.Group _ -> !isOptional();
        };
    }

    /** The value of a field that was not given: a blank text, no element, false, the first constant, nothing; none for a field that must be given. */
    public Optional<Object> empty() {
        if (isOptional()) {
            return Optional.of(Optional.empty());
        }
        return switch (kind) {
            case Kind.Text _ -> Optional.of("");
            case Kind.Flag _ -> Optional.of(false);
            case Kind.Many _ -> Optional.of(List.of());
            case Kind.Choice choice -> Optional.of(choice.of().getEnumConstants()[0]);
            case Kind.Whole _,
                    Kind.Decimal _,
                    Kind.Amount _,
                    Kind.Date _,
                    Kind.Moment _,
                    Kind.Option _,
                    Kind.Reference _,
                    Kind.Group _ -> Optional.empty();
        };
    }

    /** What a person calls it: {@code taxNumber} is "Tax number". */
    public String label() {
        var words = HUMP.matcher(CustomValues.key(name).orElse(name))
                .replaceAll(" ")
                .toLowerCase(Locale.ROOT);
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
