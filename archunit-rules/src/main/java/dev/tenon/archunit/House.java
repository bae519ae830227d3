package dev.tenon.archunit;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import dev.tenon.kernel.TenantContext;
import java.util.Optional;
import java.util.Set;

/**
 * Says where things live below a root package: {@code <root>.<module>} is a module's ports, {@code <root>.core.<module>} its
 * core; {@code extension} is what extensions are written against and {@code extension.host} what loads them; {@code persistence}, {@code messaging}, {@code rest}, {@code documents} and {@code web} are adapters; {@code server}, {@code launcher} and
 * {@code infrastructure} are the assembly. The kernel and its
 * core are Tenon's own, whatever the root; what the kernel has in packages below its own is ports too.
 *
 * @param root the package above all others, such as {@code dev.tenon}
 */
public record House(String root) {
    /** What tries the others out, and is no part of the house. */
    private static final Set<String> PROOFS = Set.of("contract", "archunit");

    private static final String KERNEL = TenantContext.class.getPackageName();

    /** Tenon's decisions on declared entities, which are no module's. */
    private static final String CORE_KERNEL = "dev.tenon.core.kernel";

    /** Tenon itself. */
    public static House tenon() {
        return new House("dev.tenon");
    }

    /** Every class below the root and the kernel that the class path holds; tests, contract tests and these rules left out. */
    public JavaClasses production() {
        return new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .withImportOption(location -> PROOFS.stream().noneMatch(proof -> location.contains(folder(proof))))
                .importPackages(root, KERNEL);
    }

    private String folder(String part) {
        return "/" + root.replace('.', '/') + "/" + part + "/";
    }

    /** Where the class lives; empty when it is not of this house. */
    public Optional<Place> place(JavaClass type) {
        var name = type.getBaseComponentType().getPackageName();
        if (name.equals(KERNEL)) {
            return Optional.of(new Place(Layer.KERNEL, Place.KERNEL));
        }
        if (name.startsWith(KERNEL + ".")) {
            return Optional.of(new Place(Layer.PORTS, Place.KERNEL));
        }
        if (name.equals(CORE_KERNEL)) {
            return Optional.of(new Place(Layer.CORE, Place.KERNEL));
        }
        return name.startsWith(root + ".") ? Optional.of(below(name.substring(root.length() + 1))) : Optional.empty();
    }

    boolean holds(JavaClass type) {
        return place(type).isPresent();
    }

    boolean on(Layer layer, JavaClass type) {
        return place(type).filter(it -> it.layer() == layer).isPresent();
    }

    boolean at(Layer layer, String part, JavaClass type) {
        return place(type).filter(new Place(layer, part)::equals).isPresent();
    }

    /** Whether the class is of the kernel, which every module knows: its words, its ports or its core. */
    boolean isKernel(JavaClass type) {
        return place(type).filter(Place::isKernel).isPresent();
    }

    /** Whether the class is in the package in which a module tells the others what happened. */
    boolean isEvent(JavaClass type) {
        return place(type)
                .filter(it -> it.layer() == Layer.PORTS)
                .filter(it -> type.getBaseComponentType().getPackageName().equals(root + "." + it.part() + ".event"))
                .isPresent();
    }

    private static Place below(String path) {
        var names = path.split("\\.", 3);
        return switch (names[0]) {
            case "core" -> new Place(Layer.CORE, names.length > 1 ? names[1] : "");
            case "extension" ->
                new Place(Layer.EXTENSION, names.length > 1 && names[1].equals("host") ? "host" : "api");
            case "persistence", "messaging", "rest", "web", "documents" -> new Place(Layer.ADAPTER, names[0]);
            case "server", "launcher", "infrastructure" -> new Place(Layer.ASSEMBLY, names[0]);
            default -> new Place(PROOFS.contains(names[0]) ? Layer.PROOF : Layer.PORTS, names[0]);
        };
    }
}
