/** Reporting on PostgreSQL: figures that events add to, and which events of the journal they hold. */
@NullMarked
package dev.tenon.persistence.reporting;

import org.jspecify.annotations.NullMarked;
