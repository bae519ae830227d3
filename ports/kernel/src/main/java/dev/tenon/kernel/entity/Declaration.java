package dev.tenon.kernel.entity;

import dev.tenon.kernel.Money;
import java.lang.invoke.MethodType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Declares the fields of a record, one call for each component in the record's order. What does not fit the component's Java type is an {@link
 * IllegalArgumentException}.
 *
 * @param <D> the declaration itself
 */
public abstract sealed class Declaration<D extends Declaration<D>> permits EntityDeclaration, GroupDeclaration {
    private final RecordShape<?> shape;
    private final List<Field> fields = new ArrayList<>();

    Declaration(RecordShape<?> shape) {
        this.shape = shape;
    }

    /** One line of at most so many characters. */
    public D text(String name, int most, Trait... traits) {
        return field(name, new Kind.Text(most, TextForm.LINE), String.class, traits);
    }

    /** A text of a form. */
    public D text(String name, int most, TextForm form, Trait... traits) {
        return field(name, new Kind.Text(most, form), String.class, traits);
    }

    /** True or false. */
    public D flag(String name, Trait... traits) {
        return field(name, new Kind.Flag(), boolean.class, traits);
    }

    /** A whole number; the component is a {@code long}, or an {@code Optional<Long>}. */
    public D whole(String name, long least, long most, Trait... traits) {
        return field(name, new Kind.Whole(least, most), long.class, traits);
    }

    /** An exact decimal. */
    public D decimal(String name, int digits, int scale, Trait... traits) {
        return field(name, new Kind.Decimal(digits, scale), BigDecimal.class, traits);
    }

    /** An amount of money. It is neither filtered nor sorted: amounts of several currencies do not compare. */
    public D amount(String name, Trait... traits) {
        return field(name, new Kind.Amount(), Money.class, traits);
    }

    /** A date. */
    public D date(String name, Trait... traits) {
        return field(name, new Kind.Date(), LocalDate.class, traits);
    }

    /** A point in time. */
    public D moment(String name, Trait... traits) {
        return field(name, new Kind.Moment(), Instant.class, traits);
    }

    /** One of an enum's constants; the first is that of a new entity. */
    public D choice(String name, Class<? extends Enum<?>> of, Trait... traits) {
        return lifecycle(name, of, Map.of(), traits);
    }

    /** A state: one of an enum's constants, which changes only as declared. The first is that of a new entity. */
    public D lifecycle(
            String name, Class<? extends Enum<?>> of, Map<Enum<?>, Set<Enum<?>>> transitions, Trait... traits) {
        return field(name, new Kind.Choice(of, transitions), of, traits);
    }

    /** The id of another entity, such as {@code crm.company}; the component is an {@link EntityId} or a record like it. */
    public D reference(String name, String target, Trait... traits) {
        return field(name, new Kind.Reference(target), elementType(name), traits);
    }

    /** A list of texts. */
    public D texts(String name, int most, int mostCharacters, Trait... traits) {
        return many(name, new Kind.Text(mostCharacters, TextForm.LINE), most, traits);
    }

    /** A list of groups; its parts are declared by {@link Kind.Group#of}. */
    public D groups(String name, int most, Kind.Group group, Trait... traits) {
        return many(name, group, most, traits);
    }

    /** Some fields together; its parts are declared by {@link Kind.Group#of}. */
    public D group(String name, Kind.Group group, Trait... traits) {
        return field(name, group, elementType(name), traits);
    }

    abstract D self();

    /** The declared fields, which are all that the record has after its first and before its last components. */
    List<Field> complete(int before, int after) {
        var names = fields.stream().map(Field::name).toList();
        var components = shape.names().subList(before, shape.names().size() - after);
        if (!names.equals(components)) {
            throw new IllegalArgumentException(
                    shape.type().getName() + " has the components " + components + ", but declared are " + names);
        }
        return List.copyOf(fields);
    }

    private D many(String name, Kind element, int most, Trait... traits) {
        var declared = shape.component(name).getGenericType();
        if (!(declared instanceof ParameterizedType generic) || generic.getRawType() != List.class) {
            throw new IllegalArgumentException(shape.type().getName() + "." + name + " is no List");
        }
        fields.add(new Field(name, declared, new Kind.Many(element, most), Set.of(traits)));
        return self();
    }

    private D field(String name, Kind kind, Class<?> type, Trait... traits) {
        if (!elementType(name).equals(type) && !elementType(name).equals(boxed(type))) {
            throw new IllegalArgumentException(shape.type().getName() + "." + name + " is no " + type.getSimpleName());
        }
        fields.add(new Field(name, shape.component(name).getGenericType(), kind, Set.of(traits)));
        return self();
    }

    /** The component's class, without Optional. */
    private Class<?> elementType(String name) {
        var type = shape.component(name).getGenericType();
        return type instanceof ParameterizedType generic && generic.getRawType() == Optional.class
                ? plain(generic.getActualTypeArguments()[0])
                : plain(type);
    }

    private static Class<?> plain(Type type) {
        return type instanceof Class<?> plain ? plain : Object.class;
    }

    private static Class<?> boxed(Class<?> type) {
        return MethodType.methodType(type).wrap().returnType();
    }
}
