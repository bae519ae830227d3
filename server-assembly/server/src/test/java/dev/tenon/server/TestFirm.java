package dev.tenon.server;

import dev.tenon.crm.Company;
import dev.tenon.invoicing.InvoicingPermissions;
import dev.tenon.reporting.ReportingPermissions;
import dev.tenon.tenancy.EmailAddress;
import dev.tenon.tenancy.OnboardTenant;
import dev.tenon.tenancy.Secret;
import dev.tenon.tenancy.SignIn;
import java.time.Month;
import java.time.ZoneId;
import java.util.Currency;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** A firm that the server under test knows, and how its administrator signs in. */
public enum TestFirm {
    NORTH,
    SOUTH,
    /** One of the two that the proof by marks fills. */
    EAST,
    /** The other one. */
    WEST,
    /** The one whose timeline is read. */
    VALLEY,
    /** The one whose work an operator watches. */
    HARBOUR;

    public static final Secret PASSWORD = new Secret("correct horse battery staple");

    /** Its short name. */
    public String slug() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** How it was taken in. */
    public OnboardTenant onboarding() {
        return new OnboardTenant(
                slug(),
                "Firm " + slug(),
                ZoneId.of("Europe/London"),
                Currency.getInstance("GBP"),
                Month.JANUARY,
                Set.of(Company.TYPE.module(), InvoicingPermissions.MODULE, ReportingPermissions.MODULE),
                new EmailAddress("admin@" + slug() + ".example"),
                PASSWORD);
    }

    /** How its administrator signs in. */
    public SignIn signIn() {
        return new SignIn(onboarding().administrator(), PASSWORD, Optional.of(slug()));
    }
}
