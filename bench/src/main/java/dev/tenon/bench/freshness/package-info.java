/**
 * Part 3: from the commit of a posting to the commit of its figures, by the database's own clock, against a bare round trip through the
 * same Kafka at the same rate; and the same for one firm while another one imports.
 */
@NullMarked
package dev.tenon.bench.freshness;

import org.jspecify.annotations.NullMarked;
