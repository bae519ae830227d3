package dev.tenon.archunit;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaConstructor;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaType;
import dev.tenon.kernel.entity.DeclaredValues;
import java.util.Collections;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Judges the components of a record: of immutable types, or values of declared fields, which the kernel checks by their kinds; and collections copied
 * by the record's constructor.
 */
final class Components {
    private static final String SORTED = "java.util.SortedMap";
    private static final Set<String> COLLECTIONS = Set.of("java.util.List", "java.util.Set", "java.util.Map", SORTED);
    private static final Set<String> VALUES = Set.of(
            "java.lang.Boolean",
            "java.lang.Integer",
            "java.lang.Long",
            "java.lang.Class",
            "java.lang.Enum",
            "java.lang.String",
            "java.lang.reflect.Type",
            "java.net.URI",
            "java.util.Currency",
            "java.util.Locale",
            "java.util.Optional",
            "java.util.OptionalInt",
            "java.util.OptionalLong",
            "java.util.UUID");

    private final House house;

    Components(House house) {
        this.house = house;
    }

    Stream<String> mutable(JavaClass type) {
        return Stream.concat(mutableTypes(type), COLLECTIONS.stream().flatMap(it -> uncopied(type, it)));
    }

    private Stream<String> mutableTypes(JavaClass type) {
        return components(type)
                .filter(it -> !isToken(it) && !holdsDeclaredValues(it))
                .filter(it -> isArray(it.getType())
                        || it.getAllInvolvedRawTypes().stream()
                                .anyMatch(raw -> !isImmutable(raw) && !isTypeVariable(raw, type)))
                .map(it -> it.getDescription() + " is of " + it.getType().getName() + ", which can change");
    }

    /** A class, whatever its instances are. */
    private static boolean isToken(JavaField component) {
        return component.getRawType().isEquivalentTo(Class.class);
    }

    /** The kernel's word for it, which is nobody else's to give. */
    private boolean holdsDeclaredValues(JavaField component) {
        return house.isKernel(component.getOwner()) && component.isAnnotatedWith(DeclaredValues.class);
    }

    /** Which of several components a copy is made of cannot be seen, so that all are named when one copy is missing. */
    private static Stream<String> uncopied(JavaClass type, String collection) {
        var fields = components(type)
                .filter(it -> it.getRawType().getName().equals(collection))
                .toList();
        long copies = type.getConstructors().stream()
                .mapToLong(it -> copies(it, collection))
                .max()
                .orElse(0);
        return fields.stream()
                .filter(_ -> copies < fields.size())
                .map(it -> "%s is a %s, and the constructor makes %d of %d as a copy"
                        .formatted(it.getDescription(), collection, copies, fields.size()));
    }

    private static long copies(JavaConstructor constructor, String collection) {
        return collection.equals(SORTED) ? sortedCopies(constructor) : copiesOf(constructor, collection);
    }

    /** Java has no copyOf for what is sorted: a new map, which nobody can change any more. */
    private static long sortedCopies(JavaConstructor constructor) {
        long made = constructor.getConstructorCallsFromSelf().stream()
                .filter(it -> it.getTargetOwner().isEquivalentTo(TreeMap.class))
                .count();
        long closed = constructor.getMethodCallsFromSelf().stream()
                .filter(it -> it.getTargetOwner().isEquivalentTo(Collections.class))
                .filter(it -> it.getName().equals("unmodifiableSortedMap"))
                .count();
        return Math.min(made, closed);
    }

    private static long copiesOf(JavaConstructor constructor, String collection) {
        return constructor.getMethodCallsFromSelf().stream()
                .filter(it -> it.getTargetOwner().getName().equals(collection))
                .filter(it -> it.getName().equals("copyOf"))
                .count();
    }

    private static Stream<JavaField> components(JavaClass type) {
        return type.getFields().stream().filter(it -> !it.getModifiers().contains(JavaModifier.STATIC));
    }

    private boolean isImmutable(JavaClass type) {
        return type.isPrimitive()
                || VALUES.contains(type.getName())
                || COLLECTIONS.contains(type.getName())
                || type.getPackageName().equals("java.math")
                || type.getPackageName().startsWith("java.time")
                || (house.holds(type) && isOwnValue(type));
    }

    private static boolean isOwnValue(JavaClass type) {
        return type.isRecord() || type.isEnum() || isFinal(type) || isClosed(type);
    }

    private static boolean isClosed(JavaClass type) {
        return type.isInterface()
                && type.getPermittedSubclasses()
                        .filter(it -> it.stream().allMatch(Components::isOwnValue))
                        .isPresent();
    }

    private static boolean isFinal(JavaClass type) {
        return type.getModifiers().contains(JavaModifier.FINAL)
                && components(type).allMatch(it -> it.getModifiers().contains(JavaModifier.FINAL));
    }

    /** Arrays are looked for in the text of the type, where they show as an element of a generic type too. */
    private static boolean isArray(JavaType type) {
        return type.getName().contains("[");
    }

    /** A type variable is erased to Object; what stands in for it is judged where it is declared. */
    private static boolean isTypeVariable(JavaClass raw, JavaClass owner) {
        return raw.getName().equals("java.lang.Object")
                && !owner.getTypeParameters().isEmpty();
    }
}
