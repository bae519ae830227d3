/** Tests against a real PostgreSQL server. */
@NullMarked
package dev.tenon.persistence.verticals;

import org.jspecify.annotations.NullMarked;
