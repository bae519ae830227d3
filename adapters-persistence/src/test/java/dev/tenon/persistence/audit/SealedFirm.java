package dev.tenon.persistence.audit;

import dev.tenon.contract.TestIds;
import dev.tenon.contract.invoicing.Bookkeeper;
import dev.tenon.invoicing.InvoicingStore;
import dev.tenon.kernel.TenantContext;
import dev.tenon.persistence.PostgresFixture;
import dev.tenon.persistence.invoicing.PostgresInvoicingStore;
import dev.tenon.tenancy.AuditFinding;
import dev.tenon.tenancy.AuditSession;
import dev.tenon.tenancy.AuditVerification;
import java.nio.file.Path;
import java.util.List;

/** A firm whose audit log is sealed into a folder of its own, with a key of its own. */
record SealedFirm(TenantContext tenant, SealKey key, PublishedHeads heads) {
    private static final PostgresFixture FIXTURE = PostgresFixture.shared();
    private static final InvoicingStore STORE = new PostgresInvoicingStore(FIXTURE.transactions());
    private static final TestIds IDS = new TestIds();

    static SealedFirm fresh(Path folder) {
        return new SealedFirm(FIXTURE.tenants().fresh(), SealKey.generate(), new PublishedHeads(folder));
    }

    /** Leaves one entry each. */
    SealedFirm customers(String... references) {
        for (var reference : references) {
            STORE.within(tenant, session -> new Bookkeeper(session, IDS).customer(reference));
        }
        return this;
    }

    SealedFirm sealed() {
        sealing(key, heads).seal(100, 100);
        return this;
    }

    static AuditSealing sealing(SealKey key, PublishedHeads heads) {
        return FIXTURE.sealing(key, heads);
    }

    AuditVerification verify() {
        return FIXTURE.audit(key, heads).within(tenant, AuditSession::verify);
    }

    List<String> findings() {
        return verify().findings().stream().map(AuditFinding::code).toList();
    }

    List<Long> published() {
        try (var published = heads.read(tenant.tenant())) {
            return published.map(Head::seal).toList();
        }
    }
}
