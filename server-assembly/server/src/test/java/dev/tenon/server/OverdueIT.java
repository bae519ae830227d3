package dev.tenon.server;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.invoicing.Customer;
import dev.tenon.invoicing.Customers;
import dev.tenon.invoicing.DraftInvoice;
import dev.tenon.invoicing.Invoice;
import dev.tenon.invoicing.InvoiceId;
import dev.tenon.invoicing.Invoicing;
import dev.tenon.invoicing.Line;
import dev.tenon.invoicing.PostInvoice;
import dev.tenon.invoicing.RegisterCustomer;
import dev.tenon.invoicing.event.InvoiceOverdue;
import dev.tenon.kernel.Cause;
import dev.tenon.kernel.Decision;
import dev.tenon.kernel.EventCodec;
import dev.tenon.kernel.Ids;
import dev.tenon.kernel.Quantity;
import dev.tenon.kernel.TenantContext;
import dev.tenon.kernel.TenantGate;
import dev.tenon.kernel.UnitPrice;
import dev.tenon.kernel.VerifiedToken;
import dev.tenon.messaging.KafkaConnection;
import dev.tenon.messaging.wire.WireMessage;
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
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Inside the real server: its scheduler, its relay and its broker. */
@ExtendWith(ArquillianExtension.class)
class OverdueIT {
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Map<String, ?> CONSUMER = Map.of(
            ConsumerConfig.GROUP_ID_CONFIG, "overdue-it",
            ConsumerConfig.ISOLATION_LEVEL_CONFIG, "read_committed",
            ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest");

    @Inject
    private Tenancy tenancy;

    @Inject
    private TenantGate gate;

    @Inject
    private Customers customers;

    @Inject
    private Invoicing invoicing;

    @Inject
    private EventCodec codec;

    @Inject
    private KafkaConnection kafka;

    @Inject
    private Ids ids;

    @Deployment
    static WebArchive application() {
        return ServerIT.application().addClass(OverdueIT.class);
    }

    @Test
    void anInvoiceThatWasDueYesterdayIsOverdueWithinSecondsAndTheOthersAreTold() {
        var tenant = north();
        var yesterday = LocalDate.now(Clock.system(tenant.zone())).minusDays(1);
        var invoice = posted(tenant, yesterday);
        var told = told(invoice);
        assertThat(told).singleElement().satisfies(event -> {
            assertThat(event.dueOn()).isEqualTo(yesterday);
            assertThat(event.version()).isEqualTo(3);
        });
        assertThat(invoicing.invoice(tenant, invoice).orElseThrow())
                .isInstanceOfSatisfying(
                        Invoice.Posted.class,
                        posted -> assertThat(posted.overdueSince()).contains(yesterday.plusDays(1)));
    }

    private InvoiceId posted(TenantContext tenant, LocalDate on) {
        var customer = accepted(customers.register(tenant, new RegisterCustomer("O-1", "Late payer", "Norway")));
        var drafted = accepted(invoicing.draft(tenant, dueAtOnce(tenant, customer)));
        accepted(invoicing.post(tenant, new PostInvoice(drafted.invoice(), on)));
        return drafted.invoice();
    }

    private static DraftInvoice dueAtOnce(TenantContext tenant, Customer customer) {
        var currency = tenant.baseCurrency();
        var line = Line.of("W1", "Widget", Quantity.pieces("1"), UnitPrice.of("10", currency.getCurrencyCode()));
        return new DraftInvoice(customer.id(), currency, List.of(line), 0, Optional.empty());
    }

    /** What the topic says of the invoice, as soon as it says something. */
    private List<InvoiceOverdue> told(InvoiceId invoice) {
        var told = new ArrayList<InvoiceOverdue>();
        var end = Instant.now().plus(PATIENCE);
        try (var consumer =
                new KafkaConsumer<>(kafka.with(CONSUMER), new StringDeserializer(), new ByteArrayDeserializer())) {
            consumer.subscribe(List.of("tenon.invoicing.invoice-overdue"));
            while (told.isEmpty() && Instant.now().isBefore(end)) {
                consumer.poll(Duration.ofMillis(200)).forEach(record -> {
                    if (codec.decode(WireMessage.message(record).event()) instanceof InvoiceOverdue overdue
                            && overdue.invoice().equals(invoice.value())) {
                        told.add(overdue);
                    }
                });
            }
        }
        return told;
    }

    private TenantContext north() {
        if (tenancy.signIn(TestFirm.NORTH.signIn())
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
