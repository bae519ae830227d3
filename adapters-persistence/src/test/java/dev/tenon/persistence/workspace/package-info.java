/** Tests against a real PostgreSQL server. */
@NullMarked
package dev.tenon.persistence.workspace;

import org.jspecify.annotations.NullMarked;
