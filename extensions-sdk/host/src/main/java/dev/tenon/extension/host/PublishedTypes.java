package dev.tenon.extension.host;

import dev.tenon.extension.ExtensionTenant;
import dev.tenon.extension.TenonExtension;
import dev.tenon.extension.VerticalDocuments;
import dev.tenon.kernel.EnvelopeSeal;
import dev.tenon.kernel.EventDoor;
import dev.tenon.kernel.PublishedEvent;
import dev.tenon.kernel.TenantContext;
import dev.tenon.kernel.TenantGate;
import java.lang.reflect.GenericArrayType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.WildcardType;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What extensions see of Tenon: the packages of the offered ports, of the events, of the kernel and of the API. Of their interfaces only those
 * that the offered ports and the API speak of, so that driven ports (stores, sessions, repositories) are not among them; and neither is the gate.
 */
final class PublishedTypes {
    private static final Set<Class<?>> API =
            Set.of(TenonExtension.class, ExtensionTenant.class, VerticalDocuments.class, PublishedEvent.class);
    private static final Set<String> HIDDEN =
            Set.of(TenantGate.class.getName(), EnvelopeSeal.class.getName(), EventDoor.class.getName());

    private final Set<String> packages;
    private final Set<String> interfaces = new HashSet<>();

    PublishedTypes(Set<Class<?>> ports, Collection<Class<? extends PublishedEvent>> events) {
        var roots = Stream.of(API, ports, events).flatMap(Collection::stream).collect(Collectors.toSet());
        this.packages = Stream.concat(roots.stream(), Stream.of(TenantContext.class))
                .map(Class::getPackageName)
                .collect(Collectors.toUnmodifiableSet());
        roots.forEach(this::learn);
    }

    /** Whether a class of that name may be seen, as far as the name tells. */
    boolean mayHold(String name) {
        int dot = name.lastIndexOf('.');
        return dot > 0 && packages.contains(name.substring(0, dot)) && !HIDDEN.contains(name.split("\\$", 2)[0]);
    }

    boolean holds(Class<?> type) {
        return mayHold(type.getName()) && (!type.isInterface() || interfaces.contains(type.getName()));
    }

    /** Follows what a type speaks of. */
    private void learn(Class<?> type) {
        if (mayHold(type.getName()) && interfaces.add(type.getName())) {
            spokenOf(type).forEach(this::learn);
        }
    }

    private static Stream<Class<?>> spokenOf(Class<?> type) {
        var related = Stream.of(
                        Arrays.stream(type.getInterfaces()),
                        Optional.ofNullable(type.getPermittedSubclasses()).stream()
                                .flatMap(Arrays::stream),
                        Arrays.stream(type.getClasses()))
                .<Class<?>>flatMap(types -> types);
        var signatures = Arrays.stream(type.getMethods())
                .flatMap(method -> Stream.concat(
                        Stream.of(method.getGenericReturnType()), Arrays.stream(method.getGenericParameterTypes())))
                .flatMap(PublishedTypes::classes);
        return Stream.concat(related, signatures);
    }

    private static Stream<Class<?>> classes(Type type) {
        return switch (type) {
            case Class<?> plain -> Stream.of(plain);
            case ParameterizedType generic ->
                Stream.concat(
                        classes(generic.getRawType()),
                        Arrays.stream(generic.getActualTypeArguments()).flatMap(PublishedTypes::classes));
            case WildcardType wildcard ->
                Stream.concat(Arrays.stream(wildcard.getUpperBounds()), Arrays.stream(wildcard.getLowerBounds()))
                        .flatMap(PublishedTypes::classes);
            case GenericArrayType array -> classes(array.getGenericComponentType());
            default -> Stream.empty(); // a type variable; its bounds are spoken of where they matter
        };
    }
}
