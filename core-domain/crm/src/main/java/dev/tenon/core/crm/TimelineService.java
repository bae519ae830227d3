package dev.tenon.core.crm;

import dev.tenon.crm.Company;
import dev.tenon.crm.CustomerLink;
import dev.tenon.crm.Timeline;
import dev.tenon.crm.TimelineEntry;
import dev.tenon.kernel.Page;
import dev.tenon.kernel.PageRequest;
import dev.tenon.kernel.TenantContext;
import dev.tenon.kernel.entity.Action;
import dev.tenon.kernel.entity.EntityQuery;
import dev.tenon.kernel.entity.EntitySession;
import dev.tenon.kernel.entity.EntityStore;
import dev.tenon.kernel.entity.Filter;
import dev.tenon.kernel.entity.Operator;
import dev.tenon.kernel.entity.RecordId;
import dev.tenon.kernel.entity.Sort;
import java.util.List;
import java.util.stream.Stream;

/** Tells what happened. */
final class TimelineService implements Timeline {
    /** One company is one customer; more than these it never is. */
    private static final int MOST = Filter.MOST_VALUES - 1;

    private final EntityStore store;

    TimelineService(EntityStore store) {
        this.store = store;
    }

    @Override
    public Page<TimelineEntry> of(TenantContext tenant, Company.Id company, PageRequest page) {
        tenant.require(Company.TYPE.permission(Action.READ));
        return store.within(
                tenant,
                session -> session.of(TimelineEntry.TYPE)
                        .list(
                                new EntityQuery(
                                        List.of(new Filter("record", Operator.IN, records(session, company))),
                                        new Sort("at", Sort.Direction.DESCENDING)),
                                page));
    }

    /** The company, and the customers of Invoicing that it is. */
    private static List<Object> records(EntitySession session, Company.Id company) {
        var id = new RecordId(company.value());
        var query = new EntityQuery(List.of(new Filter("company", Operator.EQ, List.of(id))), Sort.BY_ID);
        var links = session.of(CustomerLink.TYPE)
                .list(query, PageRequest.first(MOST))
                .items();
        return Stream.<Object>concat(Stream.of(id), links.stream().map(CustomerLink::customer))
                .toList();
    }
}
