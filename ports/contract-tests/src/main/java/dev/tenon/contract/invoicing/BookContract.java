package dev.tenon.contract.invoicing;

import static dev.tenon.contract.invoicing.InvoicingFixture.pounds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tenon.contract.TenantStoreContract;
import dev.tenon.invoicing.Account;
import dev.tenon.invoicing.AccountBalance;
import dev.tenon.invoicing.JournalEntry;
import dev.tenon.invoicing.OpenAmount;
import dev.tenon.invoicing.Posting;
import dev.tenon.kernel.BadCursor;
import dev.tenon.kernel.Cursor;
import dev.tenon.kernel.Done;
import dev.tenon.kernel.Money;
import dev.tenon.kernel.Page;
import dev.tenon.kernel.PageRequest;
import dev.tenon.kernel.TenantContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The books follow the events, as of any date. */
public interface BookContract extends InvoicingFixture {
    /** A date after everything that the tests book. */
    LocalDate LATER = LocalDate.of(2030, 1, 1);

    @Test
    default void nothingIsOpenInNewBooks() {
        var tenant = tenants().fresh();
        assertThat(openAsOf(tenant, LATER)).isEmpty();
        assertThat(balancesAsOf(tenant, LATER)).isEmpty();
        assertThat(journal(tenant, PageRequest.first(10)).items()).isEmpty();
    }

    @Test
    default void aDraftIsInNoBook() {
        var tenant = tenants().fresh();
        var customer = customer(tenant, "C-1");
        booking(tenant, books -> books.draft(customer, pounds("10.00")));
        assertThat(openAsOf(tenant, LATER)).isEmpty();
        assertThat(balancesAsOf(tenant, LATER)).isEmpty();
    }

    @Test
    default void aPostedInvoiceIsOpenFromItsDateOn() {
        var tenant = tenants().fresh();
        var customer = customer(tenant, "C-1");
        booking(tenant, books -> books.invoice(customer, pounds("10.00"), DAY));
        assertThat(openAsOf(tenant, DAY.minusDays(1))).isEmpty();
        assertThat(openAsOf(tenant, DAY))
                .containsExactly(new OpenAmount(customer.id(), DAY.plusDays(30), pounds("10.00")));
    }

    @Test
    default void openAmountsAddUpPerCustomerDueDateAndCurrency() {
        var tenant = tenants().fresh();
        var one = customer(tenant, "C-1");
        var other = customer(tenant, "C-2");
        booking(tenant, books -> {
            books.invoice(one, pounds("10.00"), DAY);
            books.invoice(one, pounds("0.50"), DAY);
            books.invoice(one, pounds("7.00"), DAY.plusDays(1));
            books.invoice(one, Money.of("300", "JPY"), DAY.plusDays(1));
            books.invoice(other, pounds("1.00"), DAY.plusDays(1));
            return Done.DONE;
        });
        var due = DAY.plusDays(30);
        assertThat(openAsOf(tenant, LATER))
                .containsExactlyInAnyOrder(
                        new OpenAmount(one.id(), due, pounds("10.50")),
                        new OpenAmount(one.id(), due.plusDays(1), pounds("7.00")),
                        new OpenAmount(one.id(), due.plusDays(1), Money.of("300", "JPY")),
                        new OpenAmount(other.id(), due.plusDays(1), pounds("1.00")));
    }

    @Test
    default void whatIsPaidOrCreditedIsNotOpenFromThatDayOn() {
        var tenant = tenants().fresh();
        var customer = customer(tenant, "C-1");
        var paid = DAY.plusDays(5);
        booking(tenant, books -> {
            var invoice = books.invoice(customer, pounds("10.00"), DAY);
            books.credit(customer, pounds("4.00"), DAY.plusDays(2), invoice);
            books.allocate(books.payment(customer, pounds("8.00"), paid), invoice, pounds("6.00"), paid);
            return Done.DONE;
        });
        var due = DAY.plusDays(30);
        assertThat(openAsOf(tenant, DAY.plusDays(2)))
                .containsExactly(new OpenAmount(customer.id(), due, pounds("6.00")));
        assertThat(openAsOf(tenant, paid)).isEmpty();
    }

    @Test
    default void aCreditNoteOnAccountCountsAgainstTheCustomer() {
        var tenant = tenants().fresh();
        var customer = customer(tenant, "C-1");
        booking(tenant, books -> books.credit(customer, pounds("3.00"), DAY));
        assertThat(openAsOf(tenant, DAY)).containsExactly(new OpenAmount(customer.id(), DAY, pounds("-3.00")));
    }

