package dev.tenon.persistence.workspace;

import dev.tenon.kernel.Bytes;
import dev.tenon.kernel.Cause;
import dev.tenon.kernel.Done;
import dev.tenon.kernel.TenantContext;
import dev.tenon.persistence.tenant.Sql;
import dev.tenon.persistence.tenant.TenantTransactions;
import dev.tenon.persistence.tenant.TenantWork;
import dev.tenon.workspace.BlobId;
import dev.tenon.workspace.BlobStore;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;

/** Contents in PostgreSQL, in rows of one chunk. Each chunk has a transaction of its own, so that a slow client holds none open. */
public final class PostgresBlobStore implements BlobStore {
    private static final String BEGIN = "insert into workspace.blob (tenant_id, id, put_at) values (?, ?, ?)";
    private static final String WRITE =
            "insert into workspace.blob_chunk (tenant_id, blob, number, bytes) values (?, ?, ?, ?)";
    private static final String READ =
            "select bytes from workspace.blob_chunk where tenant_id = ? and blob = ? and number = ?";
    private static final String EMPTY = "delete from workspace.blob_chunk where tenant_id = ? and blob = ?";
    private static final String END = "delete from workspace.blob where tenant_id = ? and id = ?";
    private static final String PUT_BEFORE =
            "select id from workspace.blob where tenant_id = ? and id > ? and put_at < ? order by id limit ?";

    private final TenantTransactions transactions;

    public PostgresBlobStore(TenantTransactions transactions) {
        this.transactions = transactions;
    }

    @Override
    public BlobId put(TenantContext tenant, InputStream content) {
        var blob = begin(tenant);
        try {
            int number = 0;
            for (var chunk = content.readNBytes(CHUNK); chunk.length > 0; chunk = content.readNBytes(CHUNK)) {
                write(tenant, blob, number++, Bytes.of(chunk));
            }
            return blob;
        } catch (IOException e) {
            delete(tenant, blob);
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void read(TenantContext tenant, BlobId blob, Consumer<Bytes> reader) {
        int number = 0;
        for (var chunk = chunk(tenant, blob, number); chunk.isPresent(); chunk = chunk(tenant, blob, number)) {
            reader.accept(chunk.orElseThrow());
            number++;
        }
    }

    @Override
    public void delete(TenantContext tenant, BlobId blob) {
        within(tenant, unit -> {
            unit.sql().later(Sql.of(EMPTY, id(tenant), blob.value()));
            unit.sql().later(Sql.of(END, id(tenant), blob.value()));
            return Done.DONE;
        });
    }

    @Override
    public List<BlobId> putBefore(TenantContext tenant, Instant time, BlobId after, int most) {
        var query = Sql.of(PUT_BEFORE, id(tenant), after.value(), time, most);
        return within(tenant, unit -> unit.sql().list(query, row -> new BlobId(row.uuid("id"))));
    }

    private BlobId begin(TenantContext tenant) {
        return within(tenant, unit -> {
            var blob = new BlobId(unit.newId());
            unit.sql().later(Sql.of(BEGIN, id(tenant), blob.value(), unit.now()));
            return blob;
        });
    }

    private void write(TenantContext tenant, BlobId blob, int number, Bytes chunk) {
        within(tenant, unit -> {
            unit.sql().later(Sql.of(WRITE, id(tenant), blob.value(), number, chunk));
            return Done.DONE;
        });
    }

    private Optional<Bytes> chunk(TenantContext tenant, BlobId blob, int number) {
        var query = Sql.of(READ, id(tenant), blob.value(), number);
        return within(tenant, unit -> unit.sql().first(query, row -> row.bytes("bytes")));
    }

    private <R> R within(TenantContext tenant, Function<TenantWork, R> work) {
        return transactions.within(tenant.because(Cause.NONE), Function.identity(), work::apply);
    }

    private static UUID id(TenantContext tenant) {
        return tenant.tenant().value();
    }
}
