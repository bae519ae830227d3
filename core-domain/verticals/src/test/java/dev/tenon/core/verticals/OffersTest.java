package dev.tenon.core.verticals;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.kernel.TenantContext;
import dev.tenon.kernel.TenantId;
import dev.tenon.verticals.Configuration;
import dev.tenon.verticals.Document;
import dev.tenon.verticals.Edits;
import dev.tenon.verticals.Resolution;
import dev.tenon.verticals.Template;
import dev.tenon.verticals.TemplateRef;
import dev.tenon.verticals.Tree;
import dev.tenon.verticals.VerticalRefusal.UnknownTemplate;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/** A later version comes to a share of the firms, and to more of them when it grows. */
final class OffersTest {
    private static final int FIRMS = 10_000;
    private static final TemplateRef OLD = TemplateRef.of("trade@1.0.0");
    private static final TemplateRef NEXT = TemplateRef.of("trade@1.1.0");

    private final Desk desk = new Desk();
    private final TenantContext firm = desk.firm();

    @Test
    void aNewFirmMayTakeAnything() {
        published(OLD);
        published(NEXT);
        assertThat(desk.verticals().offered(firm)).containsExactly(OLD, NEXT);
    }

    @Test
    void aFirmMayTakeOtherTemplatesAndLaterVersionsThatAreRolledOut() {
        var farm = TemplateRef.of("farm@0.1.0");
        published(OLD);
        published(NEXT);
        published(farm);
        desk.adopted(firm, OLD.toString());
        assertThat(desk.verticals().offered(firm)).containsExactly(farm);
        assertThat(Desk.refused(desk.verticals().adopt(firm, 1, NEXT, Resolution.NONE)))
                .isEqualTo(new UnknownTemplate(NEXT));
        Desk.accepted(desk.templates().rollOut(desk.author(), NEXT, 100));
        assertThat(desk.verticals().offered(firm)).containsExactly(farm, NEXT);
        desk.adopted(firm, NEXT.toString());
        assertThat(desk.verticals().offered(firm)).containsExactly(farm);
    }

    @Test
    void aShareOfTheFirmsIsReachedAndStaysSoWhenItGrows() {
        var before = Set.<UUID>of();
        for (int share = 0; share <= 100; share += 10) {
            var reached = reached(NEXT, share);
            assertThat(reached).containsAll(before);
            assertThat((double) reached.size()).isCloseTo(FIRMS * share / 100.0, Offset.offset(FIRMS * 0.02));
            before = reached;
        }
        assertThat(before).hasSize(FIRMS);
        assertThat(reached(NEXT, 0)).isEmpty();
    }

    @Test
    void notAlwaysTheSameFirmsComeFirst() {
        var one = reached(NEXT, 10);
        var other = reached(TemplateRef.of("trade@1.2.0"), 10);
        other.retainAll(one);
        assertThat(other.size()).isLessThan(FIRMS / 50);
    }

    private static Set<UUID> reached(TemplateRef ref, int share) {
        var now = new Configuration(1, Optional.of(OLD), Edits.NONE, Tree.Group.EMPTY, Tree.Listing.EMPTY);
        var template = new Template(
                new Document(ref, Optional.empty(), Tree.Group.EMPTY),
                Tree.Group.EMPTY,
                Map.of(),
                Instant.EPOCH,
                share,
                Optional.empty());
        return IntStream.range(0, FIRMS)
                .mapToObj(number -> new UUID(7, number))
                .filter(id -> Offers.reach(new TenantId(id), now, template))
                .collect(Collectors.toSet());
    }

    private void published(TemplateRef ref) {
        var document = "{'id': '%s', 'version': '%s', 'name': {'en': '%s'}}".formatted(ref.id(), ref.version(), ref);
        Desk.accepted(desk.templates().publish(desk.author(), Desk.bytes(document)));
    }
}
