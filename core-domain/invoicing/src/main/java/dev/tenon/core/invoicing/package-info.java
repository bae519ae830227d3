/**
 * The decisions of Invoicing: pure rules, and the services that load, decide, append and announce.
 *
 * <p>Everything but {@link dev.tenon.core.invoicing.InvoicingModule} is package-private.
 */
@NullMarked
package dev.tenon.core.invoicing;

import org.jspecify.annotations.NullMarked;
