package dev.tenon.core.kernel;

import dev.tenon.kernel.Actor;
import dev.tenon.kernel.PageRequest;
import dev.tenon.kernel.TenantContext;
import dev.tenon.kernel.entity.Entity;
import dev.tenon.kernel.entity.EntityQuery;
import dev.tenon.kernel.entity.EntitySession;
import dev.tenon.kernel.entity.EntityStore;
import dev.tenon.kernel.entity.EntityType;
import dev.tenon.kernel.entity.Filter;
import dev.tenon.kernel.entity.Operator;
import dev.tenon.kernel.entity.RecordId;
import dev.tenon.kernel.entity.Sort;
import dev.tenon.kernel.entity.StageMove;
import dev.tenon.kernel.shape.Stay;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * How long records were in each stage.
 *
 * @param <M> the type as which a module keeps their moves
 */
public final class StageHistory<M extends Record & StageMove> {
    private final EntityStore store;
    private final EntityType<M> type;

    /** The history that is kept as this type. */
    public StageHistory(EntityStore store, EntityType<M> type) {
        this.store = store;
        this.type = type;
    }

    /** The stays of a record from the first to the present one. */
    public List<Stay> of(TenantContext tenant, UUID record) {
        return stays(store.within(tenant, session -> moves(session, type, record)));
    }

    private static <M extends Record & StageMove> List<M> moves(
            EntitySession session, EntityType<M> type, UUID record) {
        var query = new EntityQuery(
                List.of(new Filter("record", Operator.EQ, List.of(new RecordId(record)))),
                new Sort("createdAt", Sort.Direction.ASCENDING));
        var all = new ArrayList<M>();
        var next = Optional.of(PageRequest.first(PageRequest.MOST));
        while (next.isPresent()) {
            var page = session.of(type).list(query, next.orElseThrow());
            all.addAll(page.items());
            next = page.next().map(cursor -> new PageRequest(PageRequest.MOST, cursor));
        }
        return all;
    }

    private static <M extends Entity & StageMove> List<Stay> stays(List<M> moves) {
        var stays = new ArrayList<Stay>();
        for (int i = 0; i < moves.size(); i++) {
            var move = moves.get(i);
            Optional<Instant> until =
                    i + 1 < moves.size() ? Optional.of(moves.get(i + 1).stamp().createdAt()) : Optional.empty();
            stays.add(new Stay(
                    move.workflow(), move.toStage(), move.stamp().createdAt(), until, Actor.parse(move.actor())));
        }
        return stays;
    }
}
