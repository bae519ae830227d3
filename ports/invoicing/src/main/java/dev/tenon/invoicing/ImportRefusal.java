package dev.tenon.invoicing;

import dev.tenon.kernel.Refusal;

/** Why a sales file is not taken. */
public sealed interface ImportRefusal extends Refusal {

    /** The key names another file, or another order. */
    record KeyReused(String key) implements ImportRefusal {
        @Override
        public String code() {
            return "idempotency-key-reused";
        }

        @Override
        public String detail() {
            return "The key " + key + " names an import of another file or with other settings; use a new key";
        }
    }

    /** The days until an invoice is due are out of range. */
    record TermsOutOfRange(int days) implements ImportRefusal {
        @Override
        public String code() {
            return "terms-out-of-range";
        }

        @Override
        public String detail() {
            return "An invoice is due 0 to 365 days after posting, not " + days;
        }
    }

    /** The name of the file's source does not look like one. */
    record SourceInvalid(String source) implements ImportRefusal {
        @Override
        public String code() {
            return "source-invalid";
        }

        @Override
        public String detail() {
            return "A source is 1 to 40 lower-case letters, digits and hyphens, not: " + source;
        }
    }
}
