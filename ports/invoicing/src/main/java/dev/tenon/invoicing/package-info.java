/**
 * Invoicing: quotes, invoices, credit notes, payments and receivables of one firm.
 *
 * <p>The module is event-sourced: each invoice, credit note and payment is a stream of events, and everything else (lists,
 * receivables, journal postings) derives from them and can be rebuilt. A document gets its gapless number when it is posted and
 * is immutable from then on; it is corrected by credit notes. Customers are a copy of its own, editable here while no other
 * module owns them.
 *
 * <p>Driving ports: {@link dev.tenon.invoicing.Invoicing}, {@link dev.tenon.invoicing.Customers}, {@link
 * dev.tenon.invoicing.Books}, {@link dev.tenon.invoicing.SalesImports}. Driven port: {@link
 * dev.tenon.invoicing.InvoicingStore}. What it tells the others: {@link dev.tenon.invoicing.event.InvoicingEvent}.
 */
@NullMarked
package dev.tenon.invoicing;

import org.jspecify.annotations.NullMarked;
