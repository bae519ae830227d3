/** The records of the ports as JSON: as they are stored in event streams and as outcomes of claimed causes. */
@NullMarked
package dev.tenon.persistence.json;

import org.jspecify.annotations.NullMarked;
