package dev.tenon.kernel.entity;

import dev.tenon.kernel.TenantStore;

/** Driven port: where a module's declared entities are kept. */
public interface EntityStore extends TenantStore<EntitySession> {}
