package dev.tenon.core.kernel;

import dev.tenon.kernel.Cause;
import dev.tenon.kernel.Decision;
import dev.tenon.kernel.TenantContext;
import dev.tenon.kernel.entity.Entity;
import dev.tenon.kernel.entity.EntityRefusal;
import dev.tenon.kernel.entity.EntitySession;
import dev.tenon.kernel.entity.EntityStore;
import dev.tenon.kernel.entity.FieldFault;
import dev.tenon.kernel.entity.FieldValues;
import dev.tenon.kernel.entity.ImportRow;
import dev.tenon.kernel.entity.ImportedRow;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;

/**
 * Takes the rows of a file, some hundred in a work. No cause is claimed: a row finds the entity that it is about by its values, so that a file
 * that is given again changes nothing.
 */
final class EntityImport<E extends Record & Entity> {
    /** The rows of one work. */
    private static final int CHUNK = 500;

    private final EntityStore store;
    private final EntityDesk<E> desk;

    EntityImport(EntityStore store, EntityDesk<E> desk) {
        this.store = store;
        this.desk = desk;
    }

    void take(TenantContext tenant, Iterator<ImportRow> rows, Consumer<ImportedRow> report) {
        var shaped = desk.shaped(tenant);
        while (rows.hasNext()) {
            var chunk = new ArrayList<ImportRow>(CHUNK);
            while (chunk.size() < CHUNK && rows.hasNext()) {
                chunk.add(rows.next());
            }
            var normal = chunk.stream().map(row -> normal(shaped, row)).toList();
            store.within(tenant.because(Cause.NONE), session -> take(session, shaped, normal))
                    .forEach(report);
        }
    }

    private ImportRow normal(Shaped<E> shaped, ImportRow row) {
        return new ImportRow(row.line(), Normal.of(shaped.type(), row.values()), row.faults());
    }

    private List<ImportedRow> take(EntitySession session, Shaped<E> shaped, List<ImportRow> chunk) {
        var changes = new Changes<>(desk, shaped);
        var values = chunk.stream().map(ImportRow::values).toList();
        changes.load(session, List.of(), values);
        desk.type()
                .importKeys()
                .forEach(key -> changes.scope()
                        .load(
                                session,
                                key,
                                values.stream()
                                        .flatMap(each -> Keys.of(key, each).stream())
                                        .toList()));
        return chunk.stream().map(row -> take(session, changes, row)).toList();
    }

    private ImportedRow take(EntitySession session, Changes<E> changes, ImportRow row) {
        if (!row.faults().isEmpty()) {
            return new ImportedRow.Refused(row.line(), row.faults());
        }
        var matching = matching(session, changes.scope(), row.values());
        return switch (matching.size()) {
            case 0 -> created(row, changes.create(session, row.values()));
            case 1 -> changed(session, changes, row, matching.iterator().next());
            default -> new ImportedRow.Refused(row.line(), List.of(ambiguous(matching.size())));
        };
    }

    private Set<UUID> matching(EntitySession session, Scope<E> scope, FieldValues values) {
        return desk.type().importKeys().stream()
                .flatMap(key -> Keys.of(key, values).map(known -> scope.holders(session, key, known)).stream())
                .filter(holders -> !holders.isEmpty())
                .findFirst()
                .orElse(Set.of());
    }

    private ImportedRow created(ImportRow row, Decision<E, EntityRefusal> decision) {
        return switch (decision) {
            case Decision.Accepted<E, EntityRefusal>(var made) ->
                new ImportedRow.Created(row.line(), made.getFirst().id().value());
            case Decision.Refused<E, EntityRefusal>(var refusal) -> refused(row, refusal);
        };
    }

    private ImportedRow changed(EntitySession session, Changes<E> changes, ImportRow row, UUID id) {
        var before = changes.scope().find(session, id).orElseThrow();
        return switch (changes.update(session, before, row.values())) {
            case Decision.Accepted<E, EntityRefusal>(var made) ->
                made.getFirst().equals(before)
                        ? new ImportedRow.Unchanged(row.line(), id)
                        : new ImportedRow.Changed(row.line(), id);
            case Decision.Refused<E, EntityRefusal>(var refusal) -> refused(row, refusal);
        };
    }

    private static ImportedRow refused(ImportRow row, EntityRefusal refusal) {
        return switch (refusal) {
            case EntityRefusal.Invalid invalid -> new ImportedRow.Refused(row.line(), invalid.faults());
            case EntityRefusal.NotUnique taken ->
                new ImportedRow.Refused(row.line(), List.of(fault(String.join(",", taken.fields()), refusal)));
            case EntityRefusal.TransitionRefused transition ->
                new ImportedRow.Refused(row.line(), List.of(fault(transition.field(), refusal)));
            case EntityRefusal.Unknown _,
                    EntityRefusal.Outdated _,
                    EntityRefusal.InUse _,
                    EntityRefusal.BulkRefused _ -> new ImportedRow.Refused(row.line(), List.of(fault("", refusal)));
        };
    }

    private static FieldFault fault(String path, EntityRefusal refusal) {
        return new FieldFault(path, refusal.code(), refusal.detail());
    }

    private static FieldFault ambiguous(int holders) {
        return new FieldFault("", "ambiguous", "Several (" + holders + ") could be meant; give the row a reference");
    }
}
