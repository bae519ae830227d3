package dev.tenon.crm;

import dev.tenon.kernel.Decision;
import dev.tenon.kernel.TenantContext;
import dev.tenon.kernel.entity.EntityRefusal;

/** Driving port: how leads end. Otherwise they are worked with as every declared entity is. */
public interface Leads {

    /**
     * Makes a company, a contact who belongs to it, and an opportunity if one is asked for; all of them or nothing. A company or a person that is known
     * already, by tax number, e-mail address or name, is taken and not made again; where several could be meant, the refusal names them, and the caller
     * chooses one. Accepted with the lead, which refers to them from then on. It needs the permission to edit leads, companies, contacts and, with an
     * opportunity, these.
     */
    Decision<Lead, EntityRefusal> convert(TenantContext tenant, ConvertLead command);

    /** Gives a lead up for a reason. Needs the permission to edit leads. */
    Decision<Lead, EntityRefusal> disqualify(TenantContext tenant, DisqualifyLead command);
}
