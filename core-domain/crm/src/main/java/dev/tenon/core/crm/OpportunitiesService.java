package dev.tenon.core.crm;

import dev.tenon.core.kernel.StageHistory;
import dev.tenon.crm.Activity;
import dev.tenon.crm.NextActivity;
import dev.tenon.crm.Opportunities;
import dev.tenon.crm.Opportunity;
import dev.tenon.crm.StageChange;
import dev.tenon.kernel.PageRequest;
import dev.tenon.kernel.TenantContext;
import dev.tenon.kernel.entity.Action;
import dev.tenon.kernel.entity.EntityQuery;
import dev.tenon.kernel.entity.EntityStore;
import dev.tenon.kernel.entity.Filter;
import dev.tenon.kernel.entity.Operator;
import dev.tenon.kernel.entity.RecordId;
import dev.tenon.kernel.entity.Sort;
import dev.tenon.kernel.shape.Stay;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Tells where opportunities were, and what is to be done about them. */
final class OpportunitiesService implements Opportunities {
    private final EntityStore store;
    private final StageHistory<StageChange> history;
    private final Clock clock;

    OpportunitiesService(EntityStore store, Clock clock) {
        this.store = store;
        this.history = new StageHistory<>(store, StageChange.TYPE);
        this.clock = clock;
    }

    @Override
    public List<Stay> stages(TenantContext tenant, Opportunity.Id opportunity) {
        tenant.require(Opportunity.TYPE.permission(Action.READ));
        return history.of(tenant, opportunity.value());
    }

    @Override
    public Optional<NextActivity> nextActivity(TenantContext tenant, Opportunity.Id opportunity) {
        tenant.require(Opportunity.TYPE.permission(Action.READ));
        tenant.require(Activity.TYPE.permission(Action.READ));
        var page = store.within(
                tenant, session -> session.of(Activity.TYPE).list(open(opportunity), PageRequest.first(1)));
        return page.items().stream().findFirst().map(this::judged);
    }

    private static EntityQuery open(Opportunity.Id opportunity) {
        return new EntityQuery(
                List.of(
                        new Filter("record", Operator.EQ, List.of(new RecordId(opportunity.value()))),
                        new Filter("doneAt", Operator.PRESENT, List.of(false)),
                        new Filter("dueAt", Operator.PRESENT, List.of(true))),
                new Sort("dueAt", Sort.Direction.ASCENDING));
    }

    private NextActivity judged(Activity activity) {
        var now = Instant.now(clock);
        return new NextActivity(
                activity, activity.dueAt().filter(due -> due.isBefore(now)).isPresent());
    }
}
