package dev.tenon.core.crm;

import dev.tenon.core.kernel.Entailed;
import dev.tenon.core.kernel.EntityRules;
import dev.tenon.crm.Opportunity;
import dev.tenon.crm.Opportunity.Outcome;
import dev.tenon.kernel.PublishedEvent;
import dev.tenon.kernel.entity.FieldFault;
import dev.tenon.kernel.entity.FieldValues;
import dev.tenon.kernel.entity.Happened;
import dev.tenon.kernel.shape.Shape;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What is right of opportunities, what follows from their stage, and what the other modules are told of them. */
final class OpportunityRules implements EntityRules<Opportunity> {

    @Override
    public List<FieldFault> check(Opportunity next, Shape shape) {
        var faults = new ArrayList<FieldFault>();
        if (next.outcome() == Outcome.LOST && next.lostReason().isBlank()) {
            faults.add(new FieldFault("lostReason", "required", "Say why it was lost"));
        }
        faults.addAll(OfferedLines.check(next));
        return faults;
    }

    @Override
    public FieldValues following(Happened<Opportunity> proposed, FieldValues given, Shape shape) {
        return StageFields.of(proposed, given, shape);
    }

    @Override
    public List<Entailed<?>> entailed(Happened<Opportunity> happened, Shape shape) {
        return Stream.concat(StageTasks.of(happened, shape).stream(), Entries.of(happened).stream())
                .toList();
    }

    @Override
    public List<PublishedEvent> announce(Happened<Opportunity> happened) {
        return OpportunityNews.of(happened);
    }
}
