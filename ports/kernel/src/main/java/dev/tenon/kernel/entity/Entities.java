package dev.tenon.kernel.entity;

import dev.tenon.kernel.Decision;
import dev.tenon.kernel.Page;
import dev.tenon.kernel.PageRequest;
import dev.tenon.kernel.TenantContext;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;

/**
 * Driving port: the entities of one declared type. Every method needs the type's permission for it ({@link Action}).
 *
 * @param <E> the entity
 */
public interface Entities<E extends Record & Entity> {

    /** Makes one; accepted with it at version 1. */
    Decision<E, EntityRefusal> create(TenantContext tenant, FieldValues values);

    /** Changes the named fields of one; accepted with its next version, or with the same when no value differs. */
    Decision<E, EntityRefusal> update(TenantContext tenant, UUID id, long version, FieldValues values);

    /** Deletes one that nothing refers to; accepted with its last version. */
    Decision<E, EntityRefusal> delete(TenantContext tenant, UUID id, long version);

    /**
     * Makes several changes together or none of them; accepted with the entities in the order of the changes, refused with {@link
     * EntityRefusal.BulkRefused}.
     *
     * @param changes 1 to {@link #MOST_CHANGES}
     */
    Decision<E, EntityRefusal> bulk(TenantContext tenant, List<Change> changes);

    /** The entity; empty when this tenant has none of that id. */
    Optional<E> find(TenantContext tenant, UUID id);

    /**
     * A page of them.
     *
     * @throws BadQuery when a field is not filtered or sorted, or the operator does not fit it
     * @throws dev.tenon.kernel.BadCursor when the cursor is of another list
     */
    Page<E> list(TenantContext tenant, EntityQuery query, PageRequest page);

    /** Shows all of them one by one, page by page, without holding them. */
    void export(TenantContext tenant, EntityQuery query, Consumer<E> reader);

    /**
     * Takes rows one after the other. A row whose import key ({@link EntityType#importKeys}) names an entity changes it, any other row makes one. Rows
     * are committed some hundred at a time; a file that was cut off is given again from the start, and what is in already is {@link
     * ImportedRow.Unchanged}.
     *
     * @param report told of every row, in order
     */
    void importRows(TenantContext tenant, Iterator<ImportRow> rows, Consumer<ImportedRow> report);

    /** The most changes of one bulk. */
    int MOST_CHANGES = 500;
}
