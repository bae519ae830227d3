package dev.tenon.core.crm;

import dev.tenon.crm.Contact;
import dev.tenon.crm.Opportunity;
import dev.tenon.crm.event.OpportunityChanged;
import dev.tenon.crm.event.OpportunityCreated;
import dev.tenon.crm.event.OpportunityDeleted;
import dev.tenon.crm.event.OpportunityLost;
import dev.tenon.crm.event.OpportunityStageChanged;
import dev.tenon.crm.event.OpportunityWon;
import dev.tenon.crm.event.WonLine;
import dev.tenon.kernel.PublishedEvent;
import dev.tenon.kernel.UserId;
import dev.tenon.kernel.entity.Happened;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What the other modules are told of opportunities. */
final class OpportunityNews {

    private OpportunityNews() {}

    static List<PublishedEvent> of(Happened<Opportunity> happened) {
        return switch (happened) {
            case Happened.Created<Opportunity>(var opportunity) -> created(opportunity);
            case Happened.Updated<Opportunity>(var before, var next) -> updated(before, next);
            case Happened.Deleted<Opportunity>(var opportunity) ->
                List.of(new OpportunityDeleted(
                        opportunity.id().value(), opportunity.stamp().version() + 1));
        };
    }

    private static List<PublishedEvent> created(Opportunity opportunity) {
        var news = new ArrayList<PublishedEvent>();
        news.add(born(opportunity));
        ended(opportunity).ifPresent(news::add);
        return news;
    }

    private static List<PublishedEvent> updated(Opportunity before, Opportunity next) {
        var news = new ArrayList<PublishedEvent>();
        news.add(changed(next));
        if (StageFields.isMoved(before, next)) {
            news.add(moved(before, next));
        }
        if (before.outcome() != next.outcome()) {
            ended(next).ifPresent(news::add);
        }
        return news;
    }

    private static Optional<PublishedEvent> ended(Opportunity opportunity) {
        return switch (opportunity.outcome()) {
            case OPEN -> Optional.empty();
            case WON -> Optional.of(won(opportunity));
            case LOST -> Optional.of(lost(opportunity));
        };
    }

    private static OpportunityCreated born(Opportunity opportunity) {
        return new OpportunityCreated(
                opportunity.id().value(),
                opportunity.stamp().version(),
                opportunity.name(),
                opportunity.reference(),
                opportunity.company().value(),
                opportunity.contact().map(Contact.Id::value),
                owner(opportunity),
                opportunity.source(),
                opportunity.pipeline(),
                opportunity.stage(),
                opportunity.amount(),
                opportunity.probability().orElse(0L),
                opportunity.closesOn(),
                opportunity.stamp().createdAt());
    }

    private static OpportunityChanged changed(Opportunity opportunity) {
        return new OpportunityChanged(
                opportunity.id().value(),
                opportunity.stamp().version(),
                opportunity.name(),
                opportunity.reference(),
                opportunity.company().value(),
                opportunity.contact().map(Contact.Id::value),
                owner(opportunity),
                opportunity.source(),
                opportunity.pipeline(),
                opportunity.stage(),
                opportunity.amount(),
                opportunity.probability().orElse(0L),
                opportunity.closesOn(),
                opportunity.stamp().changedAt());
    }

    private static OpportunityStageChanged moved(Opportunity before, Opportunity next) {
        return new OpportunityStageChanged(
                next.id().value(),
                next.stamp().version(),
                owner(next),
                before.pipeline(),
                before.stage(),
                next.pipeline(),
                next.stage(),
                next.amount(),
                next.probability().orElse(0L),
                before.inStageSince().orElse(before.stamp().createdAt()),
                next.stamp().changedAt());
    }

    private static OpportunityWon won(Opportunity opportunity) {
        return new OpportunityWon(
                opportunity.id().value(),
                opportunity.stamp().version(),
                opportunity.name(),
                opportunity.reference(),
                opportunity.company().value(),
                opportunity.contact().map(Contact.Id::value),
                owner(opportunity),
                opportunity.source(),
                opportunity.pipeline(),
                opportunity.stage(),
                opportunity.amount(),
                lines(opportunity),
                opportunity.stamp().createdAt(),
                opportunity.stamp().changedAt());
    }

    private static OpportunityLost lost(Opportunity opportunity) {
        return new OpportunityLost(
                opportunity.id().value(),
                opportunity.stamp().version(),
                opportunity.company().value(),
                owner(opportunity),
                opportunity.source(),
                opportunity.pipeline(),
                opportunity.stage(),
                opportunity.amount(),
                opportunity.lostReason(),
                opportunity.stamp().createdAt(),
                opportunity.stamp().changedAt());
    }

    private static List<WonLine> lines(Opportunity opportunity) {
        return opportunity.lines().stream()
                .map(line -> new WonLine(line.description(), line.quantity(), line.unit(), line.unitPrice()))
                .toList();
    }

    private static Optional<UUID> owner(Opportunity opportunity) {
        return opportunity.owner().map(UserId::value);
    }
}
