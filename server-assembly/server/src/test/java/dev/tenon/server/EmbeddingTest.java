package dev.tenon.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.f4b6a3.uuid.UuidCreator;
import dev.tenon.core.invoicing.InvoicingModule;
import dev.tenon.invoicing.InvoicingPermissions;
import dev.tenon.invoicing.RegisterCustomer;
import dev.tenon.invoicing.event.InvoicingEvent;
import dev.tenon.kernel.Bytes;
import dev.tenon.kernel.Cause;
import dev.tenon.kernel.EnvelopeSeal;
import dev.tenon.kernel.Ids;
import dev.tenon.kernel.PageRequest;
import dev.tenon.kernel.TenantGate;
import dev.tenon.kernel.TenantId;
import dev.tenon.kernel.TenantProfile;
import dev.tenon.kernel.UserId;
import dev.tenon.kernel.VerifiedToken;
import dev.tenon.messaging.avro.AvroEventCodec;
import dev.tenon.messaging.avro.EventClasses;
import dev.tenon.persistence.due.DueHandlers;
import dev.tenon.persistence.memory.FixedTenantDirectory;
import dev.tenon.persistence.memory.InProcessDue;
import dev.tenon.persistence.memory.MemoryInvoicingStore;
import dev.tenon.persistence.memory.MemoryPlatform;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Month;
import java.time.ZoneId;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Runs what docs/embedding.md shows, and holds the page to it. */
class EmbeddingTest {

    @Test
    void invoicingRunsInAPlainProgram() {
        // begin
        Ids ids = UuidCreator::getTimeOrderedEpoch;
        Clock clock = Clock.systemUTC();

        // who may do what: your firm, your users
        var firm = new TenantProfile(
                new TenantId(ids.next()),
                "my-firm",
                "My Firm",
                ZoneId.of("Europe/Paris"),
                Currency.getInstance("EUR"),
                Month.JANUARY,
                Set.of(InvoicingPermissions.MODULE));
        var me = new UserId(ids.next());
        var key = new byte[32];
        new SecureRandom().nextBytes(key);
        var gate = new TenantGate(
                new FixedTenantDirectory(firm, Map.of(me, InvoicingPermissions.ALL)), new EnvelopeSeal(Bytes.of(key)));

        // the module over a store; in memory here
        var codec = new AvroEventCodec(EventClasses.permittedBy(List.of(InvoicingEvent.class)));
        var platform = new MemoryPlatform(codec, ids, clock);
        var module = InvoicingModule.create(new MemoryInvoicingStore(platform), clock, ids);

        // a call: admitted by the gate, for a cause
        var tenant = gate.admitUser(new VerifiedToken(firm.id(), me), ids.next(), Cause.NONE);
        module.customers().register(tenant, new RegisterCustomer("C-1", "First Customer", "France"));
        var customers = module.customers().customers(tenant, PageRequest.first(10));

        // now and then, on a thread of yours: what its time has come for, such as invoices that become overdue
        var due = new InProcessDue(platform, new DueHandlers(module.due(), gate, ids));
        due.run();
        // end
        assertThat(customers.items())
                .singleElement()
                .satisfies(customer -> assertThat(customer.name()).isEqualTo("First Customer"));
    }

    @Test
    void thePageShowsWhatThisTestRuns() throws IOException {
        var page = Files.readString(Path.of("../../docs/embedding.md"));
        var source = Files.readAllLines(Path.of("src/test/java/dev/tenon/server/EmbeddingTest.java"));
        var shown = source.subList(source.indexOf("        // begin") + 1, source.indexOf("        // end")).stream()
                .map(line -> line.replaceFirst("^ {8}", ""))
                .collect(Collectors.joining("\n"));
        assertThat(page).contains(shown);
    }
}
