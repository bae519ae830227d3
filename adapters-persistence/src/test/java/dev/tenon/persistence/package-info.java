/** Tests against a real PostgreSQL server. */
@NullMarked
package dev.tenon.persistence;

import org.jspecify.annotations.NullMarked;
