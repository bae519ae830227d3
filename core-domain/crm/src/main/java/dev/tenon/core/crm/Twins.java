package dev.tenon.core.crm;

import dev.tenon.core.kernel.EntityWork;
import dev.tenon.crm.Company;
import dev.tenon.crm.Contact;
import dev.tenon.crm.Lead;
import dev.tenon.kernel.entity.Entity;
import dev.tenon.kernel.entity.EntityQuery;
import dev.tenon.kernel.entity.EntityType;
import dev.tenon.kernel.entity.Filter;
import dev.tenon.kernel.entity.Folding;
import dev.tenon.kernel.entity.Operator;
import dev.tenon.kernel.entity.Sort;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Whom one knows already. Texts are compared folded: neither case nor blanks make another company or person. */
final class Twins {
    /** Whoever has so many of a name must choose by hand. */
    private static final int MOST = 20;

    private final EntityWork work;

    Twins(EntityWork work) {
        this.work = work;
    }

    /** The companies that may be the lead's: those of its tax number, or else of its e-mail address, or else of its name. */
    List<Company> companies(Lead lead) {
        return Stream.<Supplier<List<Company>>>of(
                        () -> with(Company.TYPE, "taxNumber", lead.taxNumber()),
                        () -> with(Company.TYPE, "email", lead.email()),
                        () -> with(Company.TYPE, "name", lead.companyName()))
                .map(Supplier::get)
                .filter(found -> !found.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    /** The person that the lead is: of its e-mail address, or, where it has none, of its name at the company. */
    Optional<Contact> contact(Lead lead, Company company) {
        if (!lead.email().isBlank()) {
            var known = with(Contact.TYPE, "email", lead.email());
            return known.stream()
                    .filter(contact -> belongs(contact, company))
                    .findFirst()
                    .or(() -> known.stream().findFirst());
        }
        var byName = new Filter("familyName", Operator.EQ, List.of(lead.familyName()));
        var colleague = new Filter("companies.company", Operator.EQ, List.of(company.id()));
        return list(Contact.TYPE, byName, colleague).stream()
                .filter(contact -> Folding.fold(contact.givenName()).equals(Folding.fold(lead.givenName())))
                .findFirst();
    }

    static boolean belongs(Contact contact, Company company) {
        return contact.companies().stream()
                .anyMatch(affiliation -> affiliation.company().equals(company.id()));
    }

    private <E extends Record & Entity> List<E> with(EntityType<E> type, String field, String value) {
        return value.isBlank() ? List.of() : list(type, new Filter(field, Operator.EQ, List.of(value)));
    }

    private <E extends Record & Entity> List<E> list(EntityType<E> type, Filter... filters) {
        var query = new EntityQuery(List.of(filters), Sort.BY_ID);
        return work.list(type, query, MOST);
    }
}
