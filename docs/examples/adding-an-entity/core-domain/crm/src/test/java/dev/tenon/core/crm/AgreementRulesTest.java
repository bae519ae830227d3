package dev.tenon.core.crm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.tenon.crm.Agreement;
import dev.tenon.crm.Company;
import dev.tenon.kernel.entity.CustomValues;
import dev.tenon.kernel.entity.FieldFault;
import dev.tenon.kernel.entity.Stamp;
import dev.tenon.kernel.shape.Shape;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class AgreementRulesTest {
    private static final LocalDate START = LocalDate.of(2026, 12, 1);

    @Test
    void anAgreementMayEndOnTheDayOnWhichItStarts() {
        assertThat(new AgreementRules().check(until(START), Shape.PLAIN)).isEmpty();
    }

    @Test
    void anAgreementDoesNotEndBeforeItStarts() {
        assertThat(new AgreementRules().check(until(START.minusDays(1)), Shape.PLAIN))
                .extracting(FieldFault::path, FieldFault::code)
                .containsExactly(tuple("endsOn", "ends-before-start"));
    }

    private static Agreement until(LocalDate end) {
        return new Agreement(
                new Agreement.Id(new UUID(0, 1)),
                Stamp.first(Instant.EPOCH),
                "Maintenance",
                "",
                new Company.Id(new UUID(0, 2)),
                START,
                Optional.of(end),
                Agreement.State.DRAFT,
                CustomValues.NONE);
    }
}
