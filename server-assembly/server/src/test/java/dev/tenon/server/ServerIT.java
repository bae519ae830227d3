package dev.tenon.server;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.invoicing.Customer;
import dev.tenon.invoicing.CustomerRefusal;
import dev.tenon.invoicing.Customers;
import dev.tenon.invoicing.RegisterCustomer;
import dev.tenon.kernel.Cause;
import dev.tenon.kernel.Decision;
import dev.tenon.kernel.Ids;
import dev.tenon.kernel.PageRequest;
import dev.tenon.kernel.TenantContext;
import dev.tenon.kernel.TenantGate;
import dev.tenon.kernel.VerifiedToken;
import dev.tenon.tenancy.AuditFilter;
import dev.tenon.tenancy.AuditLog;
import dev.tenon.tenancy.SignInRefusal;
import dev.tenon.tenancy.SignedIn;
import dev.tenon.tenancy.Tenancy;
import jakarta.inject.Inject;
import java.io.File;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
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
    private AuditLog audit;

    @Inject
    private Ids ids;

    @Deployment
    static WebArchive application() {
        return ShrinkWrap.createFromZipFile(
                        WebArchive.class,
                        Path.of(System.getProperty("tenon.server"), "apps/tenon.war")
                                .toFile())
                .addClasses(ServerIT.class, TestFirm.class)
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
