package dev.tenon.extension.host;

import dev.tenon.contract.RememberingCodec;
import dev.tenon.contract.TestIds;
import dev.tenon.contract.TestTenants;
import dev.tenon.core.invoicing.InvoicingModule;
import dev.tenon.extension.ExtensionId;
import dev.tenon.invoicing.Customer;
import dev.tenon.invoicing.Customers;
import dev.tenon.invoicing.InvoicingPermissions;
import dev.tenon.invoicing.event.InvoicePosted;
import dev.tenon.kernel.Done;
import dev.tenon.kernel.EventDoor;
import dev.tenon.kernel.Money;
import dev.tenon.kernel.PageRequest;
import dev.tenon.kernel.Permission;
import dev.tenon.kernel.TenantContext;
import dev.tenon.kernel.Version;
import dev.tenon.persistence.event.InProcessDelivery;
import dev.tenon.persistence.memory.MemoryInvoicingStore;
import dev.tenon.persistence.memory.MemoryPlatform;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** A firm in memory that enabled the extension {@code probe}, and granted it to read and edit customers. */
final class ProbedFirm {
    static final ExtensionId PROBE = new ExtensionId("probe");
    private static final Set<Permission> GRANTED =
            Set.of(InvoicingPermissions.READ_CUSTOMERS, InvoicingPermissions.EDIT_CUSTOMERS);

    private final RememberingCodec codec = new RememberingCodec();
    private final TestIds ids = new TestIds();
    private final MemoryPlatform platform = new MemoryPlatform(codec, ids, Clock.systemUTC());
    private final MemoryInvoicingStore store = new MemoryInvoicingStore(platform);
    private final InvoicingModule module = InvoicingModule.create(store, Clock.systemUTC(), ids);
    private final TestTenants tenants = new TestTenants(_ -> {});
    private final TenantContext tenant = tenants.fresh();
    private int invoices;

    ExtensionHost host(Path folder) {
        return ExtensionHost.open(
                folder,
                new Installation(
                        Version.of("1.5.0"),
                        List.of(InvoicePosted.class),
                        OfferedPorts.none().and(Customers.class, module.customers()),
                        new FixedGrants(Map.of(PROBE, Map.of(tenant.tenant(), GRANTED)))));
    }

    void post() {
        invoices++;
        var event = new InvoicePosted(
                UUID.randomUUID(),
                1,
                UUID.randomUUID(),
                "INV-" + invoices,
                LocalDate.EPOCH,
                LocalDate.EPOCH,
                Money.of("1.00", "GBP"));
        store.within(tenant, session -> {
            session.announce(event);
            return Done.DONE;
        });
    }

    void deliver(ExtensionHost host) {
        var doors = host.subscribers().stream()
                .map(it -> new EventDoor(List.of(it), tenants.gate(), tenants.seal(), codec, platform.parked()))
                .toList();
        new InProcessDelivery(platform.outbox(), doors).deliver();
    }

    List<Customer> customers() {
        return module.customers().customers(tenant, PageRequest.first(10)).items();
    }
}
