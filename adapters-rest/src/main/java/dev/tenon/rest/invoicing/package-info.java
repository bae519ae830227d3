/** Invoicing over HTTP: customers, documents, payments, the books, and the import of sales files. */
@NullMarked
package dev.tenon.rest.invoicing;

import org.jspecify.annotations.NullMarked;
