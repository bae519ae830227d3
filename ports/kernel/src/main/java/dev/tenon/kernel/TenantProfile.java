package dev.tenon.kernel;

import java.time.Month;
import java.time.ZoneId;
import java.util.Currency;
import java.util.Set;

/**
 * What the gate must know of a tenant before it admits anybody.
 *
 * @param slug the tenant's short name in addresses and at sign-in, lower case
 * @param name the firm's name
 * @param fiscalYearStart the first month of its fiscal year
 * @param modules the modules that are switched on
 */
public record TenantProfile(
        TenantId id,
        String slug,
        String name,
        ZoneId zone,
        Currency baseCurrency,
        Month fiscalYearStart,
        Set<ModuleId> modules) {
    public TenantProfile {
        modules = Set.copyOf(modules);
    }
}
