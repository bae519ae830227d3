package dev.tenon.bench.stage;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HexFormat;
import java.util.Set;

/** The types of parameters, as the driver names them on the wire (column {@code oid} of {@code pg_type}). */
public enum ParameterType {
    UUID(2950),
    LONG(20),
    INTEGER(23),
    DATE(1082),
    INSTANT(1184),
    BYTES(17),
    BOOLEAN(16),
    TEXT(25, 1043),
    /** Arrays, and what the driver leaves to the database to find out. */
    OTHER;

    private final Set<Integer> oids;

    ParameterType(Integer... oids) {
        this.oids = Set.of(oids);
    }

    static ParameterType of(int oid) {
        for (var type : values()) {
            if (type.oids.contains(oid)) {
                return type;
            }
        }
        return OTHER;
    }

    /** The value of a text, as the database writes it, for JDBC. */
    public Object value(String text) {
        return switch (this) {
            case UUID -> java.util.UUID.fromString(text);
            case LONG -> Long.valueOf(text);
            case INTEGER -> Integer.valueOf(text);
            case DATE -> LocalDate.parse(text);
            case INSTANT -> OffsetDateTime.parse(text.replace(' ', 'T') + ":00");
            case BYTES -> HexFormat.of().parseHex(text.substring(2));
            case BOOLEAN -> text.equals("t");
            case TEXT, OTHER -> text;
        };
    }
}
