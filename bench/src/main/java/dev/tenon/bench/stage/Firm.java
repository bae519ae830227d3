package dev.tenon.bench.stage;

import dev.tenon.kernel.TenantId;
import dev.tenon.kernel.UserId;

/** A firm on the installation, and its administrator. */
public record Firm(TenantId tenant, UserId user) {}
