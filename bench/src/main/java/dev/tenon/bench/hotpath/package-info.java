/**
 * Part 2: create and post a five-line invoice over REST, against a replay by bare JDBC of the very statements that PostgreSQL logged for
 * one such operation, batched into as few round trips as their results allow.
 */
@NullMarked
package dev.tenon.bench.hotpath;

import org.jspecify.annotations.NullMarked;
