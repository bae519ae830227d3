package dev.tenon.contract.reporting;

import dev.tenon.contract.TenantStoreContract;
import dev.tenon.reporting.ReportingSession;

/** The whole contract of {@link dev.tenon.reporting.ReportingStore}. */
public interface ReportingStoreContract
        extends TenantStoreContract<ReportingSession>,
                FigureContract,
                DeltaLawContract,
                FreshnessContract,
                ClearingContract {}
