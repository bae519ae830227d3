package dev.tenon.persistence.entity;

import dev.tenon.kernel.entity.Stamp;
import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.Column;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Transient;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.persistence.annotations.Customizer;
import org.eclipse.persistence.annotations.Multitenant;
import org.eclipse.persistence.annotations.TenantDiscriminatorColumn;
import org.jspecify.annotations.NullUnmarked;

/**
 * What the row of every declared entity has. The tenant is part of the key, so that every statement names it. A subclass declares
 * the columns of its entity's fields as private attributes:
 *
 * <table>
 * <caption>Attributes of a field {@code f}</caption>
 * <tr><td>text</td><td>{@code String f}; filtered, sorted or unique also {@code String fKey}, its folded form</td></tr>
 * <tr><td>flag, whole number</td><td>{@code boolean f}, {@code long f}; {@code Boolean}, {@code Long} where it may be missing</td></tr>
 * <tr><td>decimal</td><td>{@code long f} or {@code Long f}, in units of its last digit</td></tr>
 * <tr><td>amount</td><td>{@code fMinor} as a whole number, and {@code String fCurrency}</td></tr>
 * <tr><td>date, moment, reference</td><td>{@code LocalDate f}, {@code Instant f}, {@code UUID f}</td></tr>
 * <tr><td>choice</td><td>{@code String f}, in lower case with hyphens</td></tr>
 * <tr><td>group, list</td><td>{@code String f}, as JSON</td></tr>
 * <tr><td>the tenants' own fields</td><td>{@code String custom}, as JSON</td></tr>
 * </table>
 *
 * <p>Columns have the names of the attributes in snake case.
 */
@MappedSuperclass
@Access(AccessType.FIELD)
@Multitenant
@TenantDiscriminatorColumn(name = "tenant_id", columnDefinition = "uuid", primaryKey = true)
@Customizer(RowColumns.class)
@NullUnmarked // the mapper makes it empty and fills it
public abstract class EntityRow {
    @Id
    @Column(name = "id")
    private UUID id;

    private Instant createdAt;
    private Instant changedAt;

    @Version
    @Column(name = "version")
    private long version;

    /** The version that the row has when it is written; the mapper counts only then. */
    @Transient
    private long next;

    /** Made by the mapper and by a subclass. */
    protected EntityRow() {}

    void begin(UUID id, Stamp stamp) {
        this.id = id;
        become(stamp);
    }

    void become(Stamp stamp) {
        this.createdAt = stamp.createdAt();
        this.changedAt = stamp.changedAt();
        this.next = stamp.version();
    }

    UUID id() {
        return id;
    }

    Stamp stamp() {
        return new Stamp(Math.max(version, next), createdAt, changedAt);
    }

    boolean isWritten() {
        return next <= version;
    }
}
