package dev.tenon.rest.invoicing;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The fields of a sales file, the column names that stand for them unless the client maps others, and which must be there. */
enum SalesField {
    DOCUMENT("document", "InvoiceNo", true),
    DATE("date", "InvoiceDate", true),
    CUSTOMER("customer", "CustomerID", true),
    COUNTRY("country", "Country", false),
    ITEM("item", "StockCode", true),
    DESCRIPTION("description", "Description", false),
    QUANTITY("quantity", "Quantity", true),
    UNIT_PRICE("unitPrice", "UnitPrice", true);

    private final String label;
    private final String usualColumn;
    private final boolean required;

    SalesField(String label, String usualColumn, boolean required) {
        this.label = label;
        this.usualColumn = usualColumn;
        this.required = required;
    }

    /** The field's name in a mapping. */
    String label() {
        return label;
    }

    boolean required() {
        return required;
    }

    /** The field of that name. */
    static Optional<SalesField> named(String label) {
        return Arrays.stream(values())
                .filter(field -> field.label.equalsIgnoreCase(label))
                .findFirst();
    }

    /** The field that such a column holds where nothing is mapped. */
    static Optional<SalesField> usuallyIn(String column) {
        return Arrays.stream(values())
                .filter(field -> field.usualColumn.equalsIgnoreCase(column) || field.label.equalsIgnoreCase(column))
                .findFirst();
    }

    static String labels(List<SalesField> fields) {
        return fields.stream().map(SalesField::label).collect(Collectors.joining(", "));
    }
}
