package dev.tenon.contract.verticals;

import dev.tenon.contract.TenantStoreContract;
import dev.tenon.verticals.VerticalSession;

/** The whole contract of {@link dev.tenon.verticals.VerticalStore}. */
public interface VerticalStoreContract extends TenantStoreContract<VerticalSession>, StepContract, HeldValuesContract {}
