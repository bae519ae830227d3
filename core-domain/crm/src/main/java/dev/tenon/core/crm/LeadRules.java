package dev.tenon.core.crm;

import dev.tenon.core.kernel.EntityRules;
import dev.tenon.crm.Lead;
import dev.tenon.crm.Opportunity;
import dev.tenon.crm.event.LeadConverted;
import dev.tenon.kernel.PublishedEvent;
import dev.tenon.kernel.UserId;
import dev.tenon.kernel.entity.FieldFault;
import dev.tenon.kernel.entity.Happened;
import dev.tenon.kernel.shape.Shape;
import java.util.List;
import java.util.Optional;

/** What is right of leads, and what the other modules are told of them. */
final class LeadRules implements EntityRules<Lead> {

    @Override
    public List<FieldFault> check(Lead next, Shape shape) {
        return switch (next.state()) {
            case NEW, WORKING -> List.of();
            case CONVERTED ->
                next.company().isPresent() && next.contact().isPresent()
                        ? List.of()
                        : List.of(new FieldFault(
                                "state",
                                "not-converted",
                                "A lead is converted to a company and a contact; convert it"));
            case DISQUALIFIED ->
                next.disqualifiedBecause().isBlank()
                        ? List.of(new FieldFault("disqualifiedBecause", "required", "Say why nothing comes of it"))
                        : List.of();
        };
    }

    @Override
    public List<PublishedEvent> announce(Happened<Lead> happened) {
        return switch (happened) {
            case Happened.Updated<Lead>(var before, var next)
            when before.state() != Lead.State.CONVERTED ->
                converted(next).stream().toList();
            case Happened.Updated<Lead> _, Happened.Created<Lead> _, Happened.Deleted<Lead> _ -> List.of();
        };
    }

    private static Optional<PublishedEvent> converted(Lead lead) {
        return lead.state() != Lead.State.CONVERTED
                ? Optional.empty()
                : lead.company()
                        .flatMap(company -> lead.contact()
                                .map(contact -> new LeadConverted(
                                        lead.id().value(),
                                        lead.stamp().version(),
                                        company.value(),
                                        contact.value(),
                                        lead.opportunity().map(Opportunity.Id::value),
                                        lead.owner().map(UserId::value),
                                        lead.source(),
                                        lead.stamp().createdAt(),
                                        lead.stamp().changedAt())));
    }
}
