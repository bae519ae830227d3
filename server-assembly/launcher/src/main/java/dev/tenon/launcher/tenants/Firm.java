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
 * @param customers who has bought from it already; none, where no sales are generated
 */
record Firm(String slug, String name, Market market, String zone, String currency, List<String> customers) {
    private static final List<String> CUSTOMERS =
            List.of("Northwind Traders", "Contoso Retail", "Fabrikam Works", "Tailspin Toys", "Wide World Importers");

    static final List<Firm> ALL = List.of(
            new Firm("acme", "Acme Tools GmbH", Market.GERMANY, "Europe/Berlin", "EUR", CUSTOMERS),
            new Firm("globex", "Globex Corporation", Market.UNITED_STATES, "America/New_York", "USD", CUSTOMERS),
            new Firm("wholesale", "Wholesale Ltd", Market.UNITED_KINGDOM, "Europe/London", "GBP", List.of()));

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
