package dev.tenon.core.crm;

import dev.tenon.core.kernel.Declared;
import dev.tenon.core.kernel.EntityServices;
import dev.tenon.crm.Company;
import dev.tenon.crm.Contact;
import dev.tenon.kernel.Ids;
import dev.tenon.kernel.entity.EntityCatalog;
import dev.tenon.kernel.entity.EntityStore;
import dev.tenon.kernel.entity.EntityType;
import dev.tenon.kernel.shape.Shapes;
import java.time.Clock;
import java.util.List;

/** CRM, ready to use. */
public final class CrmModule {
    private static final List<Declared<?>> ENTITIES = List.of(
            new Declared<>(Company.TYPE, new CompanyRules()), //
            new Declared<>(Contact.TYPE, new ContactRules()));

    private CrmModule() {}

    /** What a store of this module keeps. */
    public static List<EntityType<?>> types() {
        return EntityServices.types(ENTITIES);
    }

    /** Joins the module to its store, and to what each tenant's configuration says of its entities. */
    public static EntityCatalog create(EntityStore store, Ids ids, Clock clock, Shapes shapes) {
        return EntityServices.create(store, ids, clock, shapes, ENTITIES);
    }
}
