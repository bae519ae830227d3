package dev.tenon.persistence;

import dev.tenon.contract.TestIds;
import dev.tenon.contract.Waiting;
import dev.tenon.contract.entity.DeclaredTypes;
import dev.tenon.contract.entity.Population;
import dev.tenon.contract.invoicing.Bookkeeper;
import dev.tenon.contract.workspace.WorkspaceFixture;
import dev.tenon.invoicing.BillingContact;
import dev.tenon.invoicing.ImportId;
import dev.tenon.invoicing.InvoicingPermissions;
import dev.tenon.invoicing.ReceiveSalesFile;
import dev.tenon.invoicing.SalesImport;
import dev.tenon.invoicing.SalesRow;
import dev.tenon.invoicing.event.CustomerChanged;
import dev.tenon.kernel.Bytes;
import dev.tenon.kernel.Cause;
import dev.tenon.kernel.Consumption;
import dev.tenon.kernel.Done;
import dev.tenon.kernel.DueName;
import dev.tenon.kernel.DueWork;
import dev.tenon.kernel.Money;
import dev.tenon.kernel.TenantContext;
import dev.tenon.kernel.UserId;
import dev.tenon.persistence.audit.PublishedHeads;
import dev.tenon.persistence.audit.SealKey;
import dev.tenon.persistence.entity.JpaEntityStore;
import dev.tenon.persistence.invoicing.PostgresInvoicingStore;
import dev.tenon.persistence.reporting.PostgresReportingStore;
import dev.tenon.persistence.workspace.PostgresBlobStore;
import dev.tenon.persistence.workspace.PostgresWorkspaceStore;
import dev.tenon.reporting.Delta;
import dev.tenon.reporting.Measure;
import dev.tenon.reporting.ReportingPermissions;
import dev.tenon.workspace.AttachedFile;
import dev.tenon.workspace.RecordRef;
import dev.tenon.workspace.Sharing;
import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Two tenants with rows in every table. */
record TwoTenants(TenantContext one, TenantContext other) {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);
    private static final Path HEADS = Path.of("target/heads-" + UUID.randomUUID());
    private static final DueWork WORK = new DueWork(new DueName(InvoicingPermissions.MODULE, "two-tenants"), "a");
    private static final long SEED = 20_261_123;
    private static final int DECLARED = 20;
    private static final TestIds IDS = new TestIds();

    static TwoTenants create() {
        var tenants = new TwoTenants(filled(DAY), filled(DAY.plusYears(1)));
        PostgresFixture.shared()
                .sealing(SealKey.generate(), new PublishedHeads(HEADS))
                .seal(100, 100);
        List.of(tenants.one, tenants.other).forEach(TwoTenants::leaveUnsealed);
        List.of(tenants.one, tenants.other).forEach(TwoTenants::announce);
        return tenants;
    }

    /** Their documents are of different years, so that no number is that of the other. */
    private static TenantContext filled(LocalDate day) {
        var fixture = PostgresFixture.shared();
        var tenant = fixture.tenants().fresh();
        new PostgresInvoicingStore(fixture.transactions())
                .within(tenant.because(new Cause.Job("fill " + tenant.tenant())), session -> {
                    var books = new Bookkeeper(session, IDS);
                    var customer = books.customer("C-1");
                    books.invoice(customer, Money.of("12.50", "GBP"), day);
                    books.payment(customer, Money.of("1.00", "GBP"), day);
                    var sales = sales();
                    session.imports().add(sales);
                    session.imports().stage(sales.id(), List.of(new SalesRow(2, "1", "", "C", "", "", "", "1", "1")));
                    session.imports().arrange(sales.id());
                    session.announce(new CustomerChanged(customer.id().value(), 1, "C-1", "Ada", ""));
                    var people = Set.of(customer.id());
                    session.billingContacts().keep(new BillingContact(IDS.next(), 1, "Ada", "ada@c-1.example", people));
                    session.due().on(WORK, day.atStartOfDay().plusYears(100));
                    return Done.DONE;
                });
        report(fixture, tenant);
        declared(fixture, tenant);
        park(fixture, tenant);
        layOut(fixture, tenant);
        TestDatabase.shared().fillShadow(tenant);
        return tenant;
    }

    /** So many of each declared entity that none of their tables is without rows. */
    private static void declared(PostgresFixture fixture, TenantContext tenant) {
        var store = new JpaEntityStore(fixture.transactions(), DeclaredTypes.all());
        var population = new Population(store, tenant, SEED);
        DeclaredTypes.all().forEach(type -> population.add(type, DECLARED));
    }

    /** A workspace with one of everything. */
    private static void layOut(PostgresFixture fixture, TenantContext tenant) {
        var blob = new PostgresBlobStore(fixture.transactions()).put(tenant, new ByteArrayInputStream(new byte[] {1}));
        new PostgresWorkspaceStore(fixture.transactions()).within(tenant, session -> {
            session.views().add(WorkspaceFixture.view(tenant.actor(), "Mine", Sharing.SHARED));
            session.files().add(file(tenant), blob);
            return Done.DONE;
        });
    }

    /** Its content is no other tenant's, so that nobody points to it by the same hash. */
    private static AttachedFile file(TenantContext tenant) {
        return new AttachedFile(
                new AttachedFile.Id(IDS.next()),
                new RecordRef("crm.company", IDS.next()),
                "a.txt",
                "text/plain",
                Bytes.ofHex(tenant.tenant().toString().replace("-", "").repeat(2)),
                1,
                tenant.actor(),
                PostgresFixture.shared().clock().instant());
    }

    private static void report(PostgresFixture fixture, TenantContext tenant) {
        var message = Waiting.taken(fixture.outbox(), tenant).getFirst();
        new PostgresReportingStore(fixture.transactions()).within(tenant, session -> {
            session.add(new Delta.OfMeasure(Measure.REVENUE, DAY, Money.of("12.50", "GBP")));
            session.add(new Delta.OfOpenItem(IDS.next(), IDS.next(), DAY, DAY, Money.of("12.50", "GBP")));
            session.add(new Delta.OfCustomer(IDS.next(), 1, "C-1", "Ada"));
            session.seen(message.envelope());
            return Done.DONE;
        });
    }

    private static void park(PostgresFixture fixture, TenantContext tenant) {
        announce(tenant);
        var message = Waiting.taken(fixture.outbox(), tenant).getFirst();
        var consumer = fixture.tenants().consuming(message, ReportingPermissions.MODULE);
        new PostgresReportingStore(fixture.transactions())
                .within(consumer, _ -> Consumption.waiting("crm.company:1", message.envelope()));
    }

    private static void leaveUnsealed(TenantContext tenant) {
        new PostgresInvoicingStore(PostgresFixture.shared().transactions())
                .within(tenant, session -> new Bookkeeper(session, IDS).customer("C-2"));
    }

    private static void announce(TenantContext tenant) {
        new PostgresReportingStore(PostgresFixture.shared().transactions()).within(tenant, session -> {
            session.announce(new CustomerChanged(IDS.next(), 1, "C-1", "Ada", ""));
            return Done.DONE;
        });
    }

    private static SalesImport sales() {
        var order = new ReceiveSalesFile("key", "sales", Currency.getInstance("GBP"), 30, Map.of());
        return SalesImport.begun(
                new ImportId(IDS.next()),
                order,
                new UserId(new UUID(0, 1)),
                PostgresFixture.shared().clock().instant());
    }
}
