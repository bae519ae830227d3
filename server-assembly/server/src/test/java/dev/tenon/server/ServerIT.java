package dev.tenon.server;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.crm.Company;
import dev.tenon.extension.host.ExtensionHost;
import dev.tenon.invoicing.Customer;
import dev.tenon.invoicing.CustomerRefusal;
import dev.tenon.invoicing.Customers;
import dev.tenon.invoicing.DraftInvoice;
import dev.tenon.invoicing.InvoiceEvent;
import dev.tenon.invoicing.Invoicing;
import dev.tenon.invoicing.InvoicingRefusal;
import dev.tenon.invoicing.Line;
import dev.tenon.invoicing.PostInvoice;
import dev.tenon.invoicing.RegisterCustomer;
import dev.tenon.kernel.Cause;
import dev.tenon.kernel.Decision;
import dev.tenon.kernel.Ids;
import dev.tenon.kernel.PageRequest;
import dev.tenon.kernel.Quantity;
import dev.tenon.kernel.TenantContext;
import dev.tenon.kernel.TenantGate;
import dev.tenon.kernel.UnitPrice;
import dev.tenon.kernel.VerifiedToken;
import dev.tenon.kernel.entity.EntityCatalog;
import dev.tenon.kernel.entity.EntityRefusal;
import dev.tenon.kernel.entity.FieldValues;
import dev.tenon.tenancy.AuditFilter;
import dev.tenon.tenancy.AuditLog;
import dev.tenon.tenancy.SignInRefusal;
import dev.tenon.tenancy.SignedIn;
import dev.tenon.tenancy.Tenancy;
import jakarta.inject.Inject;
import java.io.File;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.assertj.core.api.Assertions;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Inside the real server: its own beans, data sources and object mapper. */
@ExtendWith(ArquillianExtension.class)
class ServerIT {
    @Inject
    private Tenancy tenancy;

    @Inject
    private TenantGate gate;

    @Inject
    private Customers customers;

    @Inject
    private EntityCatalog entities;

    @Inject
    private AuditLog audit;

    @Inject
    private Invoicing invoicing;

    @Inject
    private ExtensionHost extensions;

    @Inject
    private Ids ids;

    @Deployment
    static WebArchive application() {
        return ShrinkWrap.createFromZipFile(
                        WebArchive.class,
                        Path.of(System.getProperty("tenon.server"), "apps/tenon.war")
                                .toFile())
                .addClasses(ServerIT.class, TestFirm.class, LogLines.class)
                .addAsLibraries(assertions());
    }

    @Test
    void aCustomerOfOneFirmIsNotThereForAnother() {
        var customer = register(admitted(TestFirm.NORTH), "C-1");
        assertThat(customers.customer(admitted(TestFirm.NORTH), customer.id())).contains(customer);
        assertThat(customers.customer(admitted(TestFirm.SOUTH), customer.id())).isEmpty();
    }

    @Test
    void twoFirmsMayUseTheSameReference() {
        var north = register(admitted(TestFirm.NORTH), "C-2");
        var south = register(admitted(TestFirm.SOUTH), "C-2");
        assertThat(north.id()).isNotEqualTo(south.id());
    }

    @Test
    void whatIsWrittenIsInTheAuditLogAndSoonSealed() {
        var tenant = admitted(TestFirm.NORTH);
        var customer = register(tenant, "C-3");
        assertThat(audit.entries(tenant, AuditFilter.ALL, PageRequest.first(1)).items())
                .extracting(record -> record.entry().subject().id())
                .containsExactly(customer.id().toString());
        var deadline = Instant.now().plusSeconds(30);
        while (audit.verify(tenant).waiting() > 0 && Instant.now().isBefore(deadline)) {
            Thread.onSpinWait();
        }
        var verification = audit.verify(tenant);
        assertThat(verification.findings()).isEmpty();
        assertThat(verification.waiting()).isZero();
        assertThat(verification.entries()).isPositive();
    }

