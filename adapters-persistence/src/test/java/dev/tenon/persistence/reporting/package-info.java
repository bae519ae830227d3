/** Tests against a real PostgreSQL server. */
@NullMarked
package dev.tenon.persistence.reporting;

import org.jspecify.annotations.NullMarked;
