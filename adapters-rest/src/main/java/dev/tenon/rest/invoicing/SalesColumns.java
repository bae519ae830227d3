package dev.tenon.rest.invoicing;

import dev.tenon.invoicing.MalformedSalesFile;
import dev.tenon.invoicing.SalesRow;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Which column of a sales file holds which field. */
final class SalesColumns {
    /** The longest number of a document or customer; a longer text is a sign of a broken file, and no index holds it. */
    static final int MOST_OF_A_NUMBER = 500;

    /** A number written with decimals that are all zero, as spreadsheets write whole numbers. */
    private static final Pattern WHOLE = Pattern.compile("([0-9]+)\\.0+");

    private final List<String> heading;
    private final Map<SalesField, Integer> columns = new EnumMap<>(SalesField.class);

    /**
     * Reads the heading.
     *
     * @param mapping column to field, which goes before the usual names
     * @throws MalformedSalesFile when a field that must be there has no column, or the mapping names what there is not
     */
    SalesColumns(List<String> heading, Map<String, String> mapping) {
        this.heading = heading.stream().map(String::strip).toList();
        mapping.forEach(this::map);
        var mapped = Set.copyOf(columns.keySet());
        for (int i = 0; i < this.heading.size(); i++) {
            if (!mapping.containsKey(this.heading.get(i))) {
                usual(i, mapped);
            }
        }
        requireAll();
    }

    int width() {
        return heading.size();
    }

    /** The row of these cells; where the row is shorter than the heading, its last fields are empty. */
    SalesRow row(long line, List<String> cells) {
        return new SalesRow(
                line,
                cell(SalesField.DOCUMENT, cells),
                cell(SalesField.DATE, cells),
                identifier(cell(SalesField.CUSTOMER, cells)),
                cell(SalesField.COUNTRY, cells),
                cell(SalesField.ITEM, cells),
                cell(SalesField.DESCRIPTION, cells),
                cell(SalesField.QUANTITY, cells),
                cell(SalesField.UNIT_PRICE, cells));
    }

    private String cell(SalesField field, List<String> cells) {
        int column = columns.getOrDefault(field, Integer.MAX_VALUE);
        return column < cells.size() ? cells.get(column) : "";
    }

    private static String identifier(String text) {
        var whole = WHOLE.matcher(text.strip());
        return whole.matches() ? whole.group(1) : text;
    }

    private void map(String column, String label) {
        var field = SalesField.named(label)
                .orElseThrow(() -> malformed("map names the field " + label + "; the fields are "
                        + SalesField.labels(List.of(SalesField.values()))));
        int index = heading.indexOf(column);
        if (index < 0) {
            throw malformed("map names the column " + column + ", which the file does not have; its columns are "
                    + String.join(", ", heading));
        }
        hold(field, index);
    }

    private void usual(int index, Set<SalesField> mapped) {
        SalesField.usuallyIn(heading.get(index))
                .filter(field -> !mapped.contains(field))
                .ifPresent(field -> hold(field, index));
    }

    private void hold(SalesField field, int index) {
        var other = columns.putIfAbsent(field, index);
        if (other != null) {
            throw malformed("the columns " + heading.get(other) + " and " + heading.get(index) + " both hold "
                    + field.label() + "; say which with map=COLUMN=" + field.label());
        }
    }

    private void requireAll() {
        var missing = Arrays.stream(SalesField.values())
                .filter(field -> field.required() && !columns.containsKey(field))
                .toList();
        if (!missing.isEmpty()) {
            throw malformed("no column holds " + SalesField.labels(missing) + "; the columns, separated by commas, are "
                    + String.join(", ", heading) + "; name the right one with map=COLUMN=FIELD");
        }
    }

    private static MalformedSalesFile malformed(String problem) {
        return new MalformedSalesFile("Line 1: " + problem);
    }
}
