package dev.tenon.contract.entity;

import dev.tenon.kernel.entity.Entity;
import dev.tenon.kernel.entity.EntityType;
import dev.tenon.kernel.entity.Kind;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Modifier;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Finds every declared type on the class path below {@code dev.tenon}, so that no test keeps a list of them. Those in which tenants may have fields of their
 * own are shaped by {@link SampleShape}.
 */
public final class DeclaredTypes {
    private static final String ROOT = "dev/tenon";
    private static final String CLASS = ".class";
    private static final List<EntityType<?>> ALL = find();

    private DeclaredTypes() {}

    /** All of them, by name. */
    public static List<EntityType<?>> all() {
        return ALL;
    }

    /** The one of that name. */
    public static Optional<EntityType<?>> find(String qualifiedName) {
        return ALL.stream()
                .filter(type -> type.qualifiedName().equals(qualifiedName))
                .findFirst();
    }

    /** The types that an entity of the type may refer to. */
    static List<EntityType<?>> targets(EntityType<?> type) {
        return type.fields().stream()
                .flatMap(field -> targets(field.kind()))
                .flatMap(target -> find(target).stream())
                .toList();
    }

    private static Stream<String> targets(Kind kind) {
        return switch (kind) {
            case Kind.Reference(var target) -> Stream.of(target);
            case Kind.Group group -> group.parts().stream().flatMap(part -> targets(part.kind()));
            case Kind.Many many -> targets(many.element());
            case Kind.Text _,
                    Kind.Flag _,
                    Kind.Whole _,
                    Kind.Decimal _,
                    Kind.Amount _,
                    Kind.Date _,
                    Kind.Moment _,
                    Kind.Option _,
                    Kind.Choice _ -> Stream.empty();
        };
    }

    private static List<EntityType<?>> find() {
        try {
            var names = new TreeSet<String>();
            for (var root : Collections.list(loader().getResources(ROOT))) {
                names.addAll(classes(root));
            }
            return names.stream()
                    .flatMap(DeclaredTypes::of)
                    .sorted(Comparator.comparing(EntityType::qualifiedName))
                    .<EntityType<?>>map(type -> type.shaped(SampleShape.SHAPE))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> classes(URL root) throws IOException {
        var address = address(root);
        if (!address.getScheme().equals("jar")) {
            return classes(Path.of(address));
        }
        try (var jar = FileSystems.newFileSystem(address, Map.of())) {
            return classes(jar.getPath(ROOT));
        }
    }

    private static List<String> classes(Path root) throws IOException {
        try (var files = Files.walk(root)) {
            return files.map(root::relativize)
                    .map(Path::toString)
                    .filter(name -> name.endsWith(CLASS) && !name.endsWith("-info.class"))
                    .map(name -> ROOT + "/" + name.substring(0, name.length() - CLASS.length()))
                    .map(name -> name.replace('/', '.'))
                    .toList();
        }
    }

    private static URI address(URL root) {
        try {
            return root.toURI();
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Stream<EntityType<?>> of(String name) {
        try {
            var type = Class.forName(name, false, loader());
            return type.isRecord() && Entity.class.isAssignableFrom(type) ? declared(type) : Stream.empty();
        } catch (ClassNotFoundException | LinkageError _) {
            return Stream
                    .empty(); // what cannot be loaded here, for want of an optional library, is no record of the ports
        }
    }

    private static Stream<EntityType<?>> declared(Class<?> record) {
        return Arrays.stream(record.getDeclaredFields())
                .filter(field -> Modifier.isStatic(field.getModifiers()) && field.getType() == EntityType.class)
                .map(field -> {
                    try {
                        return (EntityType<?>) field.get(null);
                    } catch (IllegalAccessException e) {
                        throw new IllegalStateException(field + " is not public", e);
                    }
                });
    }

    private static ClassLoader loader() {
        return DeclaredTypes.class.getClassLoader();
    }
}
