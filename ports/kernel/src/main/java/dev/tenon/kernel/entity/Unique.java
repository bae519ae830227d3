package dev.tenon.kernel.entity;

import java.util.List;

/**
 * Fields whose values together no two entities of a tenant share. Texts are compared folded; while one of the values is empty, nothing is
 * compared.
 */
public record Unique(List<String> fields) {
    public Unique {
        fields = List.copyOf(fields);
    }
}
