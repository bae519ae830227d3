package dev.tenon.launcher.faults;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.launcher.faults.Sale.Fate;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class PlanTest {
    private static final long SEED = 7;

    @Test
    void theSameSeedDrawsTheSame() {
        assertThat(Plan.draw(SEED, 2, 2_000)).isEqualTo(Plan.draw(SEED, 2, 2_000));
    }

    @Test
    void anotherSeedDrawsOtherSalesAndOtherMoments() {
        var one = Plan.draw(SEED, 2, 2_000);
        var other = Plan.draw(SEED + 1, 2, 2_000);
        assertThat(one.waves().getFirst().files())
                .isNotEqualTo(other.waves().getFirst().files());
        assertThat(one.waves().stream().map(Wave::after))
                .isNotEqualTo(other.waves().stream().map(Wave::after));
    }

    @Test
    void everyServiceIsKilledOnceInEachRoundWhileDocumentsAreStillToCome() {
        var waves = Plan.draw(SEED, 3, 2_000).waves();
        for (var kill : Kill.values()) {
            assertThat(waves).filteredOn(wave -> wave.kill() == kill).hasSize(3);
        }
        assertThat(waves).allSatisfy(wave -> assertThat(wave.after()).isLessThan(wave.documents()));
    }

    @Test
    void theLoadHoldsEveryKindOfDocumentAndOfPaymentInSeveralCurrencies() {
        var waves = Plan.draw(SEED, 2, 2_000).waves();
        var sales = waves.stream()
                .flatMap(wave -> wave.files().stream())
                .flatMap(file -> file.sales().stream())
                .toList();
        assertThat(sales).extracting(Sale::fate).contains(Fate.values());
        assertThat(sales).extracting(Sale::currency).contains("EUR", "JPY", "USD");
        var payments = waves.stream().flatMap(wave -> wave.payments().stream()).toList();
        assertThat(payments).extracting(DrawnPayment::taken).contains(true, false);
        assertThat(payments)
                .extracting(payment -> payment.tenant() + " " + payment.key())
                .doesNotHaveDuplicates();
    }

    @Test
    void theFileHoldsTheRowsOfItsSales() {
        var file = new SalesDraw(new Seller("acme", List.of("EUR")), new Random(SEED))
                .file(0, 50, LocalDate.of(2024, 1, 1), 10);
        assertThat(file.sales().stream().mapToInt(sale -> sale.rows().size()).sum())
                .isGreaterThanOrEqualTo(50);
        assertThat(file.documents()).isLessThan(file.sales().size());
    }
}
