package dev.tenon.archunit;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Set;
import java.util.function.BiPredicate;

/** Arrows point down, and only down. */
final class DependencyRules {
    private static final String API = "api";
    private static final Set<String> ASSEMBLERS = Set.of("server", "launcher");

    private final House house;

    DependencyRules(House house) {
        this.house = house;
    }

    ArchRule coreImportsOnlyJavaPortsAndJSpecify() {
        return classes()
                .that(describe("are core", it -> house.on(Layer.CORE, it)))
                .should(dependOnlyOn("java, ports, their own core and JSpecify", this::isCoreAllowed))
                .because("decisions are pure Java; a library that a rule needs comes through a driven port");
    }

    ArchRule coreReachesAnotherModuleOnlyThroughItsEvents() {
        return classes()
                .that(describe("are core", it -> house.on(Layer.CORE, it)))
                .should(dependOnlyOn("their own module and the .event package of others", this::isOwnOrEvent))
                .because("no module calls another: each keeps its own copy of what it needs, fed by events");
    }

    ArchRule portsImportOnlyJavaTheKernelAndTheirOwnModule() {
        return classes()
                .that(describe("are ports", this::isPublished))
                .should(dependOnlyOn("java, the kernel, their own module and JSpecify", this::isPortAllowed))
                .because("whoever uses one module compiles against its words and the kernel's, nothing else");
    }

    ArchRule eventsSpeakOnlyTheKernelsWords() {
        return classes()
                .that(describe("are published events", house::isEvent))
                .should(dependOnlyOn("java, the kernel, events of the module and JSpecify", this::isEventAllowed))
                .because("other modules see an event's package and nothing else of its module");
    }

    ArchRule adaptersKnowOnlyPortsAndThemselves() {
        return classes()
                .that(describe("are adapters", it -> house.on(Layer.ADAPTER, it)))
                .should(dependOnlyOn("ports and themselves, of this house", this::isAdapterAllowed))
                .because("an adapter can be replaced only when neither the core nor another adapter is known to it");
    }

    ArchRule onlyTheAssemblyKnowsTheCore() {
        return classes()
                .that(describe("are not core", it -> house.holds(it) && !isCoreOrAssembler(it)))
                .should(dependOnlyOn("what is not core", (_, target) -> !house.on(Layer.CORE, target)))
                .because("decisions are not published: nothing but the assembly may compile against them");
    }

    ArchRule theExtensionApiKnowsOnlyPorts() {
        return classes()
                .that(describe("are the API of extensions", it -> house.at(Layer.EXTENSION, API, it)))
                .should(dependOnlyOn("java, ports, themselves and JSpecify", this::isApiAllowed))
                .because("whatever the API knows, every extension depends on");
    }

    ArchRule theExtensionHostKnowsOnlyPortsAndTheApi() {
        return classes()
                .that(describe("are the host of extensions", it -> house.at(Layer.EXTENSION, "host", it)))
                .should(dependOnlyOn("ports, the API of extensions and themselves, of this house", this::isHostAllowed))
                .because("whoever embeds a module can load extensions too, whatever the adapters");
    }

    private static ArchCondition<JavaClass> dependOnlyOn(String what, BiPredicate<JavaClass, JavaClass> allowed) {
        return Findings.none(
                "depend only on " + what,
                origin -> origin.getDirectDependenciesFromSelf().stream()
                        .filter(it ->
                                !it.getTargetClass().getBaseComponentType().isPrimitive())
                        .filter(it -> !allowed.test(origin, it.getTargetClass().getBaseComponentType()))
                        .map(Dependency::getDescription));
    }

    private boolean isCoreAllowed(JavaClass origin, JavaClass target) {
        return isLanguage(target) || isPublished(target) || house.on(Layer.CORE, target);
    }

    private boolean isOwnOrEvent(JavaClass origin, JavaClass target) {
        return house.place(target)
                .filter(it -> it.layer() == Layer.PORTS || it.layer() == Layer.CORE)
                .map(it -> it.isKernel() || house.isEvent(target) || isSamePart(origin, it))
                .orElse(true);
    }

    private boolean isPortAllowed(JavaClass origin, JavaClass target) {
        return isLanguage(target)
                || target.getPackageName().startsWith("javax.crypto")
                || isKernelsWord(target)
                || house.place(target).equals(house.place(origin));
    }

    private boolean isEventAllowed(JavaClass origin, JavaClass target) {
        return isLanguage(target)
                || isKernelsWord(target)
                || target.getPackageName().equals(origin.getPackageName());
    }

    private boolean isAdapterAllowed(JavaClass origin, JavaClass target) {
        return !house.holds(target)
                || isPublished(target)
                || house.place(target).equals(house.place(origin));
    }

    private boolean isApiAllowed(JavaClass origin, JavaClass target) {
        return isLanguage(target) || isPublished(target) || house.at(Layer.EXTENSION, API, target);
    }

    private boolean isHostAllowed(JavaClass origin, JavaClass target) {
        return !house.holds(target) || isPublished(target) || house.on(Layer.EXTENSION, target);
    }

    private boolean isPublished(JavaClass type) {
        return house.on(Layer.KERNEL, type) || house.on(Layer.PORTS, type);
    }

    private boolean isKernelsWord(JavaClass type) {
        return house.isKernel(type) && isPublished(type);
    }

    private boolean isCoreOrAssembler(JavaClass type) {
        return house.on(Layer.CORE, type) || ASSEMBLERS.stream().anyMatch(it -> house.at(Layer.ASSEMBLY, it, type));
    }

    private boolean isSamePart(JavaClass origin, Place target) {
        return house.place(origin).filter(it -> it.part().equals(target.part())).isPresent();
    }

    private static boolean isLanguage(JavaClass type) {
        return type.getPackageName().startsWith("java.")
                || type.getPackageName().equals("org.jspecify.annotations");
    }
}
