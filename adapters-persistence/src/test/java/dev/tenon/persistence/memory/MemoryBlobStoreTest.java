package dev.tenon.persistence.memory;

import dev.tenon.contract.MovableClock;
import dev.tenon.contract.TestTenants;
import dev.tenon.contract.workspace.BlobStoreContract;
import dev.tenon.workspace.BlobStore;

final class MemoryBlobStoreTest implements BlobStoreContract {
    private final MemoryFixture fixture = MemoryFixture.create();
    private final BlobStore blobs = new MemoryBlobStore(fixture.platform());

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
