package dev.tenon.core.crm;

import static dev.tenon.core.crm.Desk.fields;
import static dev.tenon.core.crm.Desk.made;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dev.tenon.crm.Activity;
import dev.tenon.crm.Company;
import dev.tenon.crm.TimelineEntry;
import dev.tenon.crm.TimelineEntry.What;
import dev.tenon.invoicing.event.CustomerChanged;
import dev.tenon.invoicing.event.InvoiceOverdue;
import dev.tenon.invoicing.event.InvoicePosted;
import dev.tenon.invoicing.event.PaymentAllocated;
import dev.tenon.invoicing.event.PaymentReceived;
import dev.tenon.kernel.Money;
import dev.tenon.kernel.PageRequest;
import dev.tenon.kernel.PermissionDenied;
import dev.tenon.kernel.entity.Action;
import dev.tenon.kernel.entity.RecordId;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What is told of a company, here and by Invoicing. */
class TimelineTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);
    private static final UUID INVOICE = new UUID(8, 1);
    private static final UUID PAYMENT = new UUID(8, 2);
    private static final Money ALL = Money.of("120", "GBP");
    private static final Money NONE = Money.of("0", "GBP");

    private final Desk desk = new Desk();
    private final Company acme = desk.company("Acme");

    @Test
    void anInvoiceIsThereFromItsPostingToItsPayment() {
        var customer = acme.id().value();
        desk.deliver(posted(customer));
        desk.pass(Duration.ofDays(31));
        desk.deliver(new InvoiceOverdue(INVOICE, 2, customer, "2026-0042", DAY.plusDays(30), ALL));
        desk.pass(Duration.ofDays(1));
        desk.deliver(
                new PaymentReceived(PAYMENT, 1, customer, DAY, ALL),
                paid(customer, Money.of("100", "GBP"), Money.of("20", "GBP")),
                paid(customer, Money.of("20", "GBP"), NONE));
        assertThat(timeline())
                .extracting(TimelineEntry::what, TimelineEntry::subject)
                .containsExactlyInAnyOrder(
                        tuple(What.INVOICE_PAID, "2026-0042"),
                        tuple(What.PAYMENT_RECEIVED, ""),
                        tuple(What.INVOICE_OVERDUE, "2026-0042"),
                        tuple(What.INVOICE_POSTED, "2026-0042"));
        assertThat(timeline().subList(2, 4))
                .as("the newest first")
                .extracting(TimelineEntry::what)
                .containsExactly(What.INVOICE_OVERDUE, What.INVOICE_POSTED);
    }

    @Test
    void aPaymentThatIsToldBeforeItsInvoiceWaitsForIt() {
        desk.deliver(paid(acme.id().value(), ALL, NONE));
        assertThat(timeline()).isEmpty();
        desk.deliver(posted(acme.id().value()));
        assertThat(timeline())
                .extracting(TimelineEntry::what)
                .containsExactlyInAnyOrder(What.INVOICE_POSTED, What.INVOICE_PAID);
    }

    @Test
    void aCustomerThatWasThereBeforeIsTheCompanyWhicheverIsToldFirst() {
        var customer = new UUID(8, 3);
        desk.deliver(posted(customer));
        assertThat(timeline()).isEmpty();
        var adopted = new CustomerChanged(
                customer, 2, "A-1", "Acme", "GB", Optional.of(acme.id().value()));
        desk.deliver(adopted, new CustomerChanged(customer, 3, "A-1", "Acme Ltd", "GB", adopted.company()));
        assertThat(timeline()).extracting(TimelineEntry::what).containsExactly(What.INVOICE_POSTED);
    }

    @Test
    void whatIsDoneAndReachedHereIsThereToo() {
        var opportunity = desk.opportunity(acme);
        desk.changed(opportunity, "stage", "lost", "lostReason", "Price");
        var record = Optional.of(new RecordId(acme.id().value()));
        made(desk.of(Activity.TYPE)
                .create(
                        desk.clerk(),
                        fields(
                                "kind",
                                Activity.Kind.NOTE,
                                "subject",
                                "They moved",
                                "entity",
                                "crm.company",
                                "record",
                                record)));
        made(desk.of(Activity.TYPE)
                .create(desk.clerk(), fields("subject", "Not done yet", "entity", "crm.company", "record", record)));
        assertThat(timeline())
                .extracting(TimelineEntry::what, TimelineEntry::subject, TimelineEntry::detail)
                .containsExactlyInAnyOrder(
                        tuple(What.ACTIVITY_DONE, "They moved", "note"),
                        tuple(What.STAGE_REACHED, "Deal", "lost"),
                        tuple(What.STAGE_REACHED, "Deal", "talk"));
    }

    @Test
    void itsPagesFollowEachOther() {
        desk.opportunity(acme);
        desk.pass(Duration.ofHours(1));
        desk.opportunity(acme);
        desk.opportunity(acme);
        var all = timeline();
        var seen = new ArrayList<TimelineEntry>();
        var next = Optional.of(PageRequest.first(1));
        while (next.isPresent()) {
            var page = desk.module().timeline().of(desk.clerk(), acme.id(), next.orElseThrow());
            seen.addAll(page.items());
            next = page.next().map(cursor -> new PageRequest(1, cursor));
        }
        assertThat(seen).hasSize(3).isEqualTo(all);
    }

    @Test
    void anotherCompanyIsNotToldOf() {
        desk.opportunity(desk.company("Other"));
        assertThat(timeline()).isEmpty();
    }

    @Test
    void whoMayNotReadCompaniesIsToldNothing() {
        var denied = desk.clerkWithout(Company.TYPE.permission(Action.READ));
        assertThatThrownBy(() -> desk.module().timeline().of(denied, acme.id(), PageRequest.first(1)))
                .isInstanceOf(PermissionDenied.class);
    }

    private List<TimelineEntry> timeline() {
        return desk.module()
                .timeline()
                .of(desk.clerk(), acme.id(), PageRequest.first(20))
                .items();
    }

    private static InvoicePosted posted(UUID customer) {
        return new InvoicePosted(INVOICE, 1, customer, "2026-0042", DAY, DAY.plusDays(30), ALL);
    }

    private static PaymentAllocated paid(UUID customer, Money amount, Money open) {
        return new PaymentAllocated(PAYMENT, 2, INVOICE, customer, DAY, DAY.plusDays(30), amount, open);
    }
}
