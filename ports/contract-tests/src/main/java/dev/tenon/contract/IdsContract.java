package dev.tenon.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.kernel.Ids;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What identifiers are. */
public interface IdsContract {

    /** The source of identifiers under test. */
    Ids ids();

    @Test
    default void anIdentifierIsOfVersionSeven() {
        var id = ids().next();
        assertThat(id.version()).isEqualTo(7);
        assertThat(id.variant()).isEqualTo(2);
    }

    @Test
    default void laterIdentifiersSortAfterEarlierOnes() {
        var texts =
                Stream.generate(ids()::next).limit(10_000).map(UUID::toString).toList();
        assertThat(texts).isSorted();
    }

    @Test
    default void noIdentifierIsGivenTwice() {
        var given =
                AtOnce.run(4, () -> Stream.generate(ids()::next).limit(5_000).collect(Collectors.toSet()));
        assertThat(given.stream().flatMap(ids -> ids.stream()).distinct()).hasSize(20_000);
    }
}
