package dev.tenon.crm;

import static dev.tenon.kernel.entity.Trait.FILTERED;

import dev.tenon.kernel.entity.Entity;
import dev.tenon.kernel.entity.EntityId;
import dev.tenon.kernel.entity.EntityType;
import dev.tenon.kernel.entity.RecordId;
import dev.tenon.kernel.entity.Stamp;
import java.util.UUID;

/** That a customer of Invoicing, which was there before, is a company of CRM. A customer that came of a company has its id and needs none. */
public record CustomerLink(Id id, Stamp stamp, RecordId customer, RecordId company) implements Entity {

    /** What is declared of them. */
    public static final EntityType<CustomerLink> TYPE = EntityType.of(
                    CustomerLink.class, "crm.customer-link", "customer-links")
            .reference("customer", "record", FILTERED)
            .reference("company", "record", FILTERED)
            .declared();

    /** Identifies a link. */
    public record Id(UUID value) implements EntityId {}
}
