/** Tests against a real PostgreSQL server. */
@NullMarked
package dev.tenon.persistence.invoicing;

import org.jspecify.annotations.NullMarked;
