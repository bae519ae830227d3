package dev.tenon.launcher.tenants;

import dev.tenon.crm.Company;
import dev.tenon.invoicing.InvoicingPermissions;
import dev.tenon.launcher.folder.SignIn;
import dev.tenon.reporting.ReportingPermissions;
import dev.tenon.tenancy.EmailAddress;
import dev.tenon.tenancy.OnboardTenant;
import dev.tenon.tenancy.Secret;
import java.time.Month;
import java.time.ZoneId;
import java.util.Currency;
import java.util.List;
import java.util.Set;

/**
 * A firm that a new data folder gets.
 *
 * @param samples whether it gets a little generated data
 */
record Firm(String slug, String name, String country, String zone, String currency, boolean samples) {
    static final List<Firm> ALL = List.of(
            new Firm("acme", "Acme Tools GmbH", "Germany", "Europe/Berlin", "EUR", true),
            new Firm("globex", "Globex Corporation", "United States", "America/New_York", "USD", true),
            new Firm("wholesale", "Wholesale Ltd", "United Kingdom", "Europe/London", "GBP", false));

    OnboardTenant onboarding(SignIn administrator) {
        return new OnboardTenant(
                slug,
                name,
                ZoneId.of(zone),
                Currency.getInstance(currency),
                Month.JANUARY,
                Set.of(Company.TYPE.module(), InvoicingPermissions.MODULE, ReportingPermissions.MODULE),
                new EmailAddress(administrator.email()),
                new Secret(administrator.password()));
    }
}
