package dev.tenon.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tenon.invoicing.event.CreditNotePosted;
import dev.tenon.invoicing.event.CustomerChanged;
import dev.tenon.invoicing.event.InvoicePosted;
import dev.tenon.invoicing.event.PaymentAllocated;
import dev.tenon.invoicing.event.PaymentReceived;
import dev.tenon.kernel.Bytes;
import dev.tenon.kernel.EncodedEvent;
import dev.tenon.kernel.EventCodec;
import dev.tenon.kernel.EventType;
import dev.tenon.kernel.Money;
import dev.tenon.kernel.PublishedEvent;
import dev.tenon.kernel.UndecodableEvent;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What a published event survives. */
public interface EventCodecContract {

    /** The codec under test. */
    EventCodec codec();

    @Test
    default void everyEventComesBackAsItWas() {
        assertEveryEventComesBack();
    }

    @Test
    default void anEncodedEventNamesItsType() {
        for (var event : events()) {
            assertThat(codec().encode(event).type()).isEqualTo(EventType.of(event.getClass()));
        }
    }

    @Test
    default void threadsDoNotDisturbEachOther() {
        AtOnce.run(8, () -> {
            assertEveryEventComesBack();
            return true;
        });
    }

    @Test
    default void anEventThatNoModulePublishesIsRefused() {
        var unpublished = new TenantStoreContract.Unpublished(UUID.randomUUID(), 1);
        assertThatThrownBy(() -> codec().encode(unpublished)).isInstanceOf(UndecodableEvent.class);
    }

    @Test
    default void bytesThatDoNotFitAreRefused() {
        var encoded = codec().encode(events().getFirst());
        var broken = new EncodedEvent(encoded.type(), encoded.fingerprint(), Bytes.of((byte) 1));
        assertThatThrownBy(() -> codec().decode(broken)).isInstanceOf(UndecodableEvent.class);
    }

    private void assertEveryEventComesBack() {
        for (var event : events()) {
            assertThat(codec().decode(codec().encode(event))).isEqualTo(event);
        }
    }

    private static List<PublishedEvent> events() {
        var id = UUID.randomUUID();
        var on = LocalDate.of(2012, 2, 29);
        var amount = Money.of("-1234567.890", "KWD");
        return List.of(
                new InvoicePosted(id, 2, UUID.randomUUID(), "INV-2012-000001", on, on.plusDays(30), amount),
                new CreditNotePosted(id, 1, UUID.randomUUID(), "CRN-2012-000001", id, on, on, Money.of("1", "JPY")),
                new PaymentReceived(id, 1, UUID.randomUUID(), on, Money.of("0.01", "GBP")),
                new PaymentAllocated(id, 2, UUID.randomUUID(), UUID.randomUUID(), on, on, amount, amount.negated()),
                new CustomerChanged(id, Long.MAX_VALUE, "", "Ünïcode \"€\" 漢字 \uD83D\uDE00", "\\ \n"));
    }
}
