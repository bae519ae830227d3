package dev.tenon.contract.verticals;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.kernel.Version;
import dev.tenon.verticals.Document;
import dev.tenon.verticals.Template;
import dev.tenon.verticals.TemplateLibrary;
import dev.tenon.verticals.TemplateRef;
import dev.tenon.verticals.Tree;
import dev.tenon.verticals.TreePath;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The contract of {@link TemplateLibrary}. It may hold templates of other tests. */
public interface TemplateLibraryContract {
    /** Some time. */
    Instant NOON = Instant.parse("2026-11-23T12:00:00.123456Z");

    /** The library under test. */
    TemplateLibrary library();

    @Test
    default void aTemplateIsFoundAsItWasAdded() {
        var template = template(fresh("1.0.0"));
        assertThat(library().add(template)).isTrue();
        assertThat(library().find(template.ref())).contains(template);
    }

    @Test
    default void anUnknownTemplateOrVersionIsNotFound() {
        var template = template(fresh("1.0.0"));
        library().add(template);
        assertThat(library().find(fresh("1.0.0"))).isEmpty();
        assertThat(library().find(new TemplateRef(template.ref().id(), Version.of("1.0.1"))))
                .isEmpty();
    }

    @Test
    default void aVersionIsAddedOnceAndNeverChanges() {
        var template = template(fresh("1.0.0"));
        library().add(template);
        var other = new Template(
                new Document(template.ref(), Optional.empty(), Tree.Group.EMPTY),
                Tree.Group.EMPTY,
                Map.of(),
                NOON.plusSeconds(1),
                50,
                Optional.empty());
        assertThat(library().add(other)).isFalse();
        assertThat(library().find(template.ref())).contains(template);
    }

    @Test
    default void allAreListedByIdAndVersionAsNumbers() {
        var ninth = template(fresh("1.9.0"));
        var tenth = template(new TemplateRef(ninth.ref().id(), Version.of("1.10.0")));
        library().add(tenth);
        library().add(ninth);
        library().withdraw(tenth.ref(), NOON);
        assertThat(library().all())
                .extracting(Template::ref)
                .containsSubsequence(ninth.ref(), tenth.ref())
                .extracting(TemplateRef::id)
                .isSorted();
    }

    @Test
    default void aShareIsOfferedAndMayChange() {
        var template = added();
        library().rollOut(template, 30);
        assertThat(found(template).share()).isEqualTo(30);
        library().rollOut(template, 0);
        assertThat(found(template).share()).isZero();
    }

    @Test
    default void whatWasTakenBackStaysAsItIs() {
        var template = added();
        library().withdraw(template, NOON);
        library().withdraw(template, NOON.plusSeconds(60));
        assertThat(found(template).withdrawn()).contains(NOON);
    }

    @Test
    default void onlyTheOneThatIsNamedChanges() {
        var bystander = added();
        var template = added();
        library().rollOut(template, 30);
        library().withdraw(template, NOON);
        assertThat(found(bystander)).isEqualTo(template(bystander));
    }

    @Test
    default void whatIsNotThereIsNeitherOfferedNorTakenBack() {
        var unknown = fresh("1.0.0");
        library().rollOut(unknown, 30);
        library().withdraw(unknown, NOON);
        assertThat(library().find(unknown)).isEmpty();
    }

    private Template found(TemplateRef ref) {
        return library().find(ref).orElseThrow();
    }

    private TemplateRef added() {
        var template = template(fresh("1.0.0"));
        library().add(template);
        return template.ref();
    }

    private static TemplateRef fresh(String version) {
        return new TemplateRef("t" + UUID.randomUUID(), Version.of(version));
    }

    private static Template template(TemplateRef ref) {
        var tombstones = new TreeMap<String, Tree>(VerticalFixture.content().below());
        tombstones.put("gone", new Tree.Removed());
        var parent = TemplateRef.of("general-commerce@0.3.12");
        return new Template(
                new Document(ref, Optional.of(parent), new Tree.Group(tombstones)),
                VerticalFixture.content(),
                Map.of(TreePath.of("/a~1b~0c"), ref, TreePath.of("/flag"), parent),
                NOON,
                0,
                Optional.empty());
    }
}
