package dev.tenon.contract.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.contract.AtOnce;
import dev.tenon.kernel.Done;
import dev.tenon.kernel.Money;
import dev.tenon.kernel.PageRequest;
import dev.tenon.kernel.TenantContext;
import dev.tenon.reporting.Delta;
import dev.tenon.reporting.Measure;
import dev.tenon.reporting.OpenOfCustomer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Currency;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Deltas commute: events may come in any order, and at once. */
public interface DeltaLawContract extends ReportingFixture {

    @Test
    default void deltasInAnyOrderGiveTheSameFigures() {
        var seed = System.nanoTime();
        var random = new Random(seed);
        var deltas = deltas(random, 60);
        var one = tenants().fresh();
        deltas.forEach(delta -> adding(one, delta));
        var other = tenants().fresh();
        var shuffled = new ArrayList<>(deltas);
        Collections.shuffle(shuffled, random);
        shuffled.forEach(delta -> adding(other, delta));
        assertThat(figures(other)).as("seed %s", seed).isEqualTo(figures(one)).isNotEmpty();
        assertThat(customers(other)).as("seed %s", seed).isEqualTo(customers(one));
    }

    @Test
    default void deltasOfOneWorkEqualThoseOfMany() {
        var seed = System.nanoTime();
        var deltas = deltas(new Random(seed), 40);
        var one = tenants().fresh();
        adding(one, deltas.toArray(Delta[]::new));
        var many = tenants().fresh();
        deltas.forEach(delta -> adding(many, delta));
        assertThat(figures(many)).as("seed %s", seed).isEqualTo(figures(one));
        assertThat(customers(many)).as("seed %s", seed).isEqualTo(customers(one));
    }

    @Test
    default void deltasAddedAtOnceAreAllKept() {
        var tenant = tenants().fresh();
        var customer = UUID.randomUUID();
        var document = UUID.randomUUID();
        AtOnce.run(4, () -> {
            for (int round = 0; round < 5; round++) {
                adding(
                        tenant,
                        new Delta.OfMeasure(Measure.REVENUE, DAY, Money.of("1.00", "GBP")),
                        new Delta.OfOpenItem(document, customer, DAY, DAY, Money.of("1.00", "GBP")));
            }
            return Done.DONE;
        });
        assertThat(figures(tenant).values()).hasSize(3).containsOnly(2_000L);
    }

    private List<String> customers(TenantContext tenant) {
        return reading(
                        tenant,
                        session ->
                                session.openByCustomer(PageRequest.first(500)).items())
                .stream()
                .map(OpenOfCustomer::toString)
                .sorted()
                .toList();
    }

    private static List<Delta> deltas(Random random, int many) {
        var documents = ids(random, 5);
        var customers = ids(random, 3);
        return IntStream.range(0, many)
                .mapToObj(_ -> delta(random, documents, customers))
                .toList();
    }

    private static Delta delta(Random random, List<UUID> documents, List<UUID> customers) {
        int number = random.nextInt(documents.size());
        var document = documents.get(number);
        var customer = customers.get(number % customers.size());
        var day = day(random.nextInt(20));
        return switch (random.nextInt(3)) {
            case 0 -> new Delta.OfMeasure(measure(random), day, money(random));
            case 1 -> new Delta.OfOpenItem(document, customer, day(number), day, money(random));
            default -> customer(random, customer);
        };
    }

    private static Delta customer(Random random, UUID customer) {
        var version = random.nextInt(1, 5);
        return new Delta.OfCustomer(customer, version, "C-" + version, "Name " + version);
    }

    private static Measure measure(Random random) {
        return random.nextBoolean() ? Measure.REVENUE : Measure.CASH_RECEIVED;
    }

    private static Money money(Random random) {
        var currency = Currency.getInstance(random.nextBoolean() ? "GBP" : "JPY");
        return Money.ofMinor(random.nextLong(-100_000, 100_000), currency);
    }

    private static LocalDate day(int days) {
        return DAY.plusDays(days);
    }

    private static List<UUID> ids(Random random, int many) {
        return Stream.generate(() -> new UUID(random.nextLong(), random.nextLong()))
                .limit(many)
                .toList();
    }
}
