package dev.tenon.core.verticals;

import dev.tenon.verticals.Tree;
import dev.tenon.verticals.Tree.Branch;
import dev.tenon.verticals.Tree.Flag;
import dev.tenon.verticals.Tree.Numeral;
import dev.tenon.verticals.Tree.Text;
import dev.tenon.verticals.TreePath;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** A place of a document, as it is read: where nothing stands, or something of another kind, it reads as nothing. */
record Place(TreePath path, Optional<Tree> tree) {
    private static final Comparator<Place> ORDER = Comparator.<Place, BigDecimal>comparing(
                    place -> place.at("order").number().orElse(BigDecimal.ZERO))
            .thenComparing(Place::id);

    /** The whole document. */
    static Place of(Tree document) {
        return new Place(TreePath.ROOT, Optional.of(document));
    }

    /** The place of this name below. */
    Place at(String name) {
        return new Place(path.then(name), tree.flatMap(here -> Places.child(here, name)));
    }

    /** The last step of the path. */
    String id() {
        return path.steps().getLast();
    }

    boolean isThere() {
        return tree.isPresent();
    }

    /** The elements of a list, by order, and by id where that is equal. */
    List<Place> elements() {
        return below().stream().map(this::at).sorted(ORDER).toList();
    }

    /** The ids of the elements or the names of the members. */
    Set<String> below() {
        return Places.branch(tree).map(Branch::below).map(Map::keySet).orElse(Set.of());
    }

    Optional<String> text() {
        return as(Text.class).map(Text::value);
    }

    /** The text, where the checks saw that there is one. */
    String written() {
        return text().orElseThrow(() -> new IllegalStateException("No text at " + path));
    }

    Optional<BigDecimal> number() {
        return as(Numeral.class).map(Numeral::value);
    }

    boolean isFlag() {
        return as(Flag.class).isPresent();
    }

    boolean isTrue() {
        return as(Flag.class).map(Flag::value).orElse(false);
    }

    /** Texts by language. */
    Map<String, String> texts() {
        return elements().stream()
                .filter(element -> element.text().isPresent())
                .collect(Collectors.toUnmodifiableMap(Place::id, Place::written));
    }

    private <T extends Tree> Optional<T> as(Class<T> kind) {
        return tree.filter(kind::isInstance).map(kind::cast);
    }
}
