package dev.tenon.core.invoicing;

import dev.tenon.invoicing.InvoicingRefusal;
import java.util.Optional;
import java.util.function.Supplier;

/** Puts checks in a row: the first refusal counts, and nothing is checked after it. */
final class Refusals {

    private Refusals() {}

    @SafeVarargs
    static Optional<InvoicingRefusal> first(Supplier<Optional<InvoicingRefusal>>... checks) {
        for (var check : checks) {
            var refusal = check.get();
            if (refusal.isPresent()) {
                return refusal;
            }
        }
        return Optional.empty();
    }

    static Optional<InvoicingRefusal> when(boolean broken, Supplier<InvoicingRefusal> refusal) {
        return broken ? Optional.of(refusal.get()) : Optional.empty();
    }
}
