package dev.tenon.rest.invoicing;

import dev.tenon.invoicing.CustomerRefusal;
import dev.tenon.invoicing.ImportRefusal;
import dev.tenon.invoicing.InvoicingRefusal;
import dev.tenon.kernel.Refusal;
import dev.tenon.rest.problem.Problem;

/** How each business "no" of Invoicing is told. Switches are exhaustive: a new refusal must be thought about here. */
final class Refusals {

    private static final Object NOTHING = new Object();

    private Refusals() {}

    /** A refusal of a command that names nothing in its address. */
    static Problem of(InvoicingRefusal refusal) {
        return of(refusal, NOTHING);
    }

    /** A refusal of a command to what the address names. */
    static Problem of(InvoicingRefusal refusal, Object addressed) {
        return switch (refusal) {
            case InvoicingRefusal.UnknownCustomer(var id) -> unknown(refusal, "customer", id, addressed);
            case InvoicingRefusal.UnknownInvoice(var id) -> unknown(refusal, "invoice", id, addressed);
            case InvoicingRefusal.UnknownPayment(var id) -> unknown(refusal, "payment", id, addressed);
            case InvoicingRefusal.NotADraft _,
                    InvoicingRefusal.NotPosted _,
                    InvoicingRefusal.ExternalReferenceTaken _ -> problem(409, refusal);
            case InvoicingRefusal.NoLines _,
                    InvoicingRefusal.LineRefused _,
                    InvoicingRefusal.TermsOutOfRange _,
                    InvoicingRefusal.CurrencyDiffers _,
                    InvoicingRefusal.CustomerDiffers _,
                    InvoicingRefusal.AmountNotPositive _,
                    InvoicingRefusal.ExceedsOpenAmount _,
                    InvoicingRefusal.ExceedsUnallocated _,
                    InvoicingRefusal.AllocatedTwice _,
                    InvoicingRefusal.PostedBeforeLast _,
                    InvoicingRefusal.DatedTooEarly _,
                    InvoicingRefusal.DatedAhead _ -> problem(422, refusal);
        };
    }

    static Problem of(CustomerRefusal refusal) {
        return switch (refusal) {
            case CustomerRefusal.UnknownCustomer _ -> Problem.notThere("customer");
            case CustomerRefusal.ReferenceTaken _ -> problem(409, refusal);
            case CustomerRefusal.KeptByCrm _ -> problem(409, refusal);
            case CustomerRefusal.Outdated _ -> problem(412, refusal);
            case CustomerRefusal.Incomplete _ -> problem(422, refusal);
        };
    }

    static Problem of(ImportRefusal refusal) {
        return switch (refusal) {
            case ImportRefusal.KeyReused _, ImportRefusal.TermsOutOfRange _, ImportRefusal.SourceInvalid _ ->
                problem(422, refusal);
        };
    }

    private static Problem unknown(Refusal refusal, String what, Object id, Object addressed) {
        return id.equals(addressed) ? Problem.notThere(what) : problem(422, refusal);
    }

    private static Problem problem(int status, Refusal refusal) {
        return Problem.of(status, refusal.code(), refusal.detail());
    }
}
