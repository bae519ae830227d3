package dev.tenon.rest.crm;

import dev.tenon.crm.Company;
import dev.tenon.crm.Contact;
import dev.tenon.crm.ConvertLead;
import dev.tenon.crm.ConvertLead.Prospect;
import dev.tenon.crm.Lead;
import dev.tenon.crm.Opportunity;
import dev.tenon.kernel.Money;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** The end of leads as JSON. */
final class LeadJson {

    private LeadJson() {}

    /**
     * What a lead is to become.
     *
     * @param company one that there is; left out: the one that has the lead's tax number, e-mail address or name, or else a new one
     * @param newCompany the name of a new one, whatever there is
     * @param opportunity left out: none
     */
    public record LeadConversion(
            Optional<UUID> company, Optional<String> newCompany, Optional<NewProspect> opportunity) {

        ConvertLead.Into into() {
            return company.<ConvertLead.Into>map(id -> new ConvertLead.Existing(new Company.Id(id)))
                    .or(() -> newCompany.map(ConvertLead.Named::new))
                    .orElseGet(ConvertLead.Matching::new);
        }
    }

    /**
     * The opportunity that is made with it.
     *
     * @param name left out: the company's
     */
    public record NewProspect(Optional<String> name, Optional<Money> amount, Optional<LocalDate> closesOn) {

        Prospect prospect() {
            return new Prospect(name.orElse(""), amount, closesOn);
        }
    }

    /** A lead that was converted, and what it became. */
    public record ConvertedLeadView(
            UUID id, long version, Optional<UUID> company, Optional<UUID> contact, Optional<UUID> opportunity) {

        static ConvertedLeadView of(Lead lead) {
            return new ConvertedLeadView(
                    lead.id().value(),
                    lead.stamp().version(),
                    lead.company().map(Company.Id::value),
                    lead.contact().map(Contact.Id::value),
                    lead.opportunity().map(Opportunity.Id::value));
        }
    }
}
