package dev.tenon.persistence.memory;

import dev.tenon.kernel.Bytes;
import dev.tenon.kernel.TenantContext;
import dev.tenon.kernel.TenantId;
import dev.tenon.workspace.BlobId;
import dev.tenon.workspace.BlobStore;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Contents in memory. */
public final class MemoryBlobStore implements BlobStore {
    private final MemoryPlatform platform;
    private final Map<TenantId, Map<BlobId, Blob>> tenants = new HashMap<>();

    /** An empty store on the platform. */
    public MemoryBlobStore(MemoryPlatform platform) {
        this.platform = platform;
    }

    @Override
    public BlobId put(TenantContext tenant, InputStream content) {
        var chunks = new ArrayList<Bytes>();
        try {
            for (var chunk = content.readNBytes(CHUNK); chunk.length > 0; chunk = content.readNBytes(CHUNK)) {
                chunks.add(Bytes.of(chunk));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var blob = new BlobId(platform.ids().next());
        between(() -> Optional.ofNullable(of(tenant).put(blob, new Blob(platform.now(), chunks))));
        return blob;
    }

    @Override
    public void read(TenantContext tenant, BlobId blob, Consumer<Bytes> reader) {
        between(() -> Optional.ofNullable(of(tenant).get(blob)))
                .ifPresent(kept -> kept.chunks().forEach(reader));
    }

    @Override
    public void delete(TenantContext tenant, BlobId blob) {
        between(() -> Optional.ofNullable(of(tenant).remove(blob)));
    }

    @Override
    public List<BlobId> putBefore(TenantContext tenant, Instant time, BlobId after, int most) {
        return between(() -> of(tenant).entrySet().stream()
                .filter(entry -> entry.getValue().putAt().isBefore(time))
                .map(Map.Entry::getKey)
                .filter(blob -> blob.toString().compareTo(after.toString()) > 0)
                .sorted(Comparator.comparing(BlobId::toString))
                .limit(most)
                .toList());
    }

    private Map<BlobId, Blob> of(TenantContext tenant) {
        return tenants.computeIfAbsent(tenant.tenant(), _ -> new HashMap<>());
    }

    /** While no work runs, in which this could not be taken back. */
    private <R> R between(Supplier<R> action) {
        return platform.transactions().between(action);
    }

    private record Blob(Instant putAt, List<Bytes> chunks) {}
}