    @Test
    default void balancesAreAsOfADateAndInTheOrderOfTheAccounts() {
        var tenant = tenants().fresh();
        var customer = customer(tenant, "C-1");
        booking(tenant, books -> {
            var invoice = books.invoice(customer, pounds("10.00"), DAY);
            return books.allocate(
                    books.payment(customer, pounds("8.00"), DAY.plusDays(1)), invoice, pounds("6.00"), DAY.plusDays(2));
        });
        assertThat(balancesAsOf(tenant, DAY))
                .containsExactly(
                        new AccountBalance(Account.RECEIVABLES, pounds("10.00")),
                        new AccountBalance(Account.REVENUE, pounds("-10.00")));
        assertThat(balancesAsOf(tenant, LATER))
                .containsExactly(
                        new AccountBalance(Account.RECEIVABLES, pounds("4.00")),
                        new AccountBalance(Account.BANK, pounds("8.00")),
                        new AccountBalance(Account.CUSTOMER_ADVANCES, pounds("-2.00")),
                        new AccountBalance(Account.REVENUE, pounds("-10.00")));
    }

    @Test
    default void theJournalIsReadInTheOrderOfRecording() {
        var tenant = tenants().fresh();
        var customer = customer(tenant, "C-1");
        var amounts = List.of("5.00", "4.00", "3.00", "2.00", "1.00");
        amounts.forEach(amount -> booking(tenant, books -> books.invoice(customer, pounds(amount), DAY)));
        var read = new ArrayList<JournalEntry>();
        Optional<Cursor> next = Optional.of(Cursor.START);
        while (next.isPresent()) {
            var page = journal(tenant, new PageRequest(2, next.orElseThrow()));
            read.addAll(page.items());
            next = page.next();
        }
        assertThat(read)
                .extracting(entry -> entry.postings().getFirst().amount())
                .containsExactlyElementsOf(
                        amounts.stream().map(InvoicingFixture::pounds).toList());
        assertThat(read).extracting(JournalEntry::event).doesNotHaveDuplicates();
    }

    @Test
    default void aJournalEntryIsReadAsItWasBooked() {
        var tenant = tenants().fresh();
        var customer = customer(tenant, "C-1");
        booking(tenant, books -> books.payment(customer, pounds("8.00"), DAY));
        var entry = journal(tenant, PageRequest.first(1)).items().getFirst();
        assertThat(entry.date()).isEqualTo(DAY);
        assertThat(entry.description()).isEqualTo("Payment Ref 7");
        assertThat(entry.postings())
                .containsExactly(
                        new Posting(Account.BANK, pounds("8.00")),
                        new Posting(Account.CUSTOMER_ADVANCES, pounds("-8.00")));
    }

    @Test
    default void aCursorOfNoJournalPageIsRefused() {
        var request = new PageRequest(10, new Cursor("no cursor"));
        assertThatThrownBy(() -> journal(tenants().fresh(), request)).isInstanceOf(BadCursor.class);
    }

    @Test
    default void anotherTenantsBooksAreNotRead() {
        var owner = tenants().fresh();
        var customer = customer(owner, "C-1");
        booking(owner, books -> books.invoice(customer, pounds("10.00"), DAY));
        var other = tenants().fresh();
        assertThat(openAsOf(other, LATER)).isEmpty();
        assertThat(balancesAsOf(other, LATER)).isEmpty();
        assertThat(journal(other, PageRequest.first(10)).items()).isEmpty();
    }

    @Test
    default void aWorkThatFailsBooksNothing() {
        var tenant = tenants().fresh();
        var customer = customer(tenant, "C-1");
        assertThatThrownBy(() -> booking(tenant, books -> {
                    books.invoice(customer, pounds("10.00"), DAY);
                    throw new TenantStoreContract.Broken();
                }))
                .isInstanceOf(TenantStoreContract.Broken.class);
        assertThat(openAsOf(tenant, LATER)).isEmpty();
        assertThat(journal(tenant, PageRequest.first(10)).items()).isEmpty();
    }

    private List<OpenAmount> openAsOf(TenantContext tenant, LocalDate asOf) {
        return reading(tenant, session -> session.books().openAsOf(asOf));
    }

    private List<AccountBalance> balancesAsOf(TenantContext tenant, LocalDate asOf) {
        return reading(tenant, session -> session.books().balancesAsOf(asOf));
    }

    private Page<JournalEntry> journal(TenantContext tenant, PageRequest page) {
        return reading(tenant, session -> session.books().journal(page));
    }
}
