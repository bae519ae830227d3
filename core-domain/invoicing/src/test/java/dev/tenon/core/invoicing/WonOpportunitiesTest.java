package dev.tenon.core.invoicing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.crm.event.CompanyCreated;
import dev.tenon.crm.event.OpportunityWon;
import dev.tenon.crm.event.WonLine;
import dev.tenon.invoicing.CustomerId;
import dev.tenon.invoicing.DiscardInvoice;
import dev.tenon.invoicing.DocumentFilter;
import dev.tenon.invoicing.DocumentStatus;
import dev.tenon.invoicing.DocumentSummary;
import dev.tenon.invoicing.ExternalReference;
import dev.tenon.invoicing.InvoiceId;
import dev.tenon.kernel.Money;
import dev.tenon.kernel.PageRequest;
import dev.tenon.kernel.PublishedEvent;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What Invoicing offers when an opportunity is won. */
final class WonOpportunitiesTest {
    private static final UUID ACME = UUID.fromString("01932f00-0000-7000-8000-0000000acacb");
    private static final UUID DEAL = new UUID(5, 1);
    private static final Optional<Money> AMOUNT = Optional.of(Money.of("1200", "GBP"));
    private static final WonLine OAK = new WonLine("Oak", new BigDecimal("2.5"), "m", Money.of("10", "GBP"));

    private final Bench bench = new Bench();

    @Test
    void aDraftOfItsLinesNamesTheOpportunity() {
        deliver(company(), won(5, AMOUNT, OAK, new WonLine("Work", BigDecimal.ONE, "", Money.of("30", "GBP"))));
        assertThat(documents()).singleElement().satisfies(draft -> {
            assertThat(draft.status()).isEqualTo(DocumentStatus.DRAFT);
            assertThat(draft.customer()).isEqualTo(new CustomerId(ACME));
            assertThat(draft.total()).isEqualTo(Money.of("55", "GBP"));
            assertThat(draft.external()).contains(new ExternalReference("opportunity", DEAL.toString()));
        });
    }

    @Test
    void withoutLinesTheDraftIsOfItsAmount() {
        deliver(company(), won(5, AMOUNT));
        assertThat(documents()).extracting(DocumentSummary::total).containsExactly(Money.of("1200", "GBP"));
    }

    @Test
    void withoutEitherThereIsNothingToOffer() {
        deliver(company(), won(5, Optional.empty()), won(6, Optional.of(Money.of("0", "GBP"))));
        assertThat(documents()).isEmpty();
    }

    @Test
    void whatWasWonBeforeItsCompanyIsKnownWaitsForIt() {
        deliver(won(5, AMOUNT));
        assertThat(documents()).isEmpty();
        deliver(company());
        assertThat(documents()).hasSize(1);
    }

    @Test
    void wonAgainOrToldAgainItMakesNoSecondDraft() {
        var told = bench.published(company(), won(5, AMOUNT));
        bench.deliver(told);
        bench.deliver(told);
        deliver(won(7, AMOUNT));
        assertThat(documents()).hasSize(1);
    }

    @Test
    void aDiscardedDraftMakesRoomForTheNext() {
        deliver(company(), won(5, AMOUNT));
        discard(documents().getFirst());
        deliver(won(7, AMOUNT));
        assertThat(documents())
                .extracting(DocumentSummary::status)
                .containsExactlyInAnyOrder(DocumentStatus.DISCARDED, DocumentStatus.DRAFT);
        deliver(won(9, AMOUNT));
        assertThat(documents()).hasSize(2);
    }

    private void discard(DocumentSummary draft) {
        Bench.only(bench.module().invoicing().discard(bench.clerk(), new DiscardInvoice(new InvoiceId(draft.id()))));
    }

    private void deliver(PublishedEvent... events) {
        bench.deliver(bench.published(events));
    }

    private List<DocumentSummary> documents() {
        return bench.module()
                .invoicing()
                .documents(bench.clerk(), DocumentFilter.ALL, PageRequest.first(10))
                .items();
    }

    private static CompanyCreated company() {
        return new CompanyCreated(ACME, 1, "A-1", "Acme", "", "", "GB", false);
    }

    private static OpportunityWon won(long version, Optional<Money> amount, WonLine... lines) {
        return new OpportunityWon(
                DEAL,
                version,
                "Deal",
                "",
                ACME,
                Optional.empty(),
                Optional.empty(),
                "",
                "sales",
                "won",
                amount,
                List.of(lines),
                Bench.NOW,
                Bench.NOW);
    }
}
