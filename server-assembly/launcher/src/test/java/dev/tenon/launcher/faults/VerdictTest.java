package dev.tenon.launcher.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class VerdictTest {

    @Test
    void whatHoldsIsOneLine() {
        var check = Check.of("events lost", 0, 0L);
        assertThat(check.holds()).isTrue();
        assertThat(Verdict.line(check)).isEqualTo("  ok    events lost");
    }

    @Test
    void whatDiffersShowsBothSidesFromWhereTheyPart() {
        var same = "x".repeat(200);
        var check = Check.of("numbers", same + "one", same + "two");
        assertThat(check.holds()).isFalse();
        assertThat(Verdict.line(check))
                .startsWith("  WRONG numbers")
                .contains("expected ... ", "xone")
                .contains("found    ... ", "xtwo")
                .hasSizeLessThan(200);
    }

    @Test
    void amountsThatAreEqualAreWrittenEqually() {
        var one = new Amounts();
        one.add("EUR", new BigDecimal("10.00"));
        one.add("USD", new BigDecimal("0.00"));
        var other = new Amounts();
        other.add("EUR", new BigDecimal("10"));
        assertThat(one).hasToString(other.toString());
    }
}
