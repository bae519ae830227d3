package dev.tenon.tenancy;

/** Something in the audit log that is not as it was written. */
public sealed interface AuditFinding {

    /** Sealed entries are not there any more. */
    record EntriesMissing(long seal, long missing) implements AuditFinding {
        @Override
        public String code() {
            return "entries-missing";
        }

        @Override
        public String detail() {
            return "Seal " + seal + " covers " + missing + " entries that are not there any more";
        }
    }

    /** An entry of the seal, or the seal itself, holds something else than what was sealed. */
    record SealBroken(long seal) implements AuditFinding {
        @Override
        public String code() {
            return "seal-broken";
        }

        @Override
        public String detail() {
            return "The entries of seal " + seal + " are not those that were sealed";
        }
    }

    /** The seal's signature was not made with the key of this installation. */
    record SealForged(long seal) implements AuditFinding {
        @Override
        public String code() {
            return "seal-forged";
        }

        @Override
        public String detail() {
            return "Seal " + seal + " is not signed with the key of this installation";
        }
    }

    /** The seal does not follow the one before it. */
    record SealOutOfLine(long seal) implements AuditFinding {
        @Override
        public String code() {
            return "seal-out-of-line";
        }

        @Override
        public String detail() {
            return "Seal " + seal + " does not follow the seal before it";
        }
    }

    /** What was published of the seal outside the database is not what the database holds. */
    record HeadDiffers(long seal) implements AuditFinding {
        @Override
        public String code() {
            return "head-differs";
        }

        @Override
        public String detail() {
            return "Seal " + seal + " is not the one that was published";
        }
    }

    /** Seals that were published are gone from the end. */
    record TailTruncated(long seal, long published) implements AuditFinding {
        @Override
        public String code() {
            return "tail-truncated";
        }

        @Override
        public String detail() {
            return "The last seal is " + seal + ", but seal " + published + " was published";
        }
    }

    /** Entries are neither sealed nor waiting to be. */
    record EntriesUnaccounted(long seal, long entries) implements AuditFinding {
        @Override
        public String code() {
            return "entries-unaccounted";
        }

        @Override
        public String detail() {
            return entries + " entries are neither in a seal nor waiting for one";
        }
    }

    /** The seal that it is about; the last one where it is about none. */
    long seal();

    /** A stable code in lower case with hyphens. */
    String code();

    /** What is wrong, for a person. */
    String detail();
}
