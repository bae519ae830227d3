package dev.tenon.persistence.entity;

import dev.tenon.kernel.entity.EntityType;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;

/** The class of an entity's rows, found by its name and looked into once. */
final class RowClass {
    private static final String PACKAGE = "dev.tenon.persistence.";

    private final Class<? extends EntityRow> type;
    private final MethodHandles.Lookup lookup;
    private final MethodHandle constructor;

    private RowClass(Class<? extends EntityRow> type) throws ReflectiveOperationException {
        this.type = type;
        this.lookup = MethodHandles.privateLookupIn(type, MethodHandles.lookup());
        this.constructor = lookup.findConstructor(type, MethodType.methodType(void.class))
                .asType(MethodType.methodType(EntityRow.class));
    }

    static RowClass of(EntityType<?> entity) {
        try {
            return new RowClass(find(entity, "", EntityRow.class));
        } catch (ReflectiveOperationException e) {
            throw new IllegalArgumentException("The rows of " + entity + " cannot be made", e);
        }
    }

    /** The class of the entity's rows, or of those of one of its lists. */
    static <T> Class<? extends T> find(EntityType<?> entity, String list, Class<T> kind) {
        return named(entity, PACKAGE + entity.module() + "." + entity.record().getSimpleName() + list + "Entity", kind);
    }

    private static <T> Class<? extends T> named(EntityType<?> entity, String name, Class<T> kind) {
        try {
            return Class.forName(name, true, RowClass.class.getClassLoader()).asSubclass(kind);
        } catch (ClassNotFoundException | ClassCastException e) {
            throw new IllegalArgumentException(
                    entity + " needs the class " + name + " that extends " + kind.getSimpleName(), e);
        }
    }

    /** The class of rows that all entities of the entity's module share. */
    static <T> Class<? extends T> ofModule(EntityType<?> entity, String what, Class<T> kind) {
        var module = entity.module().name();
        var prefix = Character.toUpperCase(module.charAt(0)) + module.substring(1);
        return named(entity, PACKAGE + module + "." + prefix + what + "Entity", kind);
    }

    Class<? extends EntityRow> type() {
        return type;
    }

    EntityRow make() {
        try {
            return (EntityRow) constructor.invokeExact();
        } catch (Throwable e) {
            throw new IllegalStateException("No " + type.getName() + " can be made", e);
        }
    }

    /** The attribute, which must hold values of the class. */
    RowAttribute attribute(String name, Class<?> holding) {
        try {
            var field = type.getDeclaredField(name);
            var attribute = new RowAttribute(name, field.getType(), lookup.unreflectVarHandle(field));
            if (attribute.holds(holding)) {
                return attribute;
            }
        } catch (NoSuchFieldException | IllegalAccessException e) {
            throw needs(name, holding, e);
        }
        throw needs(name, holding, new NoSuchFieldException(name));
    }

    private IllegalArgumentException needs(String name, Class<?> holding, ReflectiveOperationException cause) {
        return new IllegalArgumentException(
                type.getName() + " needs an attribute " + name + " of " + holding.getSimpleName(), cause);
    }
}
