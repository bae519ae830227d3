package dev.tenon.rest.tenancy;

import dev.tenon.kernel.AuditEntry.Subject;
import dev.tenon.kernel.FieldChange;
import dev.tenon.tenancy.AuditFinding;
import dev.tenon.tenancy.AuditRecord;
import dev.tenon.tenancy.AuditVerification;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The audit log as JSON. */
final class AuditJson {

    private AuditJson() {}

    /**
     * One entry.
     *
     * @param actor {@code user:} or {@code module:} and who
     * @param cause what led to it
     */
    public record AuditView(
            UUID id,
            Instant recordedAt,
            String actor,
            String cause,
            UUID correlation,
            String action,
            SubjectView subject,
            List<ChangeView> changes) {

        static AuditView of(AuditRecord entry) {
            return new AuditView(
                    entry.id(),
                    entry.recordedAt(),
                    entry.actor().text(),
                    entry.cause(),
                    entry.correlation(),
                    entry.entry().action(),
                    SubjectView.of(entry.entry().subject()),
                    entry.entry().changes().stream().map(ChangeView::of).toList());
        }
    }

    /**
     * What was changed.
     *
     * @param version left out where there are no versions
     */
    public record SubjectView(String type, String id, Optional<Long> version) {

        static SubjectView of(Subject subject) {
            return new SubjectView(
                    subject.type(), subject.id(), Optional.of(subject.version()).filter(version -> version > 0));
        }
    }

    /** What became of one field. */
    public record ChangeView(String path, Optional<String> before, Optional<String> after) {

        static ChangeView of(FieldChange change) {
            return new ChangeView(change.path(), change.before(), change.after());
        }
    }

    /** The outcome of a verification. */
    public record VerificationView(boolean intact, long seals, long entries, long waiting, List<FindingView> findings) {

        static VerificationView of(AuditVerification verification) {
            return new VerificationView(
                    verification.intact(),
                    verification.seals(),
                    verification.entries(),
                    verification.waiting(),
                    verification.findings().stream().map(FindingView::of).toList());
        }
    }

    /** Something that is not as it was written. */
    public record FindingView(String code, long seal, String detail) {

        static FindingView of(AuditFinding finding) {
            return new FindingView(finding.code(), finding.seal(), finding.detail());
        }
    }
}
