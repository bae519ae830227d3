/** Workspace on PostgreSQL: saved views, and files on records. */
@NullMarked
package dev.tenon.persistence.workspace;

import org.jspecify.annotations.NullMarked;
