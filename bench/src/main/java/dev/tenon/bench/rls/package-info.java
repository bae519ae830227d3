/**
 * Part 1: the hot statements under row-level security, against a role that it does not hold. The statements are those that PostgreSQL
 * logged while the server served a firm; both roles send the same text, which must name the tenant itself.
 */
@NullMarked
package dev.tenon.bench.rls;

import org.jspecify.annotations.NullMarked;
