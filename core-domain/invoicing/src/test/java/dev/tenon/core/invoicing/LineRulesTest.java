package dev.tenon.core.invoicing;

import static dev.tenon.core.invoicing.Given.GBP;
import static dev.tenon.core.invoicing.Given.JPY;
import static dev.tenon.core.invoicing.Given.KWD;
import static dev.tenon.core.invoicing.Given.line;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.invoicing.InvoicingRefusal.CurrencyDiffers;
import dev.tenon.invoicing.InvoicingRefusal.LineRefused;
import dev.tenon.invoicing.InvoicingRefusal.NoLines;
import dev.tenon.invoicing.Line;
import dev.tenon.kernel.Money;
import dev.tenon.kernel.Quantity;
import dev.tenon.kernel.UnitPrice;
import java.util.List;
import org.junit.jupiter.api.Test;

final class LineRulesTest {
    private static final String MOST = "9999999999999999.99";

    @Test
    void aDocumentNeedsALine() {
        assertThat(LineRules.check(List.of(), GBP)).contains(new NoLines());
    }

    @Test
    void aPriceOfZeroAndAFractionOfAPieceAreTaken() {
        assertThat(LineRules.check(List.of(line("1", "0"), line("0.001", "2.50")), GBP))
                .isEmpty();
    }

    @Test
    void everyLineIsInTheCurrencyOfTheDocument() {
        assertThat(LineRules.check(List.of(line("1", "10"), line("1", "10", JPY)), GBP))
                .contains(new CurrencyDiffers(GBP, JPY));
    }

    @Test
    void aQuantityOfZeroIsRefusedByTheNumberOfItsLine() {
        assertThat(LineRules.check(List.of(line("1", "10"), line("0", "10")), GBP))
                .contains(new LineRefused(2, "the quantity must be above zero"));
    }

    @Test
    void aQuantityBelowZeroIsRefused() {
        assertThat(LineRules.check(List.of(line("-1", "10")), GBP))
                .contains(new LineRefused(1, "the quantity must be above zero"));
    }

    @Test
    void aPriceBelowZeroIsRefused() {
        assertThat(LineRules.check(List.of(line("1", "-0.01")), GBP))
                .contains(new LineRefused(1, "the price must not be below zero"));
    }

    @Test
    void anAmountThatIsNotQuantityTimesPriceIsRefused() {
        assertThat(LineRules.check(List.of(withAmount("2", "10", "20.01")), GBP))
                .contains(new LineRefused(1, "the amount must be quantity times price"));
    }

    @Test
    void theAmountIsRoundedHalfUpToTheMinorUnitOfItsCurrency() {
        assertThat(line("1", "2.345").amount()).isEqualTo(Money.of("2.35", "GBP"));
        assertThat(line("1", "2.5", JPY).amount()).isEqualTo(Money.of("3", "JPY"));
        assertThat(line("1", "2.3445", KWD).amount()).isEqualTo(Money.of("2.345", "KWD"));
        assertThat(LineRules.check(List.of(line("1", "2.5", JPY)), JPY)).isEmpty();
        assertThat(LineRules.check(List.of(line("1", "2.3445", KWD)), KWD)).isEmpty();
    }

    @Test
    void quantityTimesPriceWithTooManyDigitsIsRefused() {
        assertThat(LineRules.check(List.of(withAmount("1000", MOST, "1")), GBP))
                .contains(new LineRefused(1, "the amount has too many digits"));
    }

    @Test
    void aTotalWithTooManyDigitsIsRefusedAtTheLineThatPassesTheBorder() {
        assertThat(LineRules.check(List.of(line("1", MOST)), GBP)).isEmpty();
        assertThat(LineRules.check(List.of(line("1", MOST), line("1", "0.00"), line("1", "0.01")), GBP))
                .contains(new LineRefused(3, "the document's total has too many digits"));
    }

    private static Line withAmount(String quantity, String price, String amount) {
        return new Line("W1", "Widget", Quantity.pieces(quantity), UnitPrice.of(price, "GBP"), Money.of(amount, "GBP"));
    }
}
