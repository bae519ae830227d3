package dev.tenon.rest.entity;

import dev.tenon.kernel.TenantContext;
import dev.tenon.kernel.entity.Action;
import dev.tenon.kernel.entity.CustomValues;
import dev.tenon.kernel.entity.EntityType;
import dev.tenon.kernel.entity.Field;
import dev.tenon.kernel.entity.Trait;
import dev.tenon.kernel.entity.Unique;
import dev.tenon.kernel.shape.CustomField;
import dev.tenon.rest.entity.MetaJson.EntityMeta;
import dev.tenon.rest.entity.MetaJson.FieldMeta;
import dev.tenon.rest.entity.MetaJson.FilterMeta;
import dev.tenon.rest.entity.MetaJson.MayMeta;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Tells what is declared, from the declarations. */
final class Metadata {

    private Metadata() {}

    static EntityMeta of(TenantContext tenant, EntityType<?> type) {
        return new EntityMeta(
                type.module().name(),
                type.name(),
                type.plural(),
                label(type.name()),
                label(type.plural()),
                own(type),
                Listed.filters(type).stream()
                        .map(listed -> new FilterMeta(listed.name(), List.copyOf(listed.operators())))
                        .toList(),
                Listed.sorts(type),
                keys(type.uniques()),
                keys(type.importKeys()),
                new MayMeta(
                        may(tenant, type, Action.READ),
                        may(tenant, type, Action.EDIT),
                        may(tenant, type, Action.DELETE)));
    }

    /** All fields of a type, those of the firm's own as its configuration calls them. */
    private static List<FieldMeta> own(EntityType<?> type) {
        var custom = type.customFields().stream()
                .collect(Collectors.toMap(field -> CustomValues.name(field.key()), Function.identity()));
        return type.fields().stream()
                .map(field -> Optional.ofNullable(custom.get(field.name()))
                        .map(of -> own(field, of))
                        .orElseGet(() -> field(field)))
                .toList();
    }

    private static FieldMeta own(Field field, CustomField custom) {
        return new FieldMeta(
                field.name(),
                Labels.one(custom.labels(), field.label()),
                field.isRequired(),
                field.is(Trait.SORTED),
                field.is(Trait.PERSONAL),
                Kinds.of(field.kind()),
                Labels.all(custom.labels()),
                Optional.of(custom.uses().contains(CustomField.Use.ARCHIVED)));
    }

    static List<FieldMeta> fields(List<Field> fields) {
        return fields.stream().map(Metadata::field).toList();
    }

    private static FieldMeta field(Field field) {
        return new FieldMeta(
                field.name(),
                field.label(),
                field.isRequired(),
                field.is(Trait.SORTED),
                field.is(Trait.PERSONAL),
                Kinds.of(field.kind()),
                Optional.empty(),
                Optional.empty());
    }

    /** {@code purchase-order} is "Purchase order". */
    static String label(String name) {
        return Character.toUpperCase(name.charAt(0)) + name.substring(1).replace('-', ' ');
    }

    private static boolean may(TenantContext tenant, EntityType<?> type, Action action) {
        return tenant.may(type.permission(action));
    }

    private static List<List<String>> keys(List<Unique> uniques) {
        return uniques.stream().map(Unique::fields).toList();
    }
}
