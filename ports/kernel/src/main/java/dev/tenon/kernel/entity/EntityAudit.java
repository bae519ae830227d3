package dev.tenon.kernel.entity;

import dev.tenon.kernel.AuditEntry;
import dev.tenon.kernel.AuditEntry.Subject;
import dev.tenon.kernel.Differences;
import dev.tenon.kernel.FieldChange;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the audit log is told of a declared entity: {@code module.entity.created}, {@code changed} or {@code deleted}, with the fields that
 * became others. Of a field that tells of a person it is told that it changed, and not how.
 */
public final class EntityAudit {
    private EntityAudit() {}

    /** It came to be. */
    public static <E extends Record & Entity> AuditEntry created(EntityType<E> type, E entity) {
        return entry(type, "created", entity, Differences.ofNew(entity));
    }

    /** It was replaced by its next version. */
    public static <E extends Record & Entity> AuditEntry changed(EntityType<E> type, E former, E next) {
        return entry(type, "changed", next, Differences.between(former, next));
    }

    /** It is gone. */
    public static <E extends Record & Entity> AuditEntry deleted(EntityType<E> type, E entity) {
        return entry(type, "deleted", entity, Differences.ofGone(entity));
    }

    private static AuditEntry entry(EntityType<?> type, String what, Entity entity, List<FieldChange> changes) {
        var subject = new Subject(
                type.name(), entity.id().value().toString(), entity.stamp().version());
        return new AuditEntry(type.qualifiedName() + "." + what, subject, changes).masking(personal(type));
    }

    private static Set<String> personal(EntityType<?> type) {
        return Stream.concat(
                        type.fields().stream().flatMap(EntityAudit::personal),
                        Stream.of("custom").filter(_ -> type.tellsOfPersons()))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Stream<String> personal(Field field) {
        return Stream.concat(
                Stream.of(field).filter(whole -> whole.is(Trait.PERSONAL)).map(Field::name),
                parts(field.kind()).flatMap(EntityAudit::personal).map(part -> field.name() + "." + part));
    }

    private static Stream<Field> parts(Kind kind) {
        return switch (kind) {
            case Kind.Group group -> group.parts().stream();
            case Kind.Many many -> parts(many.element());
            case Kind.Text _,
                    Kind.Flag _,
                    Kind.Whole _,
                    Kind.Decimal _,
                    Kind.Amount _,
                    Kind.Date _,
                    Kind.Moment _,
                    Kind.Choice _,
                    Kind.Option _,
                    Kind.Reference _ -> Stream.empty();
        };
    }
}
