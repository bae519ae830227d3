package dev.tenon.persistence.entity;

import dev.tenon.contract.entity.DeclaredTypes;
import dev.tenon.contract.entity.Population;
import dev.tenon.kernel.TenantContext;
import dev.tenon.kernel.entity.Entity;
import dev.tenon.kernel.entity.EntityStore;
import dev.tenon.kernel.entity.EntityType;
import dev.tenon.kernel.entity.Field;
import dev.tenon.kernel.entity.Kind;
import dev.tenon.kernel.entity.Trait;
import dev.tenon.persistence.PostgresFixture;
import dev.tenon.persistence.TestDatabase;
import jakarta.persistence.Table;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** A tenant with very many rows of every type, made by the database from one entity of each. Its rows are numbered {@code g}. */
final class LargeTenant {
    /** So many of each type, and of the elements of each of its lists. */
    static final int ROWS = 50_000;

    private final TenantContext tenant;

    private LargeTenant(TenantContext tenant) {
        this.tenant = tenant;
    }

    static TenantContext filled(EntityStore store) {
        var large = new LargeTenant(PostgresFixture.shared().tenants().fresh());
        var population = new Population(store, large.tenant, 1);
        var filled = new HashSet<EntityType<?>>();
        DeclaredTypes.all().forEach(type -> large.fillRows(type, population, filled));
        DeclaredTypes.all()
                .forEach(type -> ElementTable.of(type).forEach(elements -> large.fillElements(type, elements)));
        return large.tenant;
    }

    /** What a type refers to comes before it. */
    private void fillRows(EntityType<?> type, Population population, Set<EntityType<?>> filled) {
        if (filled.add(type)) {
            type.fields().stream()
                    .flatMap(field -> target(field.kind()).stream())
                    .forEach(target -> fillRows(target, population, filled));
            fillRows(type, population);
        }
    }

    private static Optional<EntityType<?>> target(Kind kind) {
        return kind instanceof Kind.Reference(var name) ? DeclaredTypes.find(name) : Optional.empty();
    }

    private <E extends Record & Entity> void fillRows(EntityType<E> type, Population population) {
        population.add(type, 1);
        var table = RowClass.of(type).type().getAnnotation(Table.class);
        var name = table.schema() + "." + table.name();
        var values = new LinkedHashMap<String, String>();
        type.fields().stream()
                .filter(field -> field.is(Trait.FILTERED) || field.is(Trait.SORTED))
                .filter(field -> !(field.kind() instanceof Kind.Many))
                .forEach(field -> values.put(column(field), value(field.kind())));
        values.put("id", numbered(type.qualifiedName()));
        values.put("created_at", value(new Kind.Moment()));
        values.put("changed_at", value(new Kind.Moment()));
        run(
                name,
                "insert into " + name + " select r.* from generate_series(1, " + ROWS
                        + ") g, lateral jsonb_populate_record("
                        + "(select s from " + name + " s where tenant_id = ? limit 1), jsonb_build_object("
                        + members(values) + ")) r");
    }

    private void fillElements(EntityType<?> type, ElementTable elements) {
        var values = new LinkedHashMap<String, String>();
        values.put("tenant_id", "t");
        values.put("entity_id", numbered(type.qualifiedName()));
        values.put("place", "100");
        elements.parts().forEach(part -> values.put(part.column(), value(part.kind())));
        run(
                elements.name(),
                "insert into " + elements.name() + " (" + String.join(", ", values.keySet()) + ") select "
                        + String.join(", ", values.values()) + " from (select ?::uuid as t) tenant,"
                        + " generate_series(1, " + ROWS + ") g");
    }

    /** Whatever other tests add, the statistics are those of a table whose rows are one tenant's: an average over small ones hides a bad plan. */
    private void run(String table, String insert) {
        TestDatabase.shared().update(insert, tenant);
        TestDatabase.shared().update("alter table " + table + " alter column tenant_id set (n_distinct = 1)");
        TestDatabase.shared().update("analyze " + table);
    }

    /** A value for each row; where the kind has many, each row has another. */
    private String value(Kind kind) {
        return switch (kind) {
            case Kind.Text _ -> "'k' || g";
            case Kind.Flag _ -> "(g % 2 = 0)";
            case Kind.Whole _, Kind.Decimal _ -> "g";
            case Kind.Date _ -> "date '2000-01-01' + g";
            case Kind.Moment _ -> "timestamptz '2000-01-01' + g * interval '1 minute'";
            case Kind.Choice choice -> one(choice);
            case Kind.Reference(var target) -> numbered(target);
            case Kind.Amount _, Kind.Group _, Kind.Many _ -> throw new IllegalArgumentException("Not filtered");
        };
    }

    private static String one(Kind.Choice choice) {
        var constants = choice.of().getEnumConstants();
        var names = Arrays.stream(constants)
                .map(constant -> "'" + Compared.choice(constant) + "'")
                .collect(Collectors.joining(", "));
        return "(array[" + names + "])[1 + g % " + constants.length + "]";
    }

    /** The id of that row of that type; what refers to it can say it without looking. */
    private String numbered(String type) {
        return "md5('" + tenant.tenant() + " " + type + " ' || g)::uuid";
    }

    private static String column(Field field) {
        return RowColumns.of(FieldMappings.compared(field));
    }

    private static String members(Map<String, String> values) {
        return values.entrySet().stream()
                .map(value -> "'" + value.getKey() + "', " + value.getValue())
                .collect(Collectors.joining(", "));
    }
}
