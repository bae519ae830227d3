package dev.tenon.tenancy.event;

import dev.tenon.kernel.PublishedEvent;

/**
 * What Tenancy publishes. The aggregate is the firm itself; of two events about one module, that with the higher version says how it is. After
 * a crash the same may be told twice, with the same version.
 */
public sealed interface TenancyEvent extends PublishedEvent permits ModuleActivated, ModuleDeactivated {}
