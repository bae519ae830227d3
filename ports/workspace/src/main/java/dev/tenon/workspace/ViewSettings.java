package dev.tenon.workspace;

import dev.tenon.kernel.entity.Sort;
import java.util.List;

/**
 * What a view says.
 *
 * @param name what people call it, unique among its owner's views of the entity, without regard to case
 * @param filters all of them must hold, at most {@link #MOST_FILTERS}
 * @param columns the fields that are shown, in their order; none: all of them
 */
public record ViewSettings(String name, List<ViewFilter> filters, Sort sort, List<String> columns, Sharing sharing) {
    /** The most characters of a name. */
    public static final int LONGEST_NAME = 100;
    /** The most filters. */
    public static final int MOST_FILTERS = 20;
    /** The most columns. */
    public static final int MOST_COLUMNS = 100;

    /** A name has no blanks around it. */
    public ViewSettings {
        name = name.strip();
        filters = List.copyOf(filters);
        columns = List.copyOf(columns);
    }
}
