package dev.tenon.persistence;

import java.util.List;

/** What somebody tries with a row of a table. */
enum Attempt {
    SELECT("select"),
    INSERT("insert"),
    UPDATE("select", "update"),
    DELETE("select", "delete"),
    /** To give rows to a tenant that is not the transaction's. */
    MOVE("select", "update"),
    /** To insert a row of one's own that points to what the victim's row points to. */
    POINT("insert");

    private final List<String> rights;

    Attempt(String... rights) {
        this.rights = List.of(rights);
    }

    /** The rights without which the attempt is refused before any policy is asked. */
    List<String> rights() {
        return rights;
    }
}
