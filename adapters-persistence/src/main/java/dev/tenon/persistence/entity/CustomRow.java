package dev.tenon.persistence.entity;

import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.Column;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import java.util.UUID;
import org.eclipse.persistence.annotations.Customizer;
import org.eclipse.persistence.annotations.Multitenant;
import org.eclipse.persistence.annotations.TenantDiscriminatorColumn;
import org.jspecify.annotations.NullUnmarked;

/**
 * What is filtered and sorted of the tenants' own fields: a row for each value ({@link CustomKey}), of all entities of a module. The values themselves
 * stand with their record. A subclass has no attributes and is named {@code <Module>CustomValueEntity}.
 */
@MappedSuperclass
@Access(AccessType.FIELD)
@Multitenant
@TenantDiscriminatorColumn(name = "tenant_id", columnDefinition = "uuid", primaryKey = true)
@Customizer(RowColumns.class)
@NullUnmarked // never made: lists are filtered and sorted by it
@SuppressWarnings("UnusedVariable") // named in queries
public abstract class CustomRow {
    @Id
    @Column(name = "record_id")
    private UUID recordId;

    private String field;
    private String valueKey;

    /** Made by a subclass. */
    protected CustomRow() {}
}
