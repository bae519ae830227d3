package dev.tenon.core.crm;

import dev.tenon.core.kernel.EntityWorks;
import dev.tenon.crm.Company;
import dev.tenon.crm.Contact;
import dev.tenon.crm.ConvertLead;
import dev.tenon.crm.DisqualifyLead;
import dev.tenon.crm.Lead;
import dev.tenon.crm.Leads;
import dev.tenon.crm.Opportunity;
import dev.tenon.kernel.Decision;
import dev.tenon.kernel.TenantContext;
import dev.tenon.kernel.entity.Action;
import dev.tenon.kernel.entity.EntityRefusal;
import dev.tenon.kernel.entity.FieldValues;
import java.util.Map;

/** Ends leads. */
final class LeadsService implements Leads {
    private final EntityWorks works;

    LeadsService(EntityWorks works) {
        this.works = works;
    }

    @Override
    public Decision<Lead, EntityRefusal> convert(TenantContext tenant, ConvertLead command) {
        tenant.require(Lead.TYPE.permission(Action.EDIT));
        tenant.require(Company.TYPE.permission(Action.EDIT));
        tenant.require(Contact.TYPE.permission(Action.EDIT));
        command.opportunity().ifPresent(_ -> tenant.require(Opportunity.TYPE.permission(Action.EDIT)));
        return works.within(tenant, work -> new Conversion(work).of(command));
    }

    @Override
    public Decision<Lead, EntityRefusal> disqualify(TenantContext tenant, DisqualifyLead command) {
        tenant.require(Lead.TYPE.permission(Action.EDIT));
        var values = FieldValues.of(Map.of("state", Lead.State.DISQUALIFIED, "disqualifiedBecause", command.reason()));
        return works.within(
                tenant, work -> work.update(Lead.TYPE, command.lead().value(), command.version(), values));
    }
}
