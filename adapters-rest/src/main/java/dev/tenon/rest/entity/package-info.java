/** Every declared entity as a resource: derived from its declaration, without a line of its own. */
@NullMarked
package dev.tenon.rest.entity;

import org.jspecify.annotations.NullMarked;
