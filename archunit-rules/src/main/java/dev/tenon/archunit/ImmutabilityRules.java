package dev.tenon.archunit;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import dev.tenon.kernel.Evolving;
import dev.tenon.kernel.PublishedEvent;
import dev.tenon.kernel.Refusal;
import java.util.Set;
import java.util.stream.Stream;

/** What is said between the floors does not change after it was said. */
final class ImmutabilityRules {
    private static final Set<Class<?>> WORDS = Set.of(PublishedEvent.class, Evolving.class, Refusal.class);
    private static final String STREAM_EVENT = "StreamEvent";

    private final House house;
    private final DrivingPorts ports;

    ImmutabilityRules(House house) {
        this.house = house;
        this.ports = new DrivingPorts(house);
    }

    /** What a driving port is handed to read from, an interface without implementation in the ports, is no word. */
    ArchRule commandsEventsStatesAndRefusalsAreRecords() {
        return classes()
                .that(describe("are commands, events, states or refusals", this::isWord))
                .should(Findings.none("be records, enums or sealed interfaces", this::notARecord))
                .because("deciding and folding are pure and exhaustive only over sealed, immutable values");
    }

    ArchRule recordsAreImmutable() {
        return classes()
                .that(describe("are records of the ports", it -> it.isRecord() && isPublished(it)))
                .should(Findings.none("be immutable", new Components(house)::mutable))
                .because("a fact or a state that could be changed after it was checked would not be one");
    }

    private boolean isWord(JavaClass type) {
        return house.on(Layer.PORTS, type) && !isHandedIn(type) && (isNamedWord(type) || isSaid(type));
    }

    /** Said at a driving port, by itself or as a case of what is. */
    private boolean isSaid(JavaClass type) {
        return type.getAllClassesSelfIsAssignableTo().stream()
                .filter(it -> house.on(Layer.PORTS, it))
                .anyMatch(this::isOfDrivingPort);
    }

    private boolean isNamedWord(JavaClass type) {
        return WORDS.stream().anyMatch(type::isAssignableTo)
                || type.getAllClassesSelfIsAssignableTo().stream()
                        .anyMatch(it ->
                                house.on(Layer.PORTS, it) && it.getSimpleName().equals(STREAM_EVENT));
    }

    private boolean isOfDrivingPort(JavaClass type) {
        return type.getDirectDependenciesToSelf().stream()
                .map(Dependency::getOriginClass)
                .distinct()
                .filter(ports::isDrivingPort)
                .flatMap(ports::methods)
                .anyMatch(it -> it.getAllInvolvedRawTypes().contains(type));
    }

    private boolean isHandedIn(JavaClass type) {
        return type.isInterface()
                && !type.isSealed()
                && WORDS.stream().noneMatch(type::isAssignableTo)
                && type.getAllSubclasses().stream().noneMatch(this::isPublished);
    }

    private boolean isPublished(JavaClass type) {
        return house.on(Layer.PORTS, type) || house.on(Layer.KERNEL, type);
    }

    /** The kernel cannot name the modules' records: what records alone implement is a word too. */
    private static boolean isOpenWord(JavaClass type) {
        return type.isInterface()
                && type.getAllSubclasses().stream()
                        .filter(it -> !it.isInterface())
                        .allMatch(JavaClass::isRecord);
    }

    private Stream<String> notARecord(JavaClass type) {
        boolean isValue = type.isRecord()
                || type.isAssignableTo(Enum.class)
                || (type.isInterface() && type.isSealed())
                || (house.isKernel(type) && isOpenWord(type));
        return isValue
                ? Stream.empty()
                : Stream.of(type.getDescription() + " is neither a record, an enum nor sealed in "
                        + type.getSourceCodeLocation());
    }
}
