/**
 * The declared entities as rows. What an entity needs here is a class of its fields as columns, named {@code
 * dev.tenon.persistence.<module>.<Record>Entity}; everything else follows from its {@link dev.tenon.kernel.entity.EntityType}.
 */
@NullMarked
package dev.tenon.persistence.entity;

import org.jspecify.annotations.NullMarked;
