package dev.tenon.kernel.entity;

import dev.tenon.kernel.ModuleId;
import dev.tenon.kernel.Permission;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * The declaration of an entity. It stands beside its record:
 *
 * <pre>{@code
 * public record Note(Id id, Stamp stamp, String title, Optional<LocalDate> due) implements Entity {
 *     public record Id(UUID value) implements EntityId {}
 *
 *     public static final EntityType<Note> TYPE = EntityType.of(Note.class, "crm.note", "notes")
 *             .text("title", 200, REQUIRED, FILTERED, SORTED)
 *             .date("due", FILTERED, SORTED)
 *             .unique("title")
 *             .declared();
 * }
 * }</pre>
 *
 * <p>Every component but {@code id} and {@code stamp} is declared, once, in the record's order, as a kind that fits its Java type; anything else is an
 * {@link IllegalArgumentException} when the class is loaded.
 *
 * @param <E> the record
 */
public final class EntityType<E extends Record & Entity> {
    private final RecordShape<E> shape;
    private final RecordShape<? extends Record> idShape;
    private final ModuleId module;
    private final String name;
    private final String plural;
    private final List<Field> fields;
    private final List<Unique> uniques;
    private final List<Unique> importKeys;
    private final Optional<Staged> staged;

    EntityType(EntityDeclaration<E> declaration, List<Field> fields) {
        this.shape = declaration.shape();
        this.idShape = RecordShape.of(shape.component("id").getType().asSubclass(Record.class));
        this.module = declaration.module();
        this.name = declaration.name();
        this.plural = declaration.plural();
        this.fields = List.copyOf(fields);
        this.uniques = List.copyOf(declaration.uniques());
        this.importKeys =
                Stream.concat(uniques.stream(), declaration.matches().stream()).toList();
        this.staged = declaration.staged();
    }

    /**
     * Begins a declaration.
     *
     * @param record the record, whose first two components are {@code id} and {@code stamp}
     * @param name module and entity in the singular, in lower case with hyphens: {@code crm.company}
     * @param plural what a list of them is called in addresses: {@code companies}
     */
    public static <E extends Record & Entity> EntityDeclaration<E> of(Class<E> record, String name, String plural) {
        return new EntityDeclaration<>(RecordShape.of(record), name, plural);
    }

    /** The record. */
    public Class<E> record() {
        return shape.type();
    }

    /** The module that owns it. */
    public ModuleId module() {
        return module;
    }

    /** The entity in the singular, without the module: {@code company}. */
    public String name() {
        return name;
    }

    /** What a list of them is called: {@code companies}. */
    public String plural() {
        return plural;
    }

    /** Module and entity: {@code crm.company}. */
    public String qualifiedName() {
        return module + "." + name;
    }

    /** The fields in the order of the record. */
    public List<Field> fields() {
        return fields;
    }

    /** The field of that name. */
    public Optional<Field> field(String field) {
        return fields.stream().filter(declared -> declared.name().equals(field)).findFirst();
    }

    /** What no two entities share. */
    public List<Unique> uniques() {
        return uniques;
    }

    /**
     * By what an imported row finds the entity that it is about, in the order in which they are tried: what is unique, then what is declared to
     * match. A row that has an empty value in each of them makes a new entity.
     */
    public List<Unique> importKeys() {
        return importKeys;
    }

    /** Through what its records move, if they do. */
    public Optional<Staged> staged() {
        return staged;
    }

    /** The permission that the action needs. */
    public Permission permission(Action action) {
        return new Permission(module + "." + name + "." + action);
    }

    /** The id as this type has it. */
    public EntityId id(UUID id) {
        return (EntityId) idShape.make(id);
    }

    /** The values of all fields, in their order. */
    public FieldValues values(E entity) {
        var values = new LinkedHashMap<String, Object>();
        fields.forEach(field -> values.put(field.name(), value(entity, field)));
        return new FieldValues(values);
    }

    /** The value of one field, of the component's type. */
    public Object value(E entity, Field field) {
        return shape.value(entity, field.name());
    }

    /** Whether all fields are equal, whatever id and stamp say. */
    public boolean same(E one, E other) {
        return values(one).equals(values(other));
    }

    /**
     * An entity of these values; a field that is not named is empty: a blank text, no element, false, nothing.
     *
     * @throws IllegalArgumentException when a field that has no empty value is not named, or the record refuses a value
     */
    public E make(UUID id, Stamp stamp, FieldValues values) {
        var arguments = new ArrayList<>();
        arguments.add(id(id));
        arguments.add(stamp);
        fields.forEach(field -> arguments.add(values.find(field.name())
                .or(field::empty)
                .orElseThrow(() -> new IllegalArgumentException(qualifiedName() + " has no " + field.name()))));
        return shape.make(arguments.toArray());
    }

    @Override
    public String toString() {
        return qualifiedName();
    }
}
