package dev.tenon.persistence.invoicing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tenon.invoicing.BilledTo;
import dev.tenon.invoicing.CreditNoteEvent;
import dev.tenon.invoicing.CreditNoteId;
import dev.tenon.invoicing.CreditTarget;
import dev.tenon.invoicing.CustomerId;
import dev.tenon.invoicing.DocumentNumber;
import dev.tenon.invoicing.ExternalReference;
import dev.tenon.invoicing.InvoiceEvent;
import dev.tenon.invoicing.InvoiceId;
import dev.tenon.invoicing.Line;
import dev.tenon.invoicing.PaymentEvent;
import dev.tenon.invoicing.PaymentId;
import dev.tenon.invoicing.Series;
import dev.tenon.invoicing.StreamEvent;
import dev.tenon.kernel.Bytes;
import dev.tenon.kernel.CorruptStream;
import dev.tenon.kernel.FiscalYear;
import dev.tenon.kernel.Money;
import dev.tenon.kernel.Quantity;
import dev.tenon.kernel.UnitPrice;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Events are stored for ever: the bytes of each released version stand in a golden file that is never edited. */
class EventJsonTest {
    private static final InvoiceId INVOICE = new InvoiceId(new UUID(0x7000, 1));
    private static final CreditNoteId NOTE = new CreditNoteId(new UUID(0x7000, 2));
    private static final PaymentId PAYMENT = new PaymentId(new UUID(0x7000, 3));
    private static final CustomerId CUSTOMER = new CustomerId(new UUID(0x7000, 4));
    private static final BilledTo BILLED = new BilledTo(CUSTOMER, "12345", "Ada \"A\" Löwe €", "United Kingdom");
    private static final LocalDate DAY = LocalDate.of(2010, 12, 1);
    private static final Currency GBP = Currency.getInstance("GBP");
    private static final Money AMOUNT = Money.of("15.30", "GBP");
    private static final Optional<ExternalReference> EXTERNAL = Optional.of(new ExternalReference("sales", "536365"));

    static Stream<StreamEvent> events() {
        var lines = List.of(Line.of("85123A", "HEART T-LIGHT", Quantity.pieces("6"), UnitPrice.of("2.55", "GBP")));
        return Stream.of(
                new InvoiceEvent.Drafted(INVOICE, CUSTOMER, GBP, lines, 30, EXTERNAL),
                new InvoiceEvent.Posted(INVOICE, number(Series.INVOICE), BILLED, DAY, DAY.plusDays(30), AMOUNT),
                new InvoiceEvent.Discarded(INVOICE),
                new InvoiceEvent.Credited(INVOICE, NOTE, AMOUNT, DAY),
                new InvoiceEvent.PaymentAllocated(INVOICE, PAYMENT, AMOUNT, DAY),
                new InvoiceEvent.BecameOverdue(INVOICE, DAY.plusDays(31), AMOUNT),
                new CreditNoteEvent.Posted(
                        NOTE,
                        number(Series.CREDIT_NOTE),
                        BILLED,
                        new CreditTarget.OfInvoice(INVOICE),
                        GBP,
                        lines,
                        DAY,
                        "",
                        AMOUNT,
                        Optional.empty()),
                new PaymentEvent.Received(PAYMENT, CUSTOMER, Money.of("1500", "JPY"), DAY, "bank 7"),
                new PaymentEvent.Allocated(PAYMENT, INVOICE, Money.of("1.234", "KWD"), DAY));
    }

    @ParameterizedTest
    @MethodSource("events")
    void anEventIsWrittenAsItsGoldenFile(StreamEvent event) {
        assertThat(new String(EventJson.write(event).toArray(), StandardCharsets.UTF_8))
                .isEqualTo(golden(1, type(event)));
    }

    @ParameterizedTest
    @MethodSource("events")
    void aGoldenFileIsReadAsItsEvent(StreamEvent event) {
        var golden = Bytes.of(golden(1, type(event)).getBytes(StandardCharsets.UTF_8));
        StreamEvent read = EventJson.read(family(event), type(event), 1, golden);
        assertThat(read).isEqualTo(event);
    }

    @Test
    void everyKindOfEventHasAGoldenFile() {
        var released = Stream.of(InvoiceEvent.class, CreditNoteEvent.class, PaymentEvent.class)
                .flatMap(family -> Arrays.stream(family.getPermittedSubclasses()));
        assertThat(events().<Class<?>>map(StreamEvent::getClass))
                .containsExactlyInAnyOrderElementsOf(released.toList());
    }

    @Test
    void aVersionThatIsNotKnownIsNotGuessed() {
        var bytes = EventJson.write(new InvoiceEvent.Discarded(INVOICE));
        assertThatThrownBy(() -> EventJson.read(InvoiceEvent.class, "InvoiceEvent.Discarded", 2, bytes))
                .isInstanceOf(CorruptStream.class);
    }

    private static DocumentNumber number(Series series) {
        return new DocumentNumber(series, new FiscalYear(2010), 42);
    }

    private static Class<? extends StreamEvent> family(StreamEvent event) {
        return switch (event) {
            case InvoiceEvent _ -> InvoiceEvent.class;
            case CreditNoteEvent _ -> CreditNoteEvent.class;
            case PaymentEvent _ -> PaymentEvent.class;
        };
    }

    private static String type(StreamEvent event) {
        return EventJson.type(event, family(event));
    }

    private static String golden(int version, String type) {
        var name = "events/v" + version + "/" + type + ".json";
        try (var file = EventJsonTest.class.getResourceAsStream(name)) {
            return file == null ? "no file " + name : new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
