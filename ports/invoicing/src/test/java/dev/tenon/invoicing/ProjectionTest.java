package dev.tenon.invoicing;

import static dev.tenon.invoicing.Account.BANK;
import static dev.tenon.invoicing.Account.CUSTOMER_ADVANCES;
import static dev.tenon.invoicing.Account.RECEIVABLES;
import static dev.tenon.invoicing.Account.REVENUE;
import static dev.tenon.invoicing.Example.DAY;
import static dev.tenon.invoicing.Example.DISCARDED;
import static dev.tenon.invoicing.Example.DRAFTED;
import static dev.tenon.invoicing.Example.POSTED;
import static dev.tenon.invoicing.Example.RECEIVED;
import static dev.tenon.invoicing.Example.paid;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.tenon.kernel.Actor;
import dev.tenon.kernel.ModuleId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

final class ProjectionTest {
    private static final LocalDate DRAFTED_ON = LocalDate.of(2010, 11, 30);

    @Test
    void aDraftIsInTheListAndInNoBook() {
        var projection = of(DRAFTED, DRAFTED.born());
        var document = projection.document().orElseThrow();
        assertThat(document.status()).isEqualTo(DocumentStatus.DRAFT);
        assertThat(document.datedOn()).isEqualTo(DRAFTED_ON);
        assertThat(document.open().signum()).isZero();
        assertThat(document.external()).isEqualTo(DRAFTED.external());
        assertThat(projection.receivables()).isEmpty();
        assertThat(projection.journal()).isEmpty();
    }

    @Test
    void aDiscardedDraftStaysInTheList() {
        var document = of(DISCARDED, DRAFTED.born().after(DISCARDED)).document().orElseThrow();
        assertThat(document.status()).isEqualTo(DocumentStatus.DISCARDED);
        assertThat(document.datedOn()).isEqualTo(DRAFTED_ON);
    }

    @Test
    void postingBooksReceivablesAgainstRevenue() {
        var projection = of(POSTED, DRAFTED.born().after(POSTED));
        assertThat(projection.document().orElseThrow().number()).contains(POSTED.number());
        assertThat(postings(projection)).containsExactly(debit(RECEIVABLES, "30.60"), credit(REVENUE, "30.60"));
        assertThat(projection.receivables())
                .extracting(ReceivableEntry::dueOn, ReceivableEntry::accountingDate, ReceivableEntry::amount)
                .containsExactly(tuple(DAY.plusDays(30), DAY, POSTED.total()));
    }

    @Test
    void anAllocationMovesAdvancesToReceivables() {
        var projection = of(paid("30.60"), DRAFTED.born().after(POSTED).after(paid("30.60")));
        assertThat(projection.document().orElseThrow().status()).isEqualTo(DocumentStatus.SETTLED);
        assertThat(postings(projection))
                .containsExactly(debit(CUSTOMER_ADVANCES, "30.60"), credit(RECEIVABLES, "30.60"));
        assertThat(projection.receivables())
                .extracting(ReceivableEntry::amount)
                .containsExactly(Example.pounds("-30.60"));
    }

    @Test
    void aPaymentIsAnAdvanceUntilItIsAllocated() {
        assertThat(postings(Projection.ofPayment(recorded(RECEIVED))))
                .containsExactly(debit(BANK, "40.00"), credit(CUSTOMER_ADVANCES, "40.00"));
        assertThat(Projection.ofPayment(recorded(Example.allocated("1.00"))))
                .isEqualTo(new Projection(Optional.empty(), List.of(), List.of()));
    }

    @Test
    void aCreditNoteOnAccountIsDueWhenItIsPosted() {
        var posted = Example.creditNote(new CreditTarget.OnAccount());
        var projection = Projection.ofCreditNote(recorded(posted), posted.born());
        assertThat(postings(projection)).containsExactly(debit(REVENUE, "30.60"), credit(RECEIVABLES, "30.60"));
        var entry = projection.receivables().getFirst();
        assertThat(entry.dueOn()).isEqualTo(DAY);
        assertThat(entry.amount()).isEqualTo(Example.pounds("-30.60"));
    }

    @Test
    void aCreditNoteOfAnInvoiceLeavesTheReceivableToTheInvoice() {
        var posted = Example.creditNote(new CreditTarget.OfInvoice(Example.INVOICE));
        var projection = Projection.ofCreditNote(recorded(posted), posted.born());
        assertThat(projection.journal()).hasSize(1);
        assertThat(projection.receivables()).isEmpty();
        var credited =
                of(Example.credited("30.60"), DRAFTED.born().after(POSTED).after(Example.credited("30.60")));
        assertThat(credited.journal()).isEmpty();
        assertThat(credited.receivables()).hasSize(1);
    }

    private static Projection of(InvoiceEvent event, Invoice after) {
        return Projection.ofInvoice(recorded(event), after, DRAFTED_ON);
    }

    private static List<Posting> postings(Projection projection) {
        return projection.journal().getFirst().postings();
    }

    private static Posting debit(Account account, String amount) {
        return new Posting(account, Example.pounds(amount));
    }

    private static Posting credit(Account account, String amount) {
        return new Posting(account, Example.pounds(amount).negated());
    }

    private static <E extends StreamEvent> Recorded<E> recorded(E event) {
        var actor = new Actor.Module(new ModuleId("invoicing"));
        return new Recorded<>(new UUID(8, 8), new UUID(1, 1), 1, Instant.EPOCH, actor, "none", event);
    }
}
