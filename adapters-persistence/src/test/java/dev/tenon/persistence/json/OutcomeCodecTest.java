package dev.tenon.persistence.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tenon.crm.Address;
import dev.tenon.crm.Company;
import dev.tenon.crm.Standing;
import dev.tenon.invoicing.Customer;
import dev.tenon.invoicing.CustomerId;
import dev.tenon.invoicing.ExternalReference;
import dev.tenon.invoicing.ImportId;
import dev.tenon.invoicing.InvoiceId;
import dev.tenon.invoicing.InvoicingRefusal;
import dev.tenon.invoicing.ReceiveSalesFile;
import dev.tenon.invoicing.RowOutcome;
import dev.tenon.invoicing.RowReport;
import dev.tenon.invoicing.SalesImport;
import dev.tenon.invoicing.SalesRow;
import dev.tenon.kernel.Bytes;
import dev.tenon.kernel.Decision;
import dev.tenon.kernel.Done;
import dev.tenon.kernel.Money;
import dev.tenon.kernel.UserId;
import dev.tenon.kernel.entity.CustomValues;
import dev.tenon.kernel.entity.EntityRefusal;
import dev.tenon.kernel.entity.FieldFault;
import dev.tenon.kernel.entity.FieldValues;
import dev.tenon.kernel.entity.Stamp;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class OutcomeCodecTest {
    private static final UUID ID = new UUID(0x7000, 1);

    private final OutcomeCodec codec = new OutcomeCodec();

    static Stream<Object> outcomes() {
        var order =
                new ReceiveSalesFile("key", "sales", Currency.getInstance("GBP"), 30, Map.of("Invoice", "document"));
        var begun = SalesImport.begun(
                new ImportId(ID), order, new UserId(ID), Instant.parse("2026-11-23T10:15:30.123456Z"));
        var row = new SalesRow(2, "1", "", "C", "", "", " two  spaces ", "1", "1.5");
        return Stream.of(
                Done.DONE,
                Decision.accept(),
                Decision.accept(begun, begun.received(7, Bytes.ofHex("00ff"))),
                Decision.accept(company()),
                Decision.refuse(new EntityRefusal.NotUnique("company", List.of("reference"))),
                Decision.refuse(new EntityRefusal.BulkRefused(List.of(
                        new EntityRefusal.BulkRefused.At(7, new EntityRefusal.Outdated("company", 3)),
                        new EntityRefusal.BulkRefused.At(
                                8,
                                new EntityRefusal.Invalid(
                                        List.of(new FieldFault("name", "too-long", "Shorten it"))))))),
                Decision.accept(new Customer(new CustomerId(ID), "C-1", "Ada \"A\" Löwe €", "", 1)),
                Decision.refuse(new InvoicingRefusal.ExceedsOpenAmount(Money.of("1.234", "KWD"))),
                Decision.refuse(new InvoicingRefusal.PostedBeforeLast(LocalDate.of(2010, 12, 1))),
                Decision.refuse(new InvoicingRefusal.ExternalReferenceTaken(new ExternalReference("sales", "1"))),
                Decision.refuse(new InvoicingRefusal.NoLines()),
                Decision.refuse(new InvoicingRefusal.UnknownInvoice(new InvoiceId(ID))),
                new RowReport(row, new RowOutcome.Refused("customer-missing", "no customer")),
                new RowReport(row, new RowOutcome.AlreadyPosted(ID)));
    }

    private static Company company() {
        var address = new Address("Billing", "1 High St\nFlat 2", "", "Ulm", "", "DE");
        return new Company(
                new Company.Id(ID),
                new Stamp(7, Instant.EPOCH, Instant.parse("2026-11-23T10:15:30.123456Z")),
                "Löwe \"&\" Söhne €",
                "",
                "",
                "",
                "",
                "",
                "DE",
                "",
                Optional.of(new UserId(ID)),
                Standing.ARCHIVED,
                List.of("a", ""),
                List.of(address),
                custom());
    }

    /** A value of every class. */
    private static CustomValues custom() {
        return CustomValues.of(Map.of(
                "text",
                "a \"b\"",
                "digits",
                "12.5",
                "size",
                new BigDecimal("-12.500"),
                "budget",
                Money.of("1.234", "KWD"),
                "since",
                LocalDate.of(2010, 12, 1),
                "key",
                false,
                "regions",
                List.of("north", "12"),
                "keeper",
                ID));
    }

    @ParameterizedTest
    @MethodSource("outcomes")
    void anOutcomeComesBackAsItWas(Object outcome) {
        assertThat(codec.decode(codec.encode(outcome))).isEqualTo(outcome);
    }

    @Test
    void anOutcomeFromBeforeThereWereOwnFieldsIsRead() {
        var values = Company.TYPE.values(company()).with(FieldValues.of(Map.of("custom", CustomValues.NONE)));
        var company = Company.TYPE.make(ID, company().stamp(), values);
        var encoded = codec.encode(Decision.accept(company));
        var former = encoded.replace(",\"custom\":{}", "");

        assertThat(former).isNotEqualTo(encoded);
        assertThat(codec.decode(former)).isEqualTo(Decision.accept(company));
    }

    @Test
    void anOutcomeThatIsNoRecordIsRefusedWhenItIsStored() {
        assertThatThrownBy(() -> codec.encode("text")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> codec.encode(Decision.accept("text"))).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"record\":{\"class\":\"java.lang.ProcessBuilder\",\"value\":{}}}",
                "{\"record\":{\"class\":\"dev.tenon.kernel.TenantContext\",\"value\":{}}}",
                "{\"record\":{\"class\":\"dev.tenon.Gone\",\"value\":{}}}"
            })
    void noOtherClassIsReadThanARecordOfOurs(String stored) {
        assertThatThrownBy(() -> codec.decode(stored)).isInstanceOf(IllegalStateException.class);
    }
}
