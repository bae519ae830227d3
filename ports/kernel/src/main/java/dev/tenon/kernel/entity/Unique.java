package dev.tenon.kernel.entity;

import java.util.List;

/**
 * Fields whose values together tell entities of a tenant apart: no two share them, or, where the fields are only matched, an imported row is about
 * who has them. Texts are compared folded; while one of the values is empty, nothing is compared.
 */
public record Unique(List<String> fields) {
    public Unique {
        fields = List.copyOf(fields);
    }
}
