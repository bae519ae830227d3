package dev.tenon.rest.openapi;

import dev.tenon.rest.TenonApplication;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;

/**
 * An operation of the API and the method that serves it.
 *
 * @param path below {@code /api/v1}
 */
record Endpoint(String verb, String path, Method method) {

    /** Every operation of the application. */
    static List<Endpoint> all() {
        return new TenonApplication()
                .getClasses().stream()
                        .filter(type -> type.isAnnotationPresent(Path.class))
                        .flatMap(Endpoint::of)
                        .toList();
    }

    boolean open() {
        return method.isAnnotationPresent(PermitAll.class);
    }

    /** Whether it stands in the document by its own annotations. */
    boolean shown() {
        var operation = method.getAnnotation(Operation.class);
        return operation == null || !operation.hidden();
    }

    /** The records that come in and go out. */
    Stream<Type> bodies() {
        var described = Optional.ofNullable(method.getAnnotation(APIResponseSchema.class))
                .<Type>map(APIResponseSchema::value);
        return Stream.concat(
                        Arrays.stream(method.getGenericParameterTypes()),
                        Stream.of(described.orElse(method.getGenericReturnType())))
                .filter(Endpoint::isRecord);
    }

    private static boolean isRecord(Type type) {
        return type instanceof ParameterizedType generic
                ? isRecord(generic.getRawType())
                : type instanceof Class<?> raw && raw.isRecord();
    }

    private static Stream<Endpoint> of(Class<?> resource) {
        return Arrays.stream(resource.getDeclaredMethods())
                .flatMap(method -> verb(method).map(verb -> of(resource, method, verb)).stream());
    }

    private static Endpoint of(Class<?> resource, Method method, String verb) {
        var below = method.isAnnotationPresent(Path.class)
                ? method.getAnnotation(Path.class).value()
                : "";
        return new Endpoint(verb, resource.getAnnotation(Path.class).value() + below, method);
    }

    private static Optional<String> verb(Method method) {
        return Arrays.stream(method.getAnnotations())
                .map(annotation -> annotation.annotationType().getAnnotation(HttpMethod.class))
                .filter(HttpMethod.class::isInstance)
                .map(HttpMethod::value)
                .findFirst();
    }
}
