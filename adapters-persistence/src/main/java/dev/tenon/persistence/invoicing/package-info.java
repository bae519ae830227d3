/**
 * Invoicing on PostgreSQL: hash-chained streams, the projections that derive from them and their rebuild, counters, customers,
 * and imports of sales files.
 */
@NullMarked
package dev.tenon.persistence.invoicing;

import org.jspecify.annotations.NullMarked;
