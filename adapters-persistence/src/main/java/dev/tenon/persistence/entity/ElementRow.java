package dev.tenon.persistence.entity;

import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.Column;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.MappedSuperclass;
import java.util.UUID;
import org.eclipse.persistence.annotations.Customizer;
import org.eclipse.persistence.annotations.Multitenant;
import org.eclipse.persistence.annotations.TenantDiscriminatorColumn;
import org.jspecify.annotations.NullUnmarked;

/**
 * What is filtered of an element of a list: the element's filtered parts, or {@code value} where it has no parts. It exists for the filter
 * and for foreign keys; the list itself stands with its entity. A subclass is named {@code <Record><Field>Entity} and declares
 * attributes as an {@link EntityRow} does, but of a text the folded form only.
 */
@MappedSuperclass
@Access(AccessType.FIELD)
@Multitenant
@TenantDiscriminatorColumn(name = "tenant_id", columnDefinition = "uuid", primaryKey = true)
@Customizer(RowColumns.class)
@IdClass(ElementRow.Key.class)
@NullUnmarked // never made: lists are filtered by it
@SuppressWarnings("UnusedVariable") // named in queries
public abstract class ElementRow {
    @Id
    @Column(name = "entity_id")
    private UUID entityId;

    @Id
    @Column(name = "place")
    private int place;

    /** Made by a subclass. */
    protected ElementRow() {}

    /** Which element of which entity. */
    public record Key(UUID entityId, int place) {}
}
