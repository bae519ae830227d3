package dev.tenon.core.crm;

import dev.tenon.core.kernel.EntityRules;
import dev.tenon.crm.Company;
import dev.tenon.crm.Standing;
import dev.tenon.crm.event.CompanyChanged;
import dev.tenon.crm.event.CompanyCreated;
import dev.tenon.crm.event.CompanyDeleted;
import dev.tenon.kernel.PublishedEvent;
import dev.tenon.kernel.entity.Happened;
import java.util.List;

/** What the other modules are told of companies. */
final class CompanyRules implements EntityRules<Company> {

    @Override
    public List<PublishedEvent> announce(Happened<Company> happened) {
        return List.of(
                switch (happened) {
                    case Happened.Created<Company>(var company) -> created(company);
                    case Happened.Updated<Company> update -> changed(update.entity());
                    case Happened.Deleted<Company>(var company) -> deleted(company);
                });
    }

    private static CompanyCreated created(Company company) {
        return new CompanyCreated(
                company.id().value(),
                company.stamp().version(),
                company.reference(),
                company.name(),
                company.taxNumber(),
                company.email(),
                company.country(),
                company.standing() == Standing.ARCHIVED,
                company.custom());
    }

    private static CompanyChanged changed(Company company) {
        return new CompanyChanged(
                company.id().value(),
                company.stamp().version(),
                company.reference(),
                company.name(),
                company.taxNumber(),
                company.email(),
                company.country(),
                company.standing() == Standing.ARCHIVED,
                company.custom());
    }

    private static CompanyDeleted deleted(Company company) {
        return new CompanyDeleted(
                company.id().value(),
                company.stamp().version() + 1,
                company.reference(),
                company.name(),
                company.taxNumber(),
                company.email(),
                company.country(),
                company.standing() == Standing.ARCHIVED,
                company.custom());
    }
}
