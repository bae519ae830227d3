package dev.tenon.contract.entity;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.kernel.PageRequest;
import dev.tenon.kernel.entity.Entity;
import dev.tenon.kernel.entity.EntityAudit;
import dev.tenon.kernel.entity.EntityType;
import dev.tenon.kernel.entity.Trait;
import dev.tenon.tenancy.AuditFilter;
import dev.tenon.tenancy.AuditRecord;
import dev.tenon.tenancy.AuditStore;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever is written of an entity leaves its entry in the audit log, and nothing of what tells of a person. */
public interface EntityAuditContract extends EntityFixture {

    /** The audit log that the store writes to. */
    AuditStore audit();

    @ParameterizedTest
    @MethodSource(EntityRoundTripContract.TYPES)
    default <E extends Record & Entity> void everyWriteOfAnEntityLeavesItsEntry(EntityType<E> declared) {
        generated(declared, (type, all) -> {
            var entity = all.add(type, 1).getFirst();
            var next = all.changed(type, entity);
            all.in(type, repository -> repository.replace(next));
            all.in(type, repository -> repository.remove(next));
            var page =
                    audit().within(all.tenant(), session -> session.entries(AuditFilter.ALL, PageRequest.first(500)));
            var entries = page.items().stream()
                    .map(AuditRecord::entry)
                    .filter(entry ->
                            entry.subject().id().equals(entity.id().value().toString()))
                    .toList();
            assertThat(entries)
                    .contains(
                            EntityAudit.created(type, entity),
                            EntityAudit.changed(type, entity, next),
                            EntityAudit.deleted(type, next));
            type.fields().stream()
                    .filter(field -> field.is(Trait.PERSONAL))
                    .forEach(field -> assertThat(entries)
                            .flatMap(entry -> entry.changes())
                            .filteredOn(change -> change.isWithin(field.name()))
                            .allSatisfy(change -> assertThat(change).isEqualTo(change.masked())));
        });
    }
}
