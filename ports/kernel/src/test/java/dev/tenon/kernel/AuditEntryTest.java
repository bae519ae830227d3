package dev.tenon.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AuditEntryTest {
    private static final AuditEntry.Subject ADA = new AuditEntry.Subject("employee", "ada", 2);

    @ParameterizedTest
    @ValueSource(strings = {"hired", "hr.Employee.hired", "hr..hired", "", "hr.employee.hired."})
    void anActionOfAnotherShapeIsRefused(String action) {
        assertThatThrownBy(() -> AuditEntry.of(action, ADA)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aProtectedFieldTellsThatItChangedAndNotHow() {
        var entry = new AuditEntry(
                "hr.employee.changed",
                ADA,
                List.of(
                        change("pay.amount", "1000", "2000"),
                        change("payments", "1", "2"),
                        change("steps.0.note", "a", "b"),
                        change("steps.1.on", "a", "b"),
                        new FieldChange("pay.since", Optional.empty(), Optional.of("2026"))));
        assertThat(entry.masking(Set.of("pay", "steps.note")).changes())
                .containsExactly(
                        change("pay.amount", "***", "***"),
                        change("payments", "1", "2"),
                        change("steps.0.note", "***", "***"),
                        change("steps.1.on", "a", "b"),
                        new FieldChange("pay.since", Optional.empty(), Optional.of("***")));
    }

    @Test
    void aRefusalOfAClaimedCauseIsTold() {
        var cause = new Cause.Message(new ModuleId("crm"), new UUID(0, 1));
        assertThat(AuditEntry.ofOutcome(Decision.refuse(new No()), cause))
                .contains(AuditEntry.of("refused.no-such-luck", new AuditEntry.Subject("cause", cause.text(), 0)));
    }

    @Test
    void anythingElseIsNot() {
        assertThat(AuditEntry.ofOutcome(Decision.refuse(new No()), Cause.NONE)).isEmpty();
        assertThat(AuditEntry.ofOutcome(Decision.accept("fact"), new Cause.Job("job")))
                .isEmpty();
        assertThat(AuditEntry.ofOutcome(Done.DONE, new Cause.Job("job"))).isEmpty();
    }

    private static FieldChange change(String path, String before, String after) {
        return new FieldChange(path, Optional.of(before), Optional.of(after));
    }

    record No() implements Refusal {
        @Override
        public String code() {
            return "no-such-luck";
        }

        @Override
        public String detail() {
            return "No";
        }
    }
}
