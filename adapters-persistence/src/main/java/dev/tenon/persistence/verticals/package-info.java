/** Templates, and the configurations of the firms with each step that led to them, on PostgreSQL. */
@NullMarked
package dev.tenon.persistence.verticals;

import org.jspecify.annotations.NullMarked;
