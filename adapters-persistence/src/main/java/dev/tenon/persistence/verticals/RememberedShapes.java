package dev.tenon.persistence.verticals;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Ticker;
import dev.tenon.kernel.Cause;
import dev.tenon.kernel.TenantContext;
import dev.tenon.kernel.TenantId;
import dev.tenon.kernel.Work;
import dev.tenon.kernel.shape.Shape;
import dev.tenon.kernel.shape.Shapes;
import dev.tenon.verticals.Configuration;
import dev.tenon.verticals.VerticalSession;
import dev.tenon.verticals.VerticalStore;
import java.time.Duration;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.BiFunction;

/**
 * How tenants shaped their entities, at most two seconds old, and not a moment where the configuration was worked on through this store. Every key of
 * the cache is a tenant.
 */
public final class RememberedShapes implements Shapes, VerticalStore {
    /** How old its answers are at most. */
    public static final Duration OLDEST = Duration.ofSeconds(2);

    private static final long MOST = 20_000;

    private final VerticalStore store;
    private final BiFunction<Configuration, String, Shape> shaping;
    private final Cache<TenantId, Known> known;

    /**
     * Remembers over this store.
     *
     * @param shaping what a configuration says of an entity
     */
    public RememberedShapes(VerticalStore store, BiFunction<Configuration, String, Shape> shaping) {
        this(store, shaping, Ticker.systemTicker());
    }

    RememberedShapes(VerticalStore store, BiFunction<Configuration, String, Shape> shaping, Ticker ticker) {
        this.store = store;
        this.shaping = shaping;
        this.known = Caffeine.newBuilder()
                .maximumSize(MOST)
                .expireAfterWrite(OLDEST)
                .ticker(ticker)
                .build();
    }

    @Override
    public Shape of(TenantContext tenant, String entity) {
        var configured = known.get(tenant.tenant(), _ -> new Known(configuration(tenant), new ConcurrentHashMap<>()));
        return configured.shapes().computeIfAbsent(entity, name -> shaping.apply(configured.configuration(), name));
    }

    /** Whoever works on the configuration may have changed it, also where the work seems to have failed. */
    @Override
    public <R> R within(TenantContext tenant, Work<VerticalSession, R> work) {
        try {
            return store.within(tenant, work);
        } finally {
            known.invalidate(tenant.tenant());
        }
    }

    private Configuration configuration(TenantContext tenant) {
        return store.within(tenant.because(Cause.NONE), VerticalSession::configuration);
    }

    /** What one tenant has, and the shapes that were asked for. */
    private record Known(Configuration configuration, ConcurrentMap<String, Shape> shapes) {}
}
