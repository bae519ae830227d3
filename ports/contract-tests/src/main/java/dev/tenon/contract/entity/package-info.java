/**
 * The contract of {@link dev.tenon.kernel.entity.EntityStore}, generic over every declared type that is found on the class path, and a type
 * of its own that uses everything that can be declared.
 */
@NullMarked
package dev.tenon.contract.entity;

import org.jspecify.annotations.NullMarked;
