/** The contracts of Tenancy's driven ports. */
@NullMarked
package dev.tenon.contract.tenancy;

import org.jspecify.annotations.NullMarked;
