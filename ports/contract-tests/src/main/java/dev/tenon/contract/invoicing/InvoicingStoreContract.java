package dev.tenon.contract.invoicing;

import dev.tenon.contract.TenantStoreContract;
import dev.tenon.invoicing.InvoicingSession;

/** The whole contract of {@link dev.tenon.invoicing.InvoicingStore}. */
public interface InvoicingStoreContract
        extends TenantStoreContract<InvoicingSession>,
                StreamContract,
                CounterContract,
                CustomerContract,
                FollowedCompanyContract,
                BillingContactContract,
                BookContract,
                DocumentListContract,
                RebuildContract,
                ImportContract,
                AuditContract {}
