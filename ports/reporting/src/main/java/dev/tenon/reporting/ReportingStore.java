package dev.tenon.reporting;

import dev.tenon.kernel.TenantStore;

/** Driven port: where Reporting keeps its figures. */
public interface ReportingStore extends TenantStore<ReportingSession> {}
