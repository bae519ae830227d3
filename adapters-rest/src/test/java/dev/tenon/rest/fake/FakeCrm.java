package dev.tenon.rest.fake;

import dev.tenon.crm.Activity;
import dev.tenon.crm.Company;
import dev.tenon.crm.Contact;
import dev.tenon.crm.ConvertLead;
import dev.tenon.crm.DisqualifyLead;
import dev.tenon.crm.Lead;
import dev.tenon.crm.Leads;
import dev.tenon.crm.NextActivity;
import dev.tenon.crm.Opportunities;
import dev.tenon.crm.Opportunity;
import dev.tenon.crm.Timeline;
import dev.tenon.crm.TimelineEntry;
import dev.tenon.kernel.Actor;
import dev.tenon.kernel.Cursor;
import dev.tenon.kernel.Decision;
import dev.tenon.kernel.ModuleId;
import dev.tenon.kernel.Money;
import dev.tenon.kernel.Page;
import dev.tenon.kernel.PageRequest;
import dev.tenon.kernel.TenantContext;
import dev.tenon.kernel.entity.EntityRefusal;
import dev.tenon.kernel.entity.FieldFault;
import dev.tenon.kernel.entity.FieldValues;
import dev.tenon.kernel.entity.RecordId;
import dev.tenon.kernel.entity.Stamp;
import dev.tenon.kernel.shape.Stay;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Notes which leads are to be converted, and refuses those of version 9; every opportunity was in two stages and has a late call. */
public final class FakeCrm implements Leads, Opportunities, Timeline {

    /** Nothing is known of it, and nothing is to be done about it. */
    public static final UUID NOBODY = new UUID(0, 404);

    /** What was asked. */
    public final List<ConvertLead> asked = new ArrayList<>();

    @Override
    public Decision<Lead, EntityRefusal> convert(TenantContext tenant, ConvertLead command) {
        asked.add(command);
        if (command.version() == 9) {
            return Decision.refuse(
                    new EntityRefusal.Invalid(List.of(new FieldFault("company", "ambiguous", "choose one"))));
        }
        var values = Map.<String, Object>of(
                "familyName",
                "Lovelace",
                "state",
                Lead.State.CONVERTED,
                "company",
                Optional.of(new Company.Id(new UUID(0, 1))),
                "contact",
                Optional.of(new Contact.Id(new UUID(0, 2))));
        var stamp = new Stamp(command.version() + 1, FakeEntities.NOW, FakeEntities.NOW);
        return Decision.accept(Lead.TYPE.make(command.lead().value(), stamp, FieldValues.of(values)));
    }

    @Override
    public Decision<Lead, EntityRefusal> disqualify(TenantContext tenant, DisqualifyLead command) {
        throw new UnsupportedOperationException("the API changes the lead");
    }

    @Override
    public List<Stay> stages(TenantContext tenant, Opportunity.Id opportunity) {
        var actor = new Actor.Module(new ModuleId("crm"));
        return opportunity.value().equals(NOBODY)
                ? List.of()
                : List.of(
                        new Stay("sales", "talk", FakeEntities.NOW, Optional.of(FakeEntities.NOW), actor),
                        new Stay("sales", "offer", FakeEntities.NOW, Optional.empty(), actor));
    }

    @Override
    public Optional<NextActivity> nextActivity(TenantContext tenant, Opportunity.Id opportunity) {
        var values = Map.<String, Object>of("kind", Activity.Kind.CALL, "subject", "Ring up");
        var call = Activity.TYPE.make(new UUID(0, 7), Stamp.first(FakeEntities.NOW), FieldValues.of(values));
        return Optional.of(new NextActivity(call, true));
    }

    @Override
    public Page<TimelineEntry> of(TenantContext tenant, Company.Id company, PageRequest page) {
        var entry = new TimelineEntry(
                new TimelineEntry.Id(new UUID(0, 8)),
                Stamp.first(FakeEntities.NOW),
                new RecordId(company.value()),
                FakeEntities.NOW,
                TimelineEntry.What.INVOICE_PAID,
                new RecordId(new UUID(0, 9)),
                "2026-0042",
                "",
                Optional.of(Money.of("12.50", "GBP")));
        return new Page<>(List.of(entry), Optional.of(new Cursor("next")));
    }
}
