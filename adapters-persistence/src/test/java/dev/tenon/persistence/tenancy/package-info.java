/** Tests against a real PostgreSQL server. */
@NullMarked
package dev.tenon.persistence.tenancy;

import org.jspecify.annotations.NullMarked;
