package dev.tenon.crm.event;

import dev.tenon.kernel.entity.CustomValues;
import java.util.UUID;

/** An event of a company; it says how the company is, or last was. */
public sealed interface CompanyEvent extends CrmEvent permits CompanyCreated, CompanyChanged, CompanyDeleted {

    /** The company. */
    UUID company();

    /** The company's version from then on. */
    long version();

    /** The firm's own number for it; may be empty. */
    String reference();

    /** Its name. */
    String name();

    /** ISO 3166-1 alpha-2; may be empty. */
    String country();

    /** The values of the firm's own fields. */
    CustomValues custom();

    @Override
    default UUID aggregate() {
        return company();
    }
}
