/**
 * How a tenant's configuration shapes declared entities: fields of the tenant's own, and workflows. Modules ask for it through {@link
 * dev.tenon.kernel.shape.Shapes} and know nothing of templates.
 */
@NullMarked
package dev.tenon.kernel.shape;

import org.jspecify.annotations.NullMarked;
