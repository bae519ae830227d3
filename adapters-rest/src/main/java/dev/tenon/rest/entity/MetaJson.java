package dev.tenon.rest.entity;

import dev.tenon.kernel.entity.Operator;
import dev.tenon.kernel.entity.TextForm;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What is declared of entities as JSON. */
final class MetaJson {

    private MetaJson() {}

    /**
     * The firm's modules and their entities.
     *
     * @param modules those that are switched on, by name
     */
    public record MetaView(List<String> modules, List<EntityMeta> entities) {}

    /**
     * An entity.
     *
     * @param name in the singular, in lower case with hyphens
     * @param plural the last part of the list's address
     * @param sorts by what its list can be sorted
     * @param unique the fields whose values together no two share
     * @param importKeys by the values of which fields together an imported row finds what it is about, in the order in which they are tried
     */
    public record EntityMeta(
            String module,
            String name,
            String plural,
            String label,
            String pluralLabel,
            List<FieldMeta> fields,
            List<FilterMeta> filters,
            List<String> sorts,
            List<List<String>> unique,
            List<List<String>> importKeys,
            MayMeta may) {}

    /** What the caller may do. */
    public record MayMeta(boolean read, boolean edit, boolean delete) {}

    /** By what the list can be filtered, and how its values are compared. */
    public record FilterMeta(String name, List<Operator> operators) {}

    /**
     * A field, or a part of a group.
     *
     * @param sortable whether the list can be sorted by it
     * @param personal whether it tells of a person
     * @param labels what people call it, by language; only of a field of the firm's own
     * @param archived whether it is shown and not written any more; only of a field of the firm's own
     */
    public record FieldMeta(
            String name,
            String label,
            boolean required,
            boolean sortable,
            boolean personal,
            KindMeta kind,
            Optional<Map<String, String>> labels,
            Optional<Boolean> archived) {}

    /**
     * What a field holds, and within which limits.
     *
     * @param most the most characters of a text, elements of a list, or the greatest whole number
     * @param least the least whole number
     * @param digits of a decimal in all
     * @param scale the digits after the point
     * @param target what a reference names, such as {@code crm.company}
     * @param parts of a group
     * @param items what a list holds
     */
    public record KindMeta(
            KindName type,
            Optional<TextForm> form,
            Optional<Long> most,
            Optional<Long> least,
            Optional<Integer> digits,
            Optional<Integer> scale,
            Optional<List<ChoiceMeta>> choices,
            Optional<String> target,
            Optional<List<FieldMeta>> parts,
            Optional<KindMeta> items) {}

    /**
     * One of several.
     *
     * @param labels what people call it, by language; only where the firm's configuration says so
     * @param next to which others it may change
     */
    public record ChoiceMeta(String value, String label, Optional<Map<String, String>> labels, List<String> next) {}

    /** The kinds of fields. */
    enum KindName {
        TEXT,
        FLAG,
        WHOLE,
        DECIMAL,
        AMOUNT,
        DATE,
        MOMENT,
        CHOICE,
        REFERENCE,
        GROUP,
        LIST
    }
}
