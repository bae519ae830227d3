package dev.tenon.sample.event;

import dev.tenon.kernel.Money;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A thing happened.
 *
 * @param note since version 2
 * @param marks since version 2
 */
public record ThingHappened(
        UUID thing,
        long version,
        int count,
        boolean loud,
        BigDecimal weight,
        LocalDate on,
        Instant at,
        Currency currency,
        Mood mood,
        Money worth,
        List<Part> parts,
        Optional<String> note,
        List<Integer> marks)
        implements SampleEvent {

    @Override
    public UUID aggregate() {
        return thing;
    }
}
