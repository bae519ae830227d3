package dev.tenon.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.junit.jupiter.api.Test;

final class DueWorkTest {
    private static final DueName NAME = new DueName(new ModuleId("invoicing"), "invoice-overdue");
    private static final Instant TIME = Instant.parse("2026-11-24T00:00:00Z");

    @Test
    void itsCauseNamesTheWorkAndItsTime() {
        assertThat(new DueWork(NAME, "a/b").cause(TIME).text())
                .isEqualTo("job:due invoicing.invoice-overdue/a/b 2026-11-24T00:00:00Z");
    }

    @Test
    void anotherTimeIsAnotherCause() {
        var work = new DueWork(NAME, "a");
        assertThat(work.cause(TIME)).isNotEqualTo(work.cause(TIME.plusSeconds(1)));
    }

    @Test
    void aNameIsInKebabCaseAndAKeyIsShort() {
        assertThatThrownBy(() -> new DueName(new ModuleId("invoicing"), "Invoice/Overdue"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new DueName(new ModuleId("invoicing"), "a".repeat(61)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new DueWork(NAME, " ")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new DueWork(NAME, "a".repeat(101))).isInstanceOf(IllegalArgumentException.class);
    }
}
