/** JSON to records and back. A record is its own schema: what it does not name is refused, what it needs must be there. */
@NullMarked
package dev.tenon.rest.json;

import org.jspecify.annotations.NullMarked;
