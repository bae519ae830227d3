package dev.tenon.archunit;

import com.tngtech.archunit.core.domain.JavaClasses;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Whether every part of a house was given to check, so that no rule is kept because somebody forgot a jar. */
final class Completeness {
    private static final Set<Place> ALWAYS = Set.of(
            new Place(Layer.KERNEL, "kernel"),
            new Place(Layer.ADAPTER, "persistence"),
            new Place(Layer.ADAPTER, "messaging"),
            new Place(Layer.ADAPTER, "rest"),
            new Place(Layer.ADAPTER, "documents"),
            new Place(Layer.EXTENSION, "api"),
            new Place(Layer.EXTENSION, "host"),
            new Place(Layer.ASSEMBLY, "server"));

    private final House house;

    Completeness(House house) {
        this.house = house;
    }

    Stream<String> missing(JavaClasses classes) {
        var given = classes.stream().flatMap(it -> house.place(it).stream()).collect(Collectors.toSet());
        return expected(given).stream()
                .filter(it -> !given.contains(it))
                .map(it -> "No class of " + it + " was given to check; put its jar on the class path");
    }

    /** The parts that every house has, and a core for each module's ports and the other way round; the kernel is no module. */
    private static Set<Place> expected(Set<Place> given) {
        var expected = new HashSet<>(ALWAYS);
        for (var place : given.stream().filter(it -> !it.isKernel()).toList()) {
            if (place.layer() == Layer.PORTS) {
                expected.add(new Place(Layer.CORE, place.part()));
            } else if (place.layer() == Layer.CORE) {
                expected.add(new Place(Layer.PORTS, place.part()));
            }
        }
        return expected;
    }
}
