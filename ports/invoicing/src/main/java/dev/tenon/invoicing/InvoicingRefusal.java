package dev.tenon.invoicing;

import dev.tenon.kernel.Money;
import dev.tenon.kernel.Refusal;
import java.time.LocalDate;
import java.util.Currency;

/** Why Invoicing refuses a command. The state is as it was. */
public sealed interface InvoicingRefusal extends Refusal {

    /** There is no such customer in this tenant. */
    record UnknownCustomer(CustomerId customer) implements InvoicingRefusal {
        @Override
        public String code() {
            return "unknown-customer";
        }

        @Override
        public String detail() {
            return "There is no customer " + customer;
        }
    }

    /** There is no such invoice in this tenant. */
    record UnknownInvoice(InvoiceId invoice) implements InvoicingRefusal {
        @Override
        public String code() {
            return "unknown-invoice";
        }

        @Override
        public String detail() {
            return "There is no invoice " + invoice;
        }
    }

    /** There is no such payment in this tenant. */
    record UnknownPayment(PaymentId payment) implements InvoicingRefusal {
        @Override
        public String code() {
            return "unknown-payment";
        }

        @Override
        public String detail() {
            return "There is no payment " + payment;
        }
    }

    /** Only a draft can be posted or discarded. */
    record NotADraft(InvoiceId invoice) implements InvoicingRefusal {
        @Override
        public String code() {
            return "not-a-draft";
        }

        @Override
        public String detail() {
            return "Invoice " + invoice + " is no draft any more";
        }
    }

    /** Only a posted invoice can be credited or paid. */
    record NotPosted(InvoiceId invoice) implements InvoicingRefusal {
        @Override
        public String code() {
            return "not-posted";
        }

        @Override
        public String detail() {
            return "Invoice " + invoice + " is not posted; post it first";
        }
    }

    /** A document has at least one line. */
    record NoLines() implements InvoicingRefusal {
        @Override
        public String code() {
            return "no-lines";
        }

        @Override
        public String detail() {
            return "A document needs at least one line";
        }
    }

    /** A line does not hold what a line must. */
    record LineRefused(int line, String problem) implements InvoicingRefusal {
        @Override
        public String code() {
            return "line-refused";
        }

        @Override
        public String detail() {
            return "Line " + line + ": " + problem;
        }
    }

    /** The days until an invoice is due are out of range. */
    record TermsOutOfRange(int days) implements InvoicingRefusal {
        @Override
        public String code() {
            return "terms-out-of-range";
        }

        @Override
        public String detail() {
            return "An invoice is due 0 to 365 days after posting, not " + days;
        }
    }

    /** Amounts of one document or settlement are of one currency. */
    record CurrencyDiffers(Currency expected, Currency given) implements InvoicingRefusal {
        @Override
        public String code() {
            return "currency-differs";
        }

        @Override
        public String detail() {
            return "The amount is in " + given + ", but " + expected + " is needed";
        }
    }

    /** A document or payment of one customer does not settle another's. */
    record CustomerDiffers(CustomerId expected) implements InvoicingRefusal {
        @Override
        public String code() {
            return "customer-differs";
        }

        @Override
        public String detail() {
            return "The invoice belongs to customer " + expected;
        }
    }

    /** The amount must be above zero. */
    record AmountNotPositive(Money amount) implements InvoicingRefusal {
        @Override
        public String code() {
            return "amount-not-positive";
        }

        @Override
        public String detail() {
            return "The amount must be above zero, not " + amount;
        }
    }

    /** More than what is open of the invoice. */
    record ExceedsOpenAmount(Money open) implements InvoicingRefusal {
        @Override
        public String code() {
            return "exceeds-open-amount";
        }

        @Override
        public String detail() {
            return "Only " + open + " is open";
        }
    }

    /** More than what is left of the payment. */
    record ExceedsUnallocated(Money unallocated) implements InvoicingRefusal {
        @Override
        public String code() {
            return "exceeds-unallocated";
        }

        @Override
        public String detail() {
            return "Only " + unallocated + " of the payment is not allocated";
        }
    }

    /** One invoice is named twice in one payment. */
    record AllocatedTwice(InvoiceId invoice) implements InvoicingRefusal {
        @Override
        public String code() {
            return "allocated-twice";
        }

        @Override
        public String detail() {
            return "Invoice " + invoice + " is named twice; name it once with the sum";
        }
    }

    /** Posting dates of a series do not go back within a fiscal year. */
    record PostedBeforeLast(LocalDate lastPostedOn) implements InvoicingRefusal {
        @Override
        public String code() {
            return "posted-before-last";
        }

        @Override
        public String detail() {
            return "The last document of this series was posted on " + lastPostedOn
                    + "; an earlier date would break the order of its numbers";
        }
    }

    /** A date after today needs a permission. */
    record DatedAhead(LocalDate today) implements InvoicingRefusal {
        @Override
        public String code() {
            return "dated-ahead";
        }

        @Override
        public String detail() {
            return "The date is after today, " + today + "; this needs the permission "
                    + InvoicingPermissions.POST_AHEAD;
        }
    }

    /** Another document has this number of the other system. */
    record ExternalReferenceTaken(ExternalReference external) implements InvoicingRefusal {
        @Override
        public String code() {
            return "external-reference-taken";
        }

        @Override
        public String detail() {
            return "Another document has the external reference " + external;
        }
    }

    /** A settlement or credit cannot be dated before the document that it settles. */
    record DatedTooEarly(LocalDate earliest) implements InvoicingRefusal {
        @Override
        public String code() {
            return "dated-too-early";
        }

        @Override
        public String detail() {
            return "The date lies before " + earliest + ", when what it settles was booked";
        }
    }
}
