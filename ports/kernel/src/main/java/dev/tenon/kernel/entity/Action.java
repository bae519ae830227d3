package dev.tenon.kernel.entity;

import java.util.Locale;

/** What can be permitted on an entity; the permission is {@code module.entity.action}. */
public enum Action {
    /** Find, list, export. */
    READ,
    /** Create and change, one by one, in bulk or by import. */
    EDIT,
    /** Delete. */
    DELETE;

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
