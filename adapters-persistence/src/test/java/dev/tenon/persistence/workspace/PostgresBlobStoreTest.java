package dev.tenon.persistence.workspace;

import dev.tenon.contract.MovableClock;
import dev.tenon.contract.TestTenants;
import dev.tenon.contract.workspace.BlobStoreContract;
import dev.tenon.persistence.PostgresFixture;
import dev.tenon.workspace.BlobStore;

final class PostgresBlobStoreTest implements BlobStoreContract {
    private final PostgresFixture fixture = PostgresFixture.shared();
    private final BlobStore blobs = new PostgresBlobStore(fixture.transactions());

    @Override
    public BlobStore blobs() {
        return blobs;
    }

    @Override
    public TestTenants tenants() {
        return fixture.tenants();
    }

    @Override
    public MovableClock clock() {
        return fixture.clock();
    }
}
