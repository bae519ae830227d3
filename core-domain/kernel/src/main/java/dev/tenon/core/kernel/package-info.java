/**
 * The decisions on declared entities: what values a field takes, what is unique, which state follows which, what is still referred to. One
 * service does it for every {@link dev.tenon.kernel.entity.EntityType}; a module adds its {@link dev.tenon.core.kernel.EntityRules}.
 */
@NullMarked
package dev.tenon.core.kernel;

import org.jspecify.annotations.NullMarked;
