package dev.tenon.kernel.entity;

import dev.tenon.kernel.ModuleId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Collects the declaration of an entity.
 *
 * @param <E> the record
 */
public final class EntityDeclaration<E extends Record & Entity> extends Declaration<EntityDeclaration<E>> {
    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9]*\\.[a-z][a-z0-9]*(-[a-z0-9]+)*");

    /** Components before the fields: id and stamp. */
    private static final int SYSTEM = 2;

    /** What a list is asked for beside the filters, which are called as the fields are. */
    private static final Set<String> OF_LISTS = Set.of("sort", "limit", "cursor", "fields", "view");

    private final RecordShape<E> shape;
    private final String qualifiedName;
    private final String plural;
    private final List<Unique> uniques = new ArrayList<>();
    private final List<Unique> matches = new ArrayList<>();
    private Optional<Set<Trait>> custom = Optional.empty();
    private Optional<Staged> staged = Optional.empty();

    EntityDeclaration(RecordShape<E> shape, String qualifiedName, String plural) {
        super(shape);
        if (!NAME.matcher(qualifiedName).matches()) {
            throw new IllegalArgumentException("An entity is named module.entity, not: " + qualifiedName);
        }
        this.shape = shape;
        this.qualifiedName = qualifiedName;
        this.plural = plural;
        requireSystemComponents();
    }

    /** No two entities share the values of these fields. */
    public EntityDeclaration<E> unique(String... names) {
        uniques.add(key(names));
        return this;
    }

    /** An imported row is about the entity that has the same values in these fields, all of which are filtered. */
    public EntityDeclaration<E> matched(String... names) {
        matches.add(key(names));
        return this;
    }

    /** Tenants may have fields of their own, whose values are the record's last component, {@code CustomValues custom}. */
    public EntityDeclaration<E> custom(Trait... traits) {
        if (!shape.names().getLast().equals("custom")
                || shape.component("custom").getType() != CustomValues.class) {
            throw new IllegalArgumentException(
                    shape.type().getName() + " does not end with the component CustomValues custom");
        }
        custom = Optional.of(Set.of(traits));
        return this;
    }

    /**
     * It moves through the stages of one of the tenant's workflows.
     *
     * @param workflow the text field that holds the workflow's id
     * @param stage the text field that holds the stage's id
     * @param moves the module's type of {@link StageMove}
     */
    public EntityDeclaration<E> workflow(String workflow, String stage, EntityType<?> moves) {
        List.of(workflow, stage).forEach(shape::component);
        staged = Optional.of(new Staged(workflow, stage, moves));
        return this;
    }

    /** Ends the declaration. */
    public EntityType<E> declared() {
        var fields = complete(SYSTEM, custom.isPresent() ? 1 : 0);
        fields.stream()
                .filter(field -> OF_LISTS.contains(field.name()))
                .findFirst()
                .ifPresent(field -> {
                    throw new IllegalArgumentException(
                            shape.type().getName() + "." + field.name() + " is called as lists call something else");
                });
        return new EntityType<>(this, fields);
    }

    RecordShape<E> shape() {
        return shape;
    }

    ModuleId module() {
        return new ModuleId(qualifiedName.substring(0, qualifiedName.indexOf('.')));
    }

    String name() {
        return qualifiedName.substring(qualifiedName.indexOf('.') + 1);
    }

    String plural() {
        return plural;
    }

    List<Unique> uniques() {
        return uniques;
    }

    List<Unique> matches() {
        return matches;
    }

    Optional<Set<Trait>> custom() {
        return custom;
    }

    Optional<Staged> staged() {
        return staged;
    }

    @Override
    EntityDeclaration<E> self() {
        return this;
    }

    private Unique key(String... names) {
        List.of(names).forEach(shape::component);
        return new Unique(List.of(names));
    }

    private void requireSystemComponents() {
        var names = shape.names();
        if (names.size() <= SYSTEM
                || !names.subList(0, SYSTEM).equals(List.of("id", "stamp"))
                || !EntityId.class.isAssignableFrom(shape.component("id").getType())
                || shape.component("stamp").getType() != Stamp.class) {
            throw new IllegalArgumentException(
                    shape.type().getName() + " does not begin with the components id and stamp");
        }
    }
}
