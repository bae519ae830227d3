package dev.tenon.persistence.entity;

import dev.tenon.kernel.entity.Entity;
import dev.tenon.kernel.entity.EntityType;
import dev.tenon.kernel.entity.Field;
import dev.tenon.kernel.entity.Kind;
import dev.tenon.kernel.entity.Trait;
import dev.tenon.persistence.tenant.Column;
import dev.tenon.persistence.tenant.Sql;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The table of the elements of a list that is filtered. */
record ElementTable(Field list, String name, List<Part> parts) implements SideTable<ElementTable.Line> {

    /** A column: its name, and what it holds of an element. */
    record Part(String column, Kind kind, Function<Object, Optional<Object>> form) {

        Column of(List<Line> lines) {
            return switch (kind) {
                case Kind.Text _ -> Column.texts(lines, line -> text(line).orElse(""));
                case Kind.Choice _ -> Column.optionalTexts(lines, this::text);
                case Kind.Reference _ -> Column.optionalUuids(lines, line -> form(line, UUID.class));
                case Kind.Whole _, Kind.Decimal _ -> Column.optionalLongs(lines, line -> form(line, Long.class));
                case Kind.Flag _, Kind.Amount _, Kind.Date _, Kind.Moment _, Kind.Option _, Kind.Group _, Kind.Many _ ->
                    throw new IllegalArgumentException("Lists are not filtered by " + column);
            };
        }

        private Optional<String> text(Line line) {
            return form(line, String.class);
        }

        private <T> Optional<T> form(Line line, Class<T> type) {
            return form.apply(line.element()).map(type::cast);
        }
    }

    /** An element of an entity's list. */
    record Line(UUID entity, int place, Object element) implements SideTable.Line {}

    /** The tables of the type's lists. */
    static List<ElementTable> of(EntityType<?> type) {
        return type.fields().stream()
                .filter(field -> field.is(Trait.FILTERED) && field.kind() instanceof Kind.Many)
                .map(field -> of(type, field))
                .toList();
    }

    /** The class of the rows of a list is named after it. */
    static String suffix(String list) {
        return Character.toUpperCase(list.charAt(0)) + list.substring(1);
    }

    /** The attribute by which elements are compared. */
    static String attribute(String part, Kind kind) {
        return kind instanceof Kind.Text ? part + "Key" : part;
    }

    @Override
    public Sql delete(UUID tenant, List<UUID> entities) {
        return Sql.of(
                "delete from " + name + " where tenant_id = ? and entity_id = any(?)",
                tenant,
                Column.uuids(entities, id -> id));
    }

    @Override
    public Sql insert(UUID tenant, List<Line> lines) {
        var columns = parts.stream().map(Part::column).collect(Collectors.joining(", "));
        var arrays = parts.stream().map(_ -> ", ?").collect(Collectors.joining());
        var parameters = new ArrayList<Object>(
                List.of(tenant, Column.uuids(lines, Line::entity), Column.longs(lines, line -> (long) line.place())));
        parts.forEach(part -> parameters.add(part.of(lines)));
        return Sql.of(
                "insert into " + name + " (tenant_id, entity_id, place, " + columns + ") select ?, n.* from unnest(?, ?"
                        + arrays + ") as n",
                parameters.toArray());
    }

    @Override
    public <E extends Record & Entity> List<Line> lines(EntityType<E> type, E entity) {
        var lines = new ArrayList<Line>();
        for (var element : (List<?>) type.value(entity, list)) {
            lines.add(new Line(entity.id().value(), lines.size(), element));
        }
        return lines;
    }

    @Override
    public boolean refers() {
        return true;
    }

    private static ElementTable of(EntityType<?> type, Field field) {
        var rows = RowClass.find(type, suffix(field.name()), ElementRow.class);
        var table = rows.getAnnotation(Table.class);
        return new ElementTable(
                field, table.schema() + "." + table.name(), parts(field).toList());
    }

    private static Stream<Part> parts(Field field) {
        return Term.of(field).flatMap(term -> switch (term) {
            case Term.Part part
            when part.part().is(Trait.FILTERED) -> Stream.of(part(part.part().name(), part.kind(), part::form));
            case Term.Elements(var _, Kind.Group _) -> Stream.<Part>empty();
            case Term.Elements(var _, var kind) ->
                Stream.of(part("value", kind, element -> Compared.of(kind, element)));
            case Term.Part _, Term.Own _, Term.Custom _, Term.Id _, Term.Time _ -> Stream.<Part>empty();
        });
    }

    private static Part part(String name, Kind kind, Function<Object, Optional<Object>> form) {
        return new Part(RowColumns.of(attribute(name, kind)), kind, form);
    }
}
