package dev.tenon.core.crm;

import dev.tenon.core.kernel.EntityWork;
import dev.tenon.crm.Affiliation;
import dev.tenon.crm.Company;
import dev.tenon.crm.Contact;
import dev.tenon.crm.ConvertLead;
import dev.tenon.crm.ConvertLead.Prospect;
import dev.tenon.crm.Lead;
import dev.tenon.crm.Opportunity;
import dev.tenon.kernel.entity.EntityRefusal;
import dev.tenon.kernel.entity.FieldFault;
import dev.tenon.kernel.entity.FieldValues;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Makes of a lead what it was hoped to become, within one work. */
final class Conversion {
    private final EntityWork work;
    private final Twins twins;

    Conversion(EntityWork work) {
        this.work = work;
        this.twins = new Twins(work);
    }

    Lead of(ConvertLead command) {
        var lead = work.get(Lead.TYPE, command.lead().value());
        if (lead.stamp().version() != command.version()) {
            throw work.refuse(
                    new EntityRefusal.Outdated(Lead.TYPE.name(), lead.stamp().version()));
        }
        if (lead.state() == Lead.State.CONVERTED) {
            throw work.refuse(new EntityRefusal.TransitionRefused("state", "converted", "converted"));
        }
        var company = company(lead, command.company());
        var contact = contact(lead, company);
        var opportunity = command.opportunity().map(prospect -> opportunity(lead, company, contact, prospect));
        var converted = new HashMap<String, Object>();
        converted.put("state", Lead.State.CONVERTED);
        converted.put("company", Optional.of(company.id()));
        converted.put("contact", Optional.of(contact.id()));
        opportunity.ifPresent(made -> converted.put("opportunity", Optional.of(made.id())));
        return work.update(Lead.TYPE, lead.id().value(), command.version(), FieldValues.of(converted));
    }

    private Company company(Lead lead, ConvertLead.Into into) {
        return switch (into) {
            case ConvertLead.Existing(var company) -> work.get(Company.TYPE, company.value());
            case ConvertLead.Named(var name) -> newCompany(lead, name);
            case ConvertLead.Matching _ -> matching(lead);
        };
    }

    private Company matching(Lead lead) {
        var known = twins.companies(lead);
        return switch (known.size()) {
            case 0 -> newCompany(lead, lead.companyName());
            case 1 -> known.getFirst();
            default -> throw ambiguous(known);
        };
    }

    private RuntimeException ambiguous(List<Company> known) {
        var ids = known.stream().map(company -> company.id().value().toString()).collect(Collectors.joining(", "));
        return work.refuse(new EntityRefusal.Invalid(
                List.of(new FieldFault("company", "ambiguous", "Several could be meant; choose one of " + ids))));
    }

    private Company newCompany(Lead lead, String name) {
        if (name.isBlank()) {
            throw work.refuse(new EntityRefusal.Invalid(
                    List.of(new FieldFault("company", "required", "Name the company, or choose one"))));
        }
        return work.create(
                Company.TYPE,
                FieldValues.of(Map.of(
                        "name",
                        name,
                        "taxNumber",
                        lead.taxNumber(),
                        "country",
                        lead.country(),
                        "source",
                        lead.source(),
                        "owner",
                        lead.owner())));
    }

    private Contact contact(Lead lead, Company company) {
        return twins.contact(lead, company)
                .map(known -> belonging(known, company))
                .orElseGet(() -> newContact(lead, company));
    }

    private Contact belonging(Contact contact, Company company) {
        if (Twins.belongs(contact, company)) {
            return contact;
        }
        var companies = new ArrayList<>(contact.companies());
        companies.add(new Affiliation(company.id(), ""));
        return work.update(
                Contact.TYPE,
                contact.id().value(),
                contact.stamp().version(),
                FieldValues.of(Map.of("companies", List.copyOf(companies))));
    }

    private Contact newContact(Lead lead, Company company) {
        return work.create(
                Contact.TYPE,
                FieldValues.of(Map.of(
                        "familyName",
                        lead.familyName(),
                        "givenName",
                        lead.givenName(),
                        "email",
                        lead.email(),
                        "phone",
                        lead.phone(),
                        "source",
                        lead.source(),
                        "owner",
                        lead.owner(),
                        "companies",
                        List.of(new Affiliation(company.id(), "")))));
    }

    private Opportunity opportunity(Lead lead, Company company, Contact contact, Prospect prospect) {
        return work.create(
                Opportunity.TYPE,
                FieldValues.of(Map.of(
                        "name",
                        prospect.name().isBlank() ? company.name() : prospect.name(),
                        "company",
                        company.id(),
                        "contact",
                        Optional.of(contact.id()),
                        "amount",
                        prospect.amount(),
                        "closesOn",
                        prospect.closesOn(),
                        "owner",
                        lead.owner(),
                        "source",
                        lead.source())));
    }
}
