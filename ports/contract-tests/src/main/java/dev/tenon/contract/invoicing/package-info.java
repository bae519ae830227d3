/** The contracts of Invoicing's driven ports. */
@NullMarked
package dev.tenon.contract.invoicing;

import org.jspecify.annotations.NullMarked;
