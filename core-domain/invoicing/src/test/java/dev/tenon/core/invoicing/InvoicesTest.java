package dev.tenon.core.invoicing;

import static dev.tenon.core.invoicing.Given.GBP;
import static dev.tenon.core.invoicing.Given.INVOICE;
import static dev.tenon.core.invoicing.Given.STRANGER;
import static dev.tenon.core.invoicing.Given.TODAY;
import static dev.tenon.core.invoicing.Given.gbp;
import static dev.tenon.core.invoicing.Given.line;
import static dev.tenon.core.invoicing.Given.order;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.invoicing.ChangeCustomer;
import dev.tenon.invoicing.Customer;
import dev.tenon.invoicing.DiscardInvoice;
import dev.tenon.invoicing.DraftInvoice;
import dev.tenon.invoicing.ExternalReference;
import dev.tenon.invoicing.Invoice;
import dev.tenon.invoicing.InvoiceId;
import dev.tenon.invoicing.InvoicingPermissions;
import dev.tenon.invoicing.InvoicingRefusal;
import dev.tenon.invoicing.InvoicingRefusal.DatedAhead;
import dev.tenon.invoicing.InvoicingRefusal.ExternalReferenceTaken;
import dev.tenon.invoicing.InvoicingRefusal.NotADraft;
import dev.tenon.invoicing.InvoicingRefusal.PostedBeforeLast;
import dev.tenon.invoicing.InvoicingRefusal.UnknownCustomer;
import dev.tenon.invoicing.InvoicingRefusal.UnknownInvoice;
import dev.tenon.invoicing.PostInvoice;
import dev.tenon.invoicing.event.InvoicePosted;
import dev.tenon.kernel.Decision;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class InvoicesTest {
    private final Bench bench = new Bench();
    private final Customer ada = bench.customer("C1");

    @Test
    void postingIsAnnouncedWithTheInvoicesVersionAndEveryField() {
        bench.announced();
        var posted = bench.posted(ada, TODAY, line("2", "2.50"));

        assertThat(bench.announced())
                .containsExactly(new InvoicePosted(
                        posted.invoice().value(),
                        2,
                        ada.id().value(),
                        "INV-2026-000001",
                        TODAY,
                        TODAY.plusDays(30),
                        gbp("5.00")));
    }

    @Test
    void draftsAndDiscardedDraftsAreNotAnnounced() {
        bench.announced();
        var draft = bench.drafted(ada, 30, line("1", "1"));
        Bench.only(bench.module().invoicing().discard(bench.clerk(), new DiscardInvoice(draft.invoice())));

        assertThat(bench.announced()).isEmpty();
    }

    @Test
    void numbersFollowEachOtherWithinAFiscalYearAndBeginAgainInTheNext() {
        var lastOfTheYear = LocalDate.of(2026, 3, 31);

        assertThat(List.of(number(lastOfTheYear), number(lastOfTheYear), number(lastOfTheYear.plusDays(1))))
                .containsExactly("INV-2025-000001", "INV-2025-000002", "INV-2026-000001");
    }

    @Test
    void aRefusedPostingTakesNoNumber() {
        number(TODAY);
        var draft = bench.drafted(ada, 30, line("1", "1"));

        assertThat(post(draft.invoice(), TODAY.minusDays(1))).isEqualTo(Decision.refuse(new PostedBeforeLast(TODAY)));
        assertThat(number(TODAY)).isEqualTo("INV-2026-000002");
    }

    @Test
    void aRefusedPostingAnnouncesNothing() {
        var draft = bench.drafted(ada, 30, line("1", "1"));
        bench.announced();
        var clerk = Firm.clerkWithout(InvoicingPermissions.POST_AHEAD);

        assertThat(bench.module().invoicing().post(clerk, new PostInvoice(draft.invoice(), TODAY.plusDays(1))))
                .isEqualTo(Decision.refuse(new DatedAhead(TODAY)));
        assertThat(bench.announced()).isEmpty();
    }

    @Test
    void anInvoiceIsPostedOnce() {
        var posted = bench.posted(ada, TODAY, line("1", "1"));

        assertThat(post(posted.invoice(), TODAY)).isEqualTo(Decision.refuse(new NotADraft(posted.invoice())));
    }

    @Test
    void anUnknownInvoiceIsNeitherPostedNorDiscarded() {
        var unknown = Decision.refuse(new UnknownInvoice(INVOICE));

        assertThat(post(INVOICE, TODAY)).isEqualTo(unknown);
        assertThat(bench.module().invoicing().discard(bench.clerk(), new DiscardInvoice(INVOICE)))
                .isEqualTo(unknown);
    }

    @Test
    void anUnknownCustomerIsNotBilled() {
        assertThat(bench.module().invoicing().draft(bench.clerk(), order(STRANGER, 30, line("1", "1"))))
                .isEqualTo(Decision.refuse(new UnknownCustomer(STRANGER)));
    }

    @Test
    void anExternalReferenceIsTakenOnce() {
        var reference = new ExternalReference("shop", "77");
        Bench.only(draft(reference));

        assertThat(draft(reference)).isEqualTo(Decision.refuse(new ExternalReferenceTaken(reference)));
        Bench.only(draft(new ExternalReference("fair", "77")));
    }

    @Test
    void theCustomerIsCopiedAsItIsWhenTheInvoiceIsPosted() {
        var draft = bench.drafted(ada, 30, line("1", "1"));
        rename(ada, "Ada Ltd");
        Bench.only(post(draft.invoice(), TODAY));
        rename(new Customer(ada.id(), "C1", "Ada Ltd", "Malta", 2), "Ada plc");

        assertThat(bench.module().invoicing().invoice(bench.clerk(), draft.invoice()))
                .hasValueSatisfying(invoice ->
                        assertThat(((Invoice.Posted) invoice).billedTo().name()).isEqualTo("Ada Ltd"));
    }

    @Test
    void anInvoiceOfNothingIsSettledAtOnce() {
        var posted = bench.posted(ada, TODAY, line("1", "0"));

        assertThat(bench.module().invoicing().invoice(bench.clerk(), posted.invoice()))
                .hasValueSatisfying(invoice ->
                        assertThat(((Invoice.Posted) invoice).settled()).isTrue());
    }

    private void rename(Customer customer, String name) {
        var command = new ChangeCustomer(customer.id(), name, "Malta", customer.version());
        Bench.only(bench.module().customers().change(bench.clerk(), command));
    }

    private String number(LocalDate on) {
        return bench.posted(ada, on, line("1", "1")).number().text();
    }

    private Decision<?, InvoicingRefusal> post(InvoiceId invoice, LocalDate on) {
        return bench.module().invoicing().post(bench.clerk(), new PostInvoice(invoice, on));
    }

    private Decision<?, InvoicingRefusal> draft(ExternalReference reference) {
        var command = new DraftInvoice(ada.id(), GBP, List.of(line("1", "1")), 30, Optional.of(reference));
        return bench.module().invoicing().draft(bench.clerk(), command);
    }
}
