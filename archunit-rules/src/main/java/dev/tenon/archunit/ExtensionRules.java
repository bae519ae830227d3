package dev.tenon.archunit;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import dev.tenon.kernel.EnvelopeSeal;
import dev.tenon.kernel.EventDoor;
import dev.tenon.kernel.TenantDirectory;
import dev.tenon.kernel.TenantGate;
import dev.tenon.kernel.TenantStore;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The rule that an extension keeps, to be checked in its own build: what the host would not let it find, it does not compile against.
 *
 * <pre>{@code
 * ExtensionRules.of("com.example.watch").extensionsKnowOnlyPortsAndTheApi().check(classes);
 * }</pre>
 */
public final class ExtensionRules {
    private static final Set<Class<?>> DOORS =
            Set.of(TenantGate.class, EnvelopeSeal.class, EventDoor.class, TenantDirectory.class, TenantStore.class);

    private final House house;
    private final String root;

    private ExtensionRules(House house, String root) {
        this.house = house;
        this.root = root;
    }

    /** The rule for an extension of Tenon whose classes are below this package. */
    public static ExtensionRules of(String root) {
        return of(House.tenon(), root);
    }

    static ExtensionRules of(House house, String root) {
        return new ExtensionRules(house, root);
    }

    /** Of Tenon, an extension knows ports and API, and of the ports neither gate nor store nor what a store lends. */
    public ArchRule extensionsKnowOnlyPortsAndTheApi() {
        return classes()
                .that(describe(
                        "are below " + root,
                        it -> it.getPackageName().equals(root)
                                || it.getPackageName().startsWith(root + ".")))
                .should(Findings.none("know of Tenon only driving ports, their words, and the API", this::strangers))
                .because("the host lets an extension find nothing else, and hands it a tenant for each call");
    }

    private Stream<String> strangers(JavaClass origin) {
        return origin.getDirectDependenciesFromSelf().stream()
                .filter(it -> !isAllowed(it.getTargetClass().getBaseComponentType()))
                .map(Dependency::getDescription);
    }

    private boolean isAllowed(JavaClass target) {
        return house.place(target).map(place -> isPublished(place, target)).orElse(true);
    }

    private boolean isPublished(Place place, JavaClass target) {
        return switch (place.layer()) {
            case KERNEL, PORTS ->
                DOORS.stream().noneMatch(target::isAssignableTo) && !new Lent(house).isPartOfLent(target);
            case EXTENSION -> place.part().equals("api");
            case CORE, ADAPTER, ASSEMBLY, PROOF -> false;
        };
    }
}
