package dev.tenon.tenancy;

import dev.tenon.kernel.ModuleId;
import java.time.Month;
import java.time.ZoneId;
import java.util.Currency;
import java.util.Set;

/**
 * Onboards a firm.
 *
 * @param slug its short name, unique on the installation: 2 to 40 lower-case letters, digits and hyphens
 * @param modules the modules that are switched on beside those that always are
 * @param password the first administrator's, used only when the user does not exist yet
 */
public record OnboardTenant(
        String slug,
        String name,
        ZoneId zone,
        Currency baseCurrency,
        Month fiscalYearStart,
        Set<ModuleId> modules,
        EmailAddress administrator,
        Secret password) {
    public OnboardTenant {
        modules = Set.copyOf(modules);
    }
}
