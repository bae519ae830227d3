package dev.tenon.core.invoicing;

import static dev.tenon.core.invoicing.Given.INVOICE;
import static dev.tenon.core.invoicing.Given.STRANGER;
import static dev.tenon.core.invoicing.Given.TODAY;
import static dev.tenon.core.invoicing.Given.credit;
import static dev.tenon.core.invoicing.Given.gbp;
import static dev.tenon.core.invoicing.Given.line;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.invoicing.CreditNoteEvent;
import dev.tenon.invoicing.CreditTarget;
import dev.tenon.invoicing.Customer;
import dev.tenon.invoicing.DraftInvoice;
import dev.tenon.invoicing.ExternalReference;
import dev.tenon.invoicing.Invoice;
import dev.tenon.invoicing.InvoiceId;
import dev.tenon.invoicing.InvoicingRefusal;
import dev.tenon.invoicing.InvoicingRefusal.ExceedsOpenAmount;
import dev.tenon.invoicing.InvoicingRefusal.ExternalReferenceTaken;
import dev.tenon.invoicing.InvoicingRefusal.UnknownCustomer;
import dev.tenon.invoicing.InvoicingRefusal.UnknownInvoice;
import dev.tenon.invoicing.PostCreditNote;
import dev.tenon.invoicing.event.CreditNotePosted;
import dev.tenon.kernel.Decision;
import dev.tenon.kernel.Money;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class CreditNotesTest {
    private static final CreditTarget ON_ACCOUNT = new CreditTarget.OnAccount();

    private final Bench bench = new Bench();
    private final Customer ada = bench.customer("C1");

    @Test
    void aCreditOfAnInvoiceIsAnnouncedAgainstThatInvoiceAndItsDueDate() {
        var posted = bench.posted(ada, TODAY.minusDays(9), line("1", "100"));
        bench.announced();
        var credited = Bench.credited(post(of(posted.invoice(), "30")));

        assertThat(bench.announced())
                .containsExactly(new CreditNotePosted(
                        credited.creditNote().value(),
                        1,
                        ada.id().value(),
                        "CRN-2026-000001",
                        posted.invoice().value(),
                        TODAY,
                        posted.dueOn(),
                        gbp("30.00")));
        assertThat(open(posted.invoice())).isEqualTo(gbp("70.00"));
    }

    @Test
    void aCreditOnAccountIsAnnouncedAgainstItselfAndDueAtOnce() {
        bench.announced();
        var credited = Bench.credited(post(credit(ada.id(), ON_ACCOUNT, TODAY, line("1", "30"))));

        assertThat(bench.announced())
                .containsExactly(new CreditNotePosted(
                        credited.creditNote().value(),
                        1,
                        ada.id().value(),
                        "CRN-2026-000001",
                        credited.creditNote().value(),
                        TODAY,
                        TODAY,
                        gbp("30.00")));
    }

    @Test
    void aSecondCreditSeesWhatTheFirstLeft() {
        var invoice = bench.posted(ada, TODAY, line("1", "100")).invoice();
        Bench.credited(post(of(invoice, "60")));

        assertThat(post(of(invoice, "60"))).isEqualTo(Decision.refuse(new ExceedsOpenAmount(gbp("40.00"))));
        Bench.credited(post(of(invoice, "40")));
        assertThat(open(invoice)).isEqualTo(gbp("0.00"));
    }

    @Test
    void aRefusedCreditTakesNoNumber() {
        var invoice = bench.posted(ada, TODAY, line("1", "10")).invoice();
        post(of(invoice, "11"));

        assertThat(Bench.credited(post(of(invoice, "10"))).number().sequence()).isOne();
    }

    @Test
    void unknownCustomersAndInvoicesAreRefused() {
        assertThat(post(credit(STRANGER, ON_ACCOUNT, TODAY, line("1", "1"))))
                .isEqualTo(Decision.refuse(new UnknownCustomer(STRANGER)));
        assertThat(post(of(INVOICE, "1"))).isEqualTo(Decision.refuse(new UnknownInvoice(INVOICE)));
    }

    @Test
    void invoicesAndCreditNotesShareTheNumbersOfTheOtherSystem() {
        var reference = new ExternalReference("shop", "77");
        var external = Optional.of(reference);
        var draft = new DraftInvoice(ada.id(), Given.GBP, List.of(line("1", "1")), 30, external);
        Bench.only(bench.module().invoicing().draft(bench.clerk(), draft));

        assertThat(post(new PostCreditNote(
                        ada.id(), ON_ACCOUNT, Given.GBP, List.of(line("1", "1")), TODAY, "", external)))
                .isEqualTo(Decision.refuse(new ExternalReferenceTaken(reference)));
    }

    private Decision<CreditNoteEvent, InvoicingRefusal> post(PostCreditNote command) {
        return bench.module().invoicing().credit(bench.clerk(), command);
    }

    private PostCreditNote of(InvoiceId invoice, String price) {
        return credit(ada.id(), new CreditTarget.OfInvoice(invoice), TODAY, line("1", price));
    }

    private Money open(InvoiceId id) {
        var invoice = bench.module().invoicing().invoice(bench.clerk(), id).orElseThrow();
        return ((Invoice.Posted) invoice).open();
    }
}
