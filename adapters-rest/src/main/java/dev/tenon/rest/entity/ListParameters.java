package dev.tenon.rest.entity;

import dev.tenon.kernel.entity.EntityType;
import dev.tenon.kernel.entity.Filter;
import dev.tenon.kernel.entity.Operator;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;

/** The query parameters of an entity's list as OpenAPI tells them. */
final class ListParameters {

    private ListParameters() {}

    /** Filters and order, which export has too. */
    static List<Parameter> choosing(EntityType<?> type) {
        return Stream.concat(
                        Listed.filters(type).stream().flatMap(listed -> filters(type, listed)),
                        Stream.of(sort(type), view()))
                .toList();
    }

    /** What beside it a list has. */
    static List<Parameter> paging() {
        return List.of(
                query("fields", "Which properties to show, with commas between; all where left out", string()),
                query(
                        "limit",
                        "The most items wanted, 1 to 500",
                        OASFactory.createSchema().addType(SchemaType.INTEGER).defaultValue(50)),
                query("cursor", "What the former page gave as next; left out for the first page", string()));
    }

    private static Stream<Parameter> filters(EntityType<?> type, Listed listed) {
        return listed.operators().stream()
                .sorted()
                .map(operator -> query(
                        operator == Operator.EQ ? listed.name() : listed.name() + "." + operator,
                        listed.name() + " " + words(operator),
                        switch (operator) {
                            case EQ, GT, GTE, LT, LTE -> EntitySchemas.filter(type, listed.kind());
                            case IN, PREFIX -> string();
                            case PRESENT -> OASFactory.createSchema().addType(SchemaType.BOOLEAN);
                        }));
    }

    private static String words(Operator operator) {
        return switch (operator) {
            case EQ -> "is this; texts are compared without regard to case";
            case IN -> "is one of these, with commas between, at most " + Filter.MOST_VALUES;
            case GT -> "is greater";
            case GTE -> "is greater or equal";
            case LT -> "is less";
            case LTE -> "is less or equal";
            case PREFIX -> "begins so, without regard to case";
            case PRESENT -> "has a value";
        };
    }

    private static Parameter sort(EntityType<?> type) {
        var schema = string();
        Listed.sorts(type).stream().flatMap(name -> Stream.of(name, "-" + name)).forEach(schema::addEnumeration);
        return query("sort", "The order; with - the reverse one. What has no value stands last", schema);
    }

    private static Parameter view() {
        return query(
                ViewParameters.VIEW,
                "A saved view by whose filters, order and fields this is shown; what is given beside it narrows it further",
                string().format("uuid"));
    }

    private static Parameter query(String name, String description, Schema schema) {
        return OASFactory.createParameter()
                .name(name)
                .in(Parameter.In.QUERY)
                .description(description)
                .schema(schema);
    }

    private static Schema string() {
        return OASFactory.createSchema().addType(SchemaType.STRING);
    }
}