    @Test
    void aCompanyIsSoonACustomerAndFollowsItsChanges() {
        var tenant = admitted(TestFirm.NORTH);
        var companies = entities.of(Company.TYPE);
        var made = made(companies.create(tenant, FieldValues.of(Map.of("name", "Acme", "reference", "CRM-1"))));
        await(() ->
                customerOf(tenant, "CRM-1").filter(name -> name.equals("Acme")).isPresent());
        companies.update(tenant, made.id().value(), 1, FieldValues.of(Map.of("name", "Acme Ltd")));
        await(() -> customerOf(tenant, "CRM-1")
                .filter(name -> name.equals("Acme Ltd"))
                .isPresent());
        assertThat(customerOf(admitted(TestFirm.SOUTH), "CRM-1")).isEmpty();
    }

    @Test
    void anExtensionHearsOfTheInvoicesOfTheFirmThatEnabledIt() throws InterruptedException {
        assertThat(extensions.refused()).isEmpty();
        try (var log = LogLines.of("com.example.watch.BigInvoiceWatch")) {
            postBigInvoice(admitted(TestFirm.SOUTH), "C-3");
            postBigInvoice(admitted(TestFirm.NORTH), "C-4");
            assertThat(log.next()).contains("to C-4; 1 so far");
        }
    }

    private Optional<String> customerOf(TenantContext tenant, String reference) {
        return customers.customers(tenant, PageRequest.first(PageRequest.MOST)).items().stream()
                .filter(customer -> customer.reference().equals(reference))
                .map(Customer::name)
                .findFirst();
    }

    private static void await(BooleanSupplier condition) {
        var deadline = Instant.now().plusSeconds(30);
        while (!condition.getAsBoolean() && Instant.now().isBefore(deadline)) {
            Thread.onSpinWait();
        }
        assertThat(condition.getAsBoolean()).isTrue();
    }

    private static <E> E made(Decision<E, EntityRefusal> decision) {
        if (decision instanceof Decision.Accepted<E, EntityRefusal>(List<E> made)) {
            return made.getFirst();
        }
        throw new AssertionError(decision);
    }

    private void postBigInvoice(TenantContext tenant, String reference) {
        var lines = List.of(Line.of("OAK", "Oak", Quantity.pieces("1"), UnitPrice.of("10000", "GBP")));
        var command = new DraftInvoice(
                register(tenant, reference).id(), Currency.getInstance("GBP"), lines, 30, Optional.empty());
        if (invoicing.draft(tenant, command)
                instanceof Decision.Accepted<InvoiceEvent, InvoicingRefusal>(List<InvoiceEvent> drafted)) {
            invoicing.post(
                    tenant,
                    new PostInvoice(
                            drafted.getFirst().invoice(),
                            LocalDate.now(ZoneId.of("Europe/London")).minusDays(1)));
        }
    }

    private Customer register(TenantContext tenant, String reference) {
        var decision = customers.register(tenant, new RegisterCustomer(reference, "Customer " + reference, "Norway"));
        if (decision instanceof Decision.Accepted<Customer, CustomerRefusal>(List<Customer> registered)) {
            return registered.getFirst();
        }
        throw new AssertionError(decision);
    }

    private TenantContext admitted(TestFirm firm) {
        if (tenancy.signIn(firm.signIn())
                instanceof Decision.Accepted<SignedIn, SignInRefusal>(List<SignedIn> signedIn)) {
            var token = new VerifiedToken(
                    signedIn.getFirst().tenant(), signedIn.getFirst().user());
            return gate.admitUser(token, ids.next(), Cause.NONE);
        }
        throw new AssertionError("The administrator of " + firm + " cannot sign in");
    }

    /** The assertions run in the server too. */
    private static File assertions() {
        return Path.of(Assertions.class
                        .getProtectionDomain()
                        .getCodeSource()
                        .getLocation()
                        .getPath())
                .toFile();
    }
}
