/** Tests against a real PostgreSQL server. */
@NullMarked
package dev.tenon.persistence.tenant;

import org.jspecify.annotations.NullMarked;
