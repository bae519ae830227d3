package com.example.watch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tenon.contract.RememberingCodec;
import dev.tenon.contract.TestIds;
import dev.tenon.contract.TestTenants;
import dev.tenon.core.invoicing.InvoicingModule;
import dev.tenon.extension.ExtensionId;
import dev.tenon.extension.VerticalDocument;
import dev.tenon.extension.host.ExtensionHost;
import dev.tenon.extension.host.FixedGrants;
import dev.tenon.extension.host.Installation;
import dev.tenon.extension.host.OfferedPorts;
import dev.tenon.invoicing.Customer;
import dev.tenon.invoicing.Customers;
import dev.tenon.invoicing.DraftInvoice;
import dev.tenon.invoicing.InvoicingPermissions;
import dev.tenon.invoicing.Line;
import dev.tenon.invoicing.PostInvoice;
import dev.tenon.invoicing.RegisterCustomer;
import dev.tenon.invoicing.event.InvoicePosted;
import dev.tenon.kernel.Decision;
import dev.tenon.kernel.EventDoor;
import dev.tenon.kernel.PageRequest;
import dev.tenon.kernel.Permission;
import dev.tenon.kernel.PermissionDenied;
import dev.tenon.kernel.Quantity;
import dev.tenon.kernel.TenantContext;
import dev.tenon.kernel.TenantId;
import dev.tenon.kernel.UnitPrice;
import dev.tenon.persistence.event.InProcessDelivery;
import dev.tenon.persistence.memory.MemoryInvoicingStore;
import dev.tenon.persistence.memory.MemoryPlatform;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Loads the jar that the build made, and lets it watch real invoices. */
class BigInvoiceWatchIT {
    private static final ExtensionId WATCH = new ExtensionId("big-invoice-watch");

    private final RememberingCodec codec = new RememberingCodec();
    private final TestIds ids = new TestIds();
    private final MemoryPlatform platform = new MemoryPlatform(codec, ids, Clock.systemUTC());
    private final InvoicingModule module =
            InvoicingModule.create(new MemoryInvoicingStore(platform), Clock.systemUTC(), ids);
    private final TestTenants tenants = new TestTenants(_ -> {});
    private final TenantContext firm = tenants.fresh();

    @TempDir
    Path folder;

    private LogLines log;

    @BeforeEach
    void install() throws IOException {
        Files.copy(Path.of(System.getProperty("extension.jar")), folder.resolve("watch.jar"));
        log = LogLines.of("com.example.watch.BigInvoiceWatch");
    }

    @AfterEach
    void stopListening() {
        log.close();
    }

    @Test
    void bigInvoicesOfItsTenantAreNotedWithTheCustomersReferenceAndWithoutAName() {
        try (var host = hostWith(Map.of(firm.tenant(), Set.of(InvoicingPermissions.READ_CUSTOMERS)))) {
            assertThat(host.refused()).isEmpty();
            sell("9999.99");
            sell("10000.00");
            sell("12500.00");
            deliver(host);
        }
        assertThat(log.lines())
                .hasSize(2)
                .anyMatch(line -> line.contains("to C-1; 1 so far"))
                .anyMatch(line -> line.contains("to C-1; 2 so far"))
                .noneMatch(line -> line.contains("Oak & Sons"));
    }

    @Test
    void aTenantThatHasNotEnabledItIsNotWatched() {
        try (var host = hostWith(Map.of(tenants.fresh().tenant(), Set.of(InvoicingPermissions.READ_CUSTOMERS)))) {
            sell("10000.00");
            deliver(host);
        }
        assertThat(log.lines()).isEmpty();
    }

    @Test
    void whatTheTenantDidNotGrantIsDenied() {
        try (var host = hostWith(Map.of(firm.tenant(), Set.of()))) {
            sell("10000.00");
            assertThatThrownBy(() -> deliver(host)).isInstanceOf(PermissionDenied.class);
        }
        assertThat(log.lines()).isEmpty();
    }

    @Test
    void itsVerticalIsOfferedAsItStandsInTheJar() {
        try (var host = hostWith(Map.of())) {
            assertThat(host.documents()).singleElement().satisfies(document -> {
                assertThat(document.id()).isEqualTo("timber-trade");
                assertThat(document.carrier()).isEqualTo(WATCH);
                assertThat(document.extended()).map(VerticalDocument.Parent::id).contains("wholesale-distribution");
                assertThat(document.json()).contains("\"grade\"");
            });
        }
    }

    // snippet: host
    private ExtensionHost hostWith(Map<TenantId, Set<Permission>> grants) {
        return ExtensionHost.open(
                folder,
                Installation.of(
                        List.of(InvoicePosted.class),
                        OfferedPorts.none().and(Customers.class, module.customers()),
                        new FixedGrants(Map.of(WATCH, grants))));
    }

    private void deliver(ExtensionHost host) {
        var doors = host.subscribers().stream()
                .map(it -> new EventDoor(List.of(it), tenants.gate(), tenants.seal(), codec, platform.parked()))
                .toList();
        new InProcessDelivery(platform.outbox(), doors).deliver();
    }
    // end

    private void sell(String price) {
        var lines = List.of(Line.of("OAK", "Oak", Quantity.pieces("1"), UnitPrice.of(price, "GBP")));
        var command = new DraftInvoice(customer().id(), Currency.getInstance("GBP"), lines, 30, Optional.empty());
        var draft = first(module.invoicing().draft(firm, command));
        first(module.invoicing().post(firm, new PostInvoice(draft.invoice(), LocalDate.of(2026, 9, 1))));
    }

    private Customer customer() {
        return module.customers().customers(firm, PageRequest.first(1)).items().stream()
                .findFirst()
                .orElseGet(() ->
                        first(module.customers().register(firm, new RegisterCustomer("C-1", "Oak & Sons", "England"))));
    }

    private static <E, R> E first(Decision<E, R> decision) {
        return switch (decision) {
            case Decision.Accepted<E, R>(var facts) -> facts.getFirst();
            case Decision.Refused<E, R>(var refusal) -> throw new AssertionError("Refused: " + refusal);
        };
    }
}
