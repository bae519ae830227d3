package dev.tenon.extension.host;

import dev.tenon.extension.ExtensionId;
import dev.tenon.kernel.Permission;
import dev.tenon.kernel.TenantId;
import java.util.Optional;
import java.util.Set;

/** Driven port: which tenants enabled which extensions, and what each granted them. */
@FunctionalInterface
public interface ExtensionGrants {

    /** What the tenant granted; empty when it has not enabled the extension. An empty set enables it without any permission. */
    Optional<Set<Permission>> granted(TenantId tenant, ExtensionId extension);
}
