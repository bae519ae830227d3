package dev.tenon.contract.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tenon.contract.MovableClock;
import dev.tenon.contract.TestTenants;
import dev.tenon.kernel.TenantContext;
import dev.tenon.workspace.BlobId;
import dev.tenon.workspace.BlobStore;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The contract of {@link BlobStore}. */
public interface BlobStoreContract {

    /** The store under test. */
    BlobStore blobs();

    /** Makes tenants that the store knows. */
    TestTenants tenants();

    /** The clock that the store was made with. */
    MovableClock clock();

    @Test
    default void aContentIsReadAsItWasPutInChunks() {
        var tenant = tenants().fresh();
        long seed = System.nanoTime();
        System.out.println("Contents of seed " + seed);
        for (int size : List.of(0, 1, BlobStore.CHUNK - 1, BlobStore.CHUNK, BlobStore.CHUNK + 1, 700_000)) {
            var content = new byte[size];
            new Random(seed).nextBytes(content);
            var blob = blobs().put(tenant, new ByteArrayInputStream(content));
            assertThat(read(tenant, blob)).isEqualTo(content);
        }
    }

    @Test
    default void anotherTenantsContentIsUnknown() {
        var tenant = tenants().fresh();
        var other = tenants().fresh();
        var blob = blobs().put(tenant, new ByteArrayInputStream(new byte[] {1, 2}));
        assertThat(read(other, blob)).isEmpty();
        blobs().delete(other, blob);
        assertThat(read(tenant, blob)).containsExactly(1, 2);
        assertThat(all(other)).isEmpty();
    }

    @Test
    default void aForgottenContentIsGone() {
        var tenant = tenants().fresh();
        var blob = blobs().put(tenant, new ByteArrayInputStream(new byte[600_000]));
        blobs().delete(tenant, blob);
        blobs().delete(tenant, blob);
        assertThat(read(tenant, blob)).isEmpty();
        assertThat(all(tenant)).isEmpty();
    }

    @Test
    default void aStreamThatFailsLeavesNothing() {
        var tenant = tenants().fresh();
        var broken = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("The line went dead");
            }
        };
        var begun = new SequenceInputStream(new ByteArrayInputStream(new byte[600_000]), broken);
        assertThatThrownBy(() -> blobs().put(tenant, begun))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("The line went dead");
        assertThat(all(tenant)).isEmpty();
    }

    @Test
    default void contentsAreListedByTheirNamesAndTime() {
        var tenant = tenants().fresh();
        var blobs = new ArrayList<BlobId>();
        for (int i = 0; i < 5; i++) {
            blobs.add(blobs().put(tenant, new ByteArrayInputStream(new byte[] {1})));
        }
        var now = clock().instant();
        assertThat(blobs().putBefore(tenant, now, BlobId.FIRST, 10)).isEmpty();
        var later = now.plusSeconds(1);
        assertThat(blobs().putBefore(tenant, later, BlobId.FIRST, 3)).containsExactlyElementsOf(blobs.subList(0, 3));
        assertThat(blobs().putBefore(tenant, later, blobs.get(2), 3)).containsExactlyElementsOf(blobs.subList(3, 5));
    }

    @Test
    default void nothingIsReadWhereThereIsNothing() {
        assertThat(read(tenants().fresh(), new BlobId(new UUID(1, 1)))).isEmpty();
    }

    private byte[] read(TenantContext tenant, BlobId blob) {
        var read = new ByteArrayOutputStream();
        blobs().read(tenant, blob, chunk -> {
            assertThat(chunk.length()).isBetween(1, BlobStore.CHUNK);
            read.writeBytes(chunk.toArray());
        });
        return read.toByteArray();
    }

    private List<BlobId> all(TenantContext tenant) {
        return blobs().putBefore(tenant, clock().instant().plusSeconds(1), BlobId.FIRST, 100);
    }
}
