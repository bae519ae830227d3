package dev.tenon.rest.invoicing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.invoicing.CustomerId;
import dev.tenon.invoicing.CustomerRefusal;
import dev.tenon.invoicing.ExternalReference;
import dev.tenon.invoicing.ImportRefusal;
import dev.tenon.invoicing.InvoiceId;
import dev.tenon.invoicing.InvoicingRefusal;
import dev.tenon.invoicing.PaymentId;
import dev.tenon.kernel.Money;
import dev.tenon.rest.fake.Api;
import java.time.LocalDate;
import java.util.Currency;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class RefusalsTest {

    private static final InvoiceId INVOICE = new InvoiceId(new UUID(1, 1));
    private static final CustomerId CUSTOMER = new CustomerId(new UUID(2, 2));
    private static final Money AMOUNT = Money.of("1.00", "GBP");
    private static final LocalDate DAY = LocalDate.of(2026, 11, 30);

    static Stream<Arguments> refusals() {
        var pounds = Currency.getInstance("GBP");
        return Stream.of(
                Arguments.of(422, new InvoicingRefusal.UnknownCustomer(CUSTOMER)),
                Arguments.of(422, new InvoicingRefusal.UnknownInvoice(INVOICE)),
                Arguments.of(422, new InvoicingRefusal.UnknownPayment(new PaymentId(new UUID(3, 3)))),
                Arguments.of(409, new InvoicingRefusal.NotADraft(INVOICE)),
                Arguments.of(409, new InvoicingRefusal.NotPosted(INVOICE)),
                Arguments.of(409, new InvoicingRefusal.ExternalReferenceTaken(new ExternalReference("sales", "1"))),
                Arguments.of(422, new InvoicingRefusal.NoLines()),
                Arguments.of(422, new InvoicingRefusal.LineRefused(1, "no quantity")),
                Arguments.of(422, new InvoicingRefusal.TermsOutOfRange(400)),
                Arguments.of(422, new InvoicingRefusal.CurrencyDiffers(pounds, Currency.getInstance("EUR"))),
                Arguments.of(422, new InvoicingRefusal.CustomerDiffers(CUSTOMER)),
                Arguments.of(422, new InvoicingRefusal.AmountNotPositive(AMOUNT)),
                Arguments.of(422, new InvoicingRefusal.ExceedsOpenAmount(AMOUNT)),
                Arguments.of(422, new InvoicingRefusal.ExceedsUnallocated(AMOUNT)),
                Arguments.of(422, new InvoicingRefusal.AllocatedTwice(INVOICE)),
                Arguments.of(422, new InvoicingRefusal.PostedBeforeLast(DAY)),
                Arguments.of(422, new InvoicingRefusal.DatedTooEarly(DAY)),
                Arguments.of(422, new InvoicingRefusal.DatedAhead(DAY)));
    }

    @ParameterizedTest
    @MethodSource("refusals")
    void aRefusalIsToldByItsCodeAndInItsOwnWords(int status, InvoicingRefusal refusal) {
        var problem = Refusals.of(refusal);

        assertThat(problem.status()).isEqualTo(status);
        assertThat(problem.code()).isEqualTo(refusal.code());
        assertThat(problem.detail()).isEqualTo(refusal.detail());
    }

    @Test
    void noRefusalIsForgotten() {
        var told = refusals().map(row -> row.get()[1].getClass()).toArray(Class<?>[]::new);

        assertThat(InvoicingRefusal.class.getPermittedSubclasses()).containsExactlyInAnyOrder(told);
    }

    @Test
    void whatTheAddressNamesIsNotThere() {
        assertThat(Refusals.of(new InvoicingRefusal.UnknownInvoice(INVOICE), INVOICE)
                        .status())
                .isEqualTo(404);
    }

    @Test
    void customersAndImportsAreRefusedTheirOwnWay() {
        assertThat(Refusals.of(new CustomerRefusal.UnknownCustomer(CUSTOMER)).status())
                .isEqualTo(404);
        assertThat(Refusals.of(new CustomerRefusal.ReferenceTaken("C")).status())
                .isEqualTo(409);
        assertThat(Refusals.of(new CustomerRefusal.Incomplete("name")).status()).isEqualTo(422);
        assertThat(Refusals.of(new CustomerRefusal.Outdated(2)).status()).isEqualTo(412);
        assertThat(Refusals.of(new ImportRefusal.KeyReused("k")).status()).isEqualTo(422);
        assertThat(Refusals.of(new ImportRefusal.TermsOutOfRange(-1)).status()).isEqualTo(422);
    }

    @Test
    void anIdOfAnotherTenantCannotBeToldFromOneThatIsNoneAtAll() {
        var api = new Api();
        var unknown = api.ask("GET", "/invoicing/invoices/" + INVOICE, "");
        var malformed = api.ask("GET", "/invoicing/invoices/1%27--", "");
        api.invoicing.refusal = Optional.of(new InvoicingRefusal.UnknownInvoice(INVOICE));
        var refused = api.ask("POST", "/invoicing/invoices/" + INVOICE + "/discard", "");

        assertThat(unknown.status()).isEqualTo(404);
        assertThat(withoutCorrelation(malformed)).isEqualTo(withoutCorrelation(unknown));
        assertThat(withoutCorrelation(refused)).isEqualTo(withoutCorrelation(unknown));
    }

    private static String withoutCorrelation(Api.Answer answer) {
        return answer.status() + answer.text().replace(answer.json().getString("correlation"), "");
    }
}
