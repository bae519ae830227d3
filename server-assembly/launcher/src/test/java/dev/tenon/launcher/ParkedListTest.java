package dev.tenon.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.kernel.EventFigures;
import dev.tenon.kernel.EventType;
import dev.tenon.kernel.ModuleId;
import dev.tenon.kernel.TenantId;
import dev.tenon.kernel.TenantProfile;
import dev.tenon.persistence.memory.MemoryTenantRegistry;
import dev.tenon.tenancy.TenantRegistry;
import java.time.Instant;
import java.time.Month;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ParkedListTest {
    private static final TenantId ACME = new TenantId(new UUID(1, 1));
    private static final TenantId CLOSED = new TenantId(new UUID(1, 2));
    private static final Instant SINCE = Instant.parse("2026-11-23T10:00:00Z");

    private final TenantRegistry registry = new MemoryTenantRegistry();

    @Test
    void itSaysWhichEventWaitsWhoseForWhatAndSinceWhen() {
        registry.add(new TenantProfile(
                ACME, "acme", "Acme", ZoneOffset.UTC, Currency.getInstance("GBP"), Month.JANUARY, Set.of()));

        assertThat(list(List.of(parked(ACME), parked(CLOSED))))
                .containsExactly(
                        "invoicing.payment-allocated " + new UUID(2, 2)
                                + "\n  since 2026-11-23T10:00:00Z, tenant acme\n  reporting waits for invoicing.invoice:7",
                        "invoicing.payment-allocated " + new UUID(2, 2) + "\n  since 2026-11-23T10:00:00Z, tenant "
                                + CLOSED + "\n  reporting waits for invoicing.invoice:7",
                        "2 parked");
    }

    @Test
    void ofManyTheFirstAreListedAndAllAreCounted() {
        assertThat(list(Collections.nCopies(ParkedList.MOST + 1, parked(ACME))))
                .hasSize(ParkedList.MOST + 1)
                .last()
                .isEqualTo("101 parked, the first 100 above");
    }

    @Test
    void withoutAnyItSaysSo() {
        assertThat(list(List.of())).containsExactly("Nothing is parked.");
    }

    private List<String> list(List<EventFigures.Parked> parked) {
        return new ParkedList(new Figures(parked), registry).lines();
    }

    private static EventFigures.Parked parked(TenantId tenant) {
        return new EventFigures.Parked(
                tenant,
                new ModuleId("reporting"),
                "invoicing.invoice:7",
                SINCE,
                EventType.parse("invoicing.payment-allocated"),
                new UUID(2, 2));
    }

    private record Figures(List<Parked> all) implements EventFigures {
        @Override
        public Queue outbox() {
            return new Queue(0, Optional.empty());
        }

        @Override
        public Queue parked() {
            return new Queue(all.size(), all.stream().map(Parked::since).findFirst());
        }

        @Override
        public List<Parked> parkedBefore(Instant before, int most) {
            return all.stream()
                    .filter(event -> event.since().isBefore(before))
                    .limit(most)
                    .toList();
        }
    }
}
