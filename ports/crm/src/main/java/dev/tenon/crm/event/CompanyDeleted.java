package dev.tenon.crm.event;

import java.util.UUID;

/** A company is gone. The version is one above its last. */
public record CompanyDeleted(UUID company, long version) implements CrmEvent {

    @Override
    public UUID aggregate() {
        return company;
    }
}
