package dev.tenon.core.verticals;

import dev.tenon.verticals.DocumentFault;
import dev.tenon.verticals.Expressions;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What is found wrong with a document. */
final class Faults {
    private final List<DocumentFault> found = new ArrayList<>();
    private final Expressions expressions;

    Faults(Expressions expressions) {
        this.expressions = expressions;
    }

    void add(Place place, String code, String detail) {
        found.add(new DocumentFault(place.path(), code, detail));
    }

    /** Each of these must stand below the place, if the place is there. */
    void require(Place place, String... names) {
        for (var name : names) {
            if (!place.at(name).isThere()) {
                add(place.at(name), "missing", "Say what " + name + " is; it is needed here");
            }
        }
    }

    /** A list must have an element. */
    void requireSome(Place list) {
        if (list.below().isEmpty()) {
            add(list, "missing", "At least one is needed here");
        }
    }

    /** What the place names must be among these. */
    void refer(Place place, Set<String> known, String what) {
        place.text().ifPresent(name -> refer(place, name, known, what));
    }

    /** Each element must be named as one of these. */
    void referEach(Place list, Set<String> known, String what) {
        list.elements().forEach(element -> refer(element, element.id(), known, what));
    }

    /** The name that the place stands for must be among these. */
    void refer(Place place, String name, Set<String> known, String what) {
        if (!known.contains(name)) {
            unknown(place, name, what);
        }
    }

    /** The place names what does not exist. */
    void unknown(Place place, String name, String what) {
        add(place, "unknown-reference", "There is no " + what + " " + name);
    }

    /** The place holds a condition over these variables. */
    void condition(Place place, Map<String, List<String>> variables) {
        Optional<String> fault = place.text().flatMap(condition -> expressions.fault(condition, variables));
        fault.ifPresent(detail -> add(place, "bad-expression", detail));
    }

    /** All of them by path. */
    List<DocumentFault> sorted() {
        return found.stream()
                .distinct()
                .sorted(Comparator.comparing(DocumentFault::path).thenComparing(DocumentFault::code))
                .toList();
    }
}
