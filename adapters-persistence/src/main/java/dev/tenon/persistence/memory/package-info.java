/**
 * Every driven port in memory: for tests, and for programs that embed Invoicing or Reporting without a database.
 *
 * <p>The stores of one {@link dev.tenon.persistence.memory.MemoryPlatform} share its claims, event journal and outbox. One lock lets
 * one work at a time in, over all tenants, and what a work changed is undone when it fails. It keeps the same promises as the
 * stores on PostgreSQL, and runs the same contract tests, but it forgets everything when the program ends.
 */
@NullMarked
package dev.tenon.persistence.memory;

import org.jspecify.annotations.NullMarked;
