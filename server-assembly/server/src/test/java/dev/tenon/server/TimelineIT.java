package dev.tenon.server;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.crm.Company;
import dev.tenon.crm.Timeline;
import dev.tenon.crm.TimelineEntry;
import dev.tenon.crm.TimelineEntry.What;
import dev.tenon.invoicing.CustomerId;
import dev.tenon.invoicing.Customers;
import dev.tenon.invoicing.DraftInvoice;
import dev.tenon.invoicing.InvoiceId;
import dev.tenon.invoicing.Invoicing;
import dev.tenon.invoicing.Line;
import dev.tenon.invoicing.PostInvoice;
import dev.tenon.invoicing.ReceivePayment;
import dev.tenon.kernel.Cause;
import dev.tenon.kernel.Decision;
import dev.tenon.kernel.Ids;
import dev.tenon.kernel.Money;
import dev.tenon.kernel.PageRequest;
import dev.tenon.kernel.Quantity;
import dev.tenon.kernel.TenantContext;
import dev.tenon.kernel.TenantGate;
import dev.tenon.kernel.UnitPrice;
import dev.tenon.kernel.VerifiedToken;
import dev.tenon.kernel.entity.EntityCatalog;
import dev.tenon.kernel.entity.FieldValues;
import dev.tenon.tenancy.SignInRefusal;
import dev.tenon.tenancy.SignedIn;
import dev.tenon.tenancy.Tenancy;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Inside the real server: what Invoicing does arrives in CRM, through its relay and its broker. */
@ExtendWith(ArquillianExtension.class)
class TimelineIT {
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final int TIMES = 5;

    @Inject
    private Tenancy tenancy;

    @Inject
    private TenantGate gate;

    @Inject
    private EntityCatalog entities;

    @Inject
    private Timeline timeline;

    @Inject
    private Customers customers;

    @Inject
    private Invoicing invoicing;

    @Inject
    private Ids ids;

    @Deployment
    static WebArchive application() {
        return ServerIT.application().addClass(TimelineIT.class);
    }

    @Test
    void aPaidInvoiceIsInTheTimelineWithinASecond() {
        var tenant = valley();
        var values = FieldValues.of(Map.of("name", "Prompt payer"));
        var company = accepted(entities.of(Company.TYPE).create(tenant, values)).id();
        var customer = new CustomerId(company.value());
        await(() -> customers.customer(tenant, customer).isPresent());
        var took = new ArrayList<Duration>();
        for (int i = 0; i < TIMES; i++) {
            var invoice = posted(tenant, customer);
            await(() -> holds(tenant, company, What.INVOICE_POSTED, invoice));
            pay(tenant, customer, invoice);
            var begin = Instant.now();
            await(() -> holds(tenant, company, What.INVOICE_PAID, invoice));
            took.add(Duration.between(begin, Instant.now()));
        }
        assertThat(took.stream().sorted().findFirst())
                .as("of %s, on a machine that does other things too", took)
                .hasValueSatisfying(quickest -> assertThat(quickest).isLessThan(Duration.ofSeconds(1)));
    }

    private boolean holds(TenantContext tenant, Company.Id company, What what, InvoiceId invoice) {
        return timeline.of(tenant, company, PageRequest.first(PageRequest.MOST)).items().stream()
                .filter(entry -> entry.what() == what)
                .map(TimelineEntry::about)
                .anyMatch(about -> about.value().equals(invoice.value()));
    }

    private InvoiceId posted(TenantContext tenant, CustomerId customer) {
        var line = Line.of("W1", "Widget", Quantity.pieces("1"), UnitPrice.of("10", "GBP"));
        var order = new DraftInvoice(customer, tenant.baseCurrency(), List.of(line), 30, Optional.empty());
        var invoice = accepted(invoicing.draft(tenant, order)).invoice();
        accepted(invoicing.post(tenant, new PostInvoice(invoice, today(tenant))));
        return invoice;
    }

    private void pay(TenantContext tenant, CustomerId customer, InvoiceId invoice) {
        var amount = Money.of("10", "GBP");
        var whole = List.of(new ReceivePayment.Allocation(invoice, amount));
        accepted(invoicing.receive(tenant, new ReceivePayment(customer, amount, today(tenant), "", whole)));
    }

    private static LocalDate today(TenantContext tenant) {
        return LocalDate.now(Clock.system(tenant.zone()));
    }

    private static void await(BooleanSupplier condition) {
        var end = Instant.now().plus(PATIENCE);
        while (!condition.getAsBoolean()) {
            if (Instant.now().isAfter(end)) {
                throw new AssertionError("Not within " + PATIENCE);
            }
        }
    }

    private TenantContext valley() {
        if (tenancy.signIn(TestFirm.VALLEY.signIn())
                instanceof Decision.Accepted<SignedIn, SignInRefusal>(List<SignedIn> signedIn)) {
            var token = new VerifiedToken(
                    signedIn.getFirst().tenant(), signedIn.getFirst().user());
            return gate.admitUser(token, ids.next(), Cause.NONE);
        }
        throw new AssertionError("The administrator cannot sign in");
    }

    private static <E> E accepted(Decision<E, ?> decision) {
        if (decision instanceof Decision.Accepted<E, ?>(var events)) {
            return events.getFirst();
        }
        throw new AssertionError(decision);
    }
}
