package dev.tenon.verticals;

import dev.tenon.kernel.TenantStore;

/** Driven port: where the configurations of the firms are kept. */
public interface VerticalStore extends TenantStore<VerticalSession> {}
