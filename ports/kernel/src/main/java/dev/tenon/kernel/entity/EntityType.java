package dev.tenon.kernel.entity;

import dev.tenon.kernel.ModuleId;
import dev.tenon.kernel.Permission;
import dev.tenon.kernel.shape.CustomField;
import dev.tenon.kernel.shape.Shape;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
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
 * <p>A type that tenants shaped differently is the same type: two are equal when they are of one name.
 *
 * <p>Every component but {@code id} and {@code stamp} is declared, once, in the record's order, as a kind that fits its Java type; anything else is an
 * {@link IllegalArgumentException} when the class is loaded.
 *
 * @param <E> the record
 */
public final class EntityType<E extends Record & Entity> {
    private static final String CUSTOM = "custom";

    private final RecordShape<E> shape;
    private final RecordShape<? extends Record> idShape;
    private final ModuleId module;
    private final String name;
    private final String plural;
    private final SequencedMap<String, Field> fields;
    private final List<Unique> uniques;
    private final List<Unique> importKeys;
    private final Optional<Set<Trait>> custom;
    private final List<CustomField> customFields;
    private final Optional<Staged> staged;

    EntityType(EntityDeclaration<E> declaration, List<Field> fields) {
        this.shape = declaration.shape();
        this.idShape = RecordShape.of(shape.component("id").getType().asSubclass(Record.class));
        this.module = declaration.module();
        this.name = declaration.name();
        this.plural = declaration.plural();
        this.fields = byName(fields.stream());
        this.uniques = List.copyOf(declaration.uniques());
        this.importKeys =
                Stream.concat(uniques.stream(), declaration.matches().stream()).toList();
        this.custom = declaration.custom();
        this.customFields = List.of();
        this.staged = declaration.staged();
    }

    private EntityType(EntityType<E> declared, Set<Trait> traits, List<CustomField> customFields) {
        this.shape = declared.shape;
        this.idShape = declared.idShape;
        this.module = declared.module;
        this.name = declared.name;
        this.plural = declared.plural;
        this.fields = byName(
                Stream.concat(declared.declared(), customFields.stream().map(field -> CustomFields.of(field, traits))));
        this.uniques = declared.uniques;
        this.importKeys = declared.importKeys;
        this.custom = declared.custom;
        this.customFields = customFields;
        this.staged = declared.staged;
    }

    /** The fields of the record. */
    private Stream<Field> declared() {
        return fields.values().stream()
                .filter(field -> CustomValues.key(field.name()).isEmpty());
    }

    private static SequencedMap<String, Field> byName(Stream<Field> fields) {
        var byName = new LinkedHashMap<String, Field>();
        fields.forEach(field -> byName.put(field.name(), field));
        return Collections.unmodifiableSequencedMap(byName);
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

    /**
     * The type as a tenant shaped it: with the tenant's own fields after those of the record, named {@code custom.<key>}. What is not declared {@link
     * EntityDeclaration#custom} stays as it is.
     */
    public EntityType<E> shaped(Shape by) {
        return custom.filter(_ -> !by.fields().equals(customFields))
                .map(traits -> new EntityType<>(this, traits, by.fields()))
                .orElse(this);
    }

    /** Whether tenants may have fields of their own. */
    public boolean isCustom() {
        return custom.isPresent();
    }

    /** Whether the values of the tenants' own fields tell of a person. */
    public boolean tellsOfPersons() {
        return custom.filter(traits -> traits.contains(Trait.PERSONAL)).isPresent();
    }

    /** The fields of the tenant's own, where the type is {@link #shaped}; archived ones too. */
    public List<CustomField> customFields() {
        return customFields;
    }

    /** The values of the tenants' own fields, whether the type is {@link #shaped} or not. */
    public CustomValues custom(E entity) {
        return isCustom() ? (CustomValues) shape.value(entity, CUSTOM) : CustomValues.NONE;
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

    /** The fields in the order of the record, and then those of the tenant's own in theirs. */
    public List<Field> fields() {
        return List.copyOf(fields.values());
    }

    /** The field of that name. */
    public Optional<Field> field(String field) {
        return Optional.ofNullable(fields.get(field));
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

    /** The values of all fields, in their order; of those that tenants may have of their own also the whole, as {@code custom}. */
    public FieldValues values(E entity) {
        var values = new LinkedHashMap<String, Object>();
        fields.values().forEach(field -> values.put(field.name(), value(entity, field)));
        if (isCustom()) {
            values.put(CUSTOM, custom(entity));
        }
        return new FieldValues(values);
    }

    /** The value of one field, of the component's type. */
    public Object value(E entity, Field field) {
        return CustomValues.key(field.name())
                .<Object>map(key -> custom(entity).find(key))
                .orElseGet(() -> shape.value(entity, field.name()));
    }

    /** Whether all fields are equal, whatever id and stamp say. */
    public boolean same(E one, E other) {
        return values(one).equals(values(other));
    }

    /**
     * An entity of these values; a field that is not named is empty: a blank text, no element, false, nothing. Fields of the tenant's own come upon
     * the whole of them, where that is named as {@code custom}.
     *
     * @throws IllegalArgumentException when a field that has no empty value is not named, or the record refuses a value
     */
    public E make(UUID id, Stamp stamp, FieldValues values) {
        var arguments = new ArrayList<>();
        arguments.add(id(id));
        arguments.add(stamp);
        declared()
                .forEach(field -> arguments.add(values.find(field.name())
                        .or(field::empty)
                        .orElseThrow(() -> new IllegalArgumentException(qualifiedName() + " has no " + field.name()))));
        if (isCustom()) {
            var former = (CustomValues) values.find(CUSTOM).orElse(CustomValues.NONE);
            arguments.add(former.with(values));
        }
        return shape.make(arguments.toArray());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof EntityType<?> type
                && type.record() == record()
                && type.qualifiedName().equals(qualifiedName());
    }

    @Override
    public int hashCode() {
        return qualifiedName().hashCode();
    }

    @Override
    public String toString() {
        return qualifiedName();
    }
}
