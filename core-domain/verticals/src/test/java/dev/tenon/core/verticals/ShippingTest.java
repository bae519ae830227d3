package dev.tenon.core.verticals;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.kernel.Decision;
import dev.tenon.persistence.memory.MemoryTemplateLibrary;
import dev.tenon.verticals.DocumentFault;
import dev.tenon.verticals.Template;
import dev.tenon.verticals.TemplateRef;
import dev.tenon.verticals.TreePath;
import dev.tenon.verticals.VerticalRefusal;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class ShippingTest {
    private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");
    private static final String BASE = "{'id': 'base', 'version': '1.0.0', 'modules': ['crm']}";

    private final MemoryTemplateLibrary library = new MemoryTemplateLibrary();

    @Test
    void whatComesWithTheProductIsPublishedOnceInNobodysName() {
        ship(BASE);
        assertThat(ship(BASE)).isInstanceOf(Decision.Accepted.class);
        assertThat(library.all()).singleElement().satisfies(template -> {
            assertThat(template.ref()).isEqualTo(TemplateRef.of("base@1.0.0"));
            assertThat(template.publishedAt()).isEqualTo(NOON);
            assertThat(template.share()).isZero();
        });
    }

    @Test
    void anotherContentUnderTheSameVersionIsRefused() {
        ship(BASE);
        assertThat(ship(BASE.replace("crm", "invoicing")))
                .isEqualTo(Decision.refuse(new VerticalRefusal.AlreadyPublished(TemplateRef.of("base@1.0.0"))));
    }

    @Test
    void whatIsPublishedStaysThoughItsParentWasWithdrawn() {
        var child = "{'id': 'child', 'version': '1.0.0', 'extends': {'id': 'base', 'version': '1.0.0'}}";
        ship(BASE);
        ship(child);
        library.withdraw(TemplateRef.of("base@1.0.0"), NOON);
        assertThat(ship(child)).isInstanceOf(Decision.Accepted.class);
    }

    @Test
    void whatIsNotValidIsRefusedWithItsPath() {
        assertThat(ship(BASE.replace("crm", "astrology")))
                .isInstanceOfSatisfying(
                        Decision.Refused.class,
                        refused -> assertThat(((VerticalRefusal.Invalid) refused.refusal()).faults())
                                .extracting(DocumentFault::path)
                                .containsExactly(TreePath.of("/modules/astrology")));
        assertThat(library.all()).isEmpty();
    }

    private Decision<Template, VerticalRefusal> ship(String document) {
        var json = document.replace('\'', '"').getBytes(StandardCharsets.UTF_8);
        return VerticalsModule.ship(
                json, library, new PlainFormat(), new Words(), new NamedOnly(), Clock.fixed(NOON, ZoneOffset.UTC));
    }
}
